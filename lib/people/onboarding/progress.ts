import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { clientProfiles } from "@/db/schema/identity/people";
import type { Actor } from "@/lib/auth/actor";
import { isStep, type Step, steps } from "./steps";

/** The step with which somebody goes on; null when they are through. */
export async function openStepOf(actor: Actor): Promise<Step | null> {
  if (actor.onboardingCompletedAt) return null;
  const [row] = await read((db) =>
    db
      .select({ step: clientProfiles.onboardingStep })
      .from(clientProfiles)
      .where(eq(clientProfiles.userId, actor.userId)),
  );
  return row?.step && isStep(row.step) ? row.step : steps[0];
}

/** Where a client goes after the legal start: where they left off, else their day. */
export async function placeToGoOn(actor: Actor): Promise<string> {
  const step = await openStepOf(actor);
  return step ? `/welcome/${step}` : "/today";
}
