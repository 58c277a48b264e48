import { MINUTE, now } from "@/lib/clock";
import { ForbiddenError } from "@/lib/errors";
import type { Actor } from "./actor";

/** How long a proof holds. */
export const FRESH_MS = 15 * MINUTE;

/** What the actor wants asks for a proof of the last 15 minutes; `confirmIdentity` takes one, and nothing else is lost. */
export class StepUpRequiredError extends ForbiddenError {
  constructor() {
    super("errors.confirmFirst");
  }
}

/** For what a session alone must not do: changing how one gets in, taking everything away. @throws StepUpRequiredError */
export function requireStepUp(actor: Pick<Actor, "authenticatedAt">): void {
  if (!isFresh(actor)) throw new StepUpRequiredError();
}

/** True when this actor proved in this browser, a moment ago, who they are. */
export function isFresh({ authenticatedAt }: Pick<Actor, "authenticatedAt">): boolean {
  return authenticatedAt !== null && now().getTime() - authenticatedAt.getTime() < FRESH_MS;
}
