import { DomainError } from "@/lib/errors";
import { StepUpRequiredError } from "../step-up";
import { SuspendedError } from "../suspended";
import { type ProviderOutcome, ProviderRefusal } from "./refusal";

const NO_STORE = { "cache-control": "no-store" };

/** To a page of ours, whatever the request's method was. */
export function seeOther(path: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ ...NO_STORE, location: path });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(null, { status: 303, headers });
}

/**
 * The page that says why nobody was let in: the door, or the settings when somebody was connecting. After "known-address" the
 * door leads on to where the provider is connected. An error that nobody expects travels on.
 */
export function refusedAt(error: unknown, provider: string, from: "door" | "settings"): string {
  const outcome = outcomeOf(error);
  const query = new URLSearchParams({ provider, outcome });
  if (from === "settings") return `/settings/providers?${query}`;
  if (outcome === "known-address") query.set("next", "/settings/providers");
  return `/sign-in?${query}`;
}

function outcomeOf(error: unknown): ProviderOutcome {
  if (error instanceof ProviderRefusal) return error.outcome;
  if (error instanceof SuspendedError) return "suspended";
  if (error instanceof StepUpRequiredError) return "confirm";
  if (error instanceof DomainError) return "later";
  throw error;
}
