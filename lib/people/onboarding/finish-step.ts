import { eq, sql } from "drizzle-orm";
import { clientProfiles } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { writeProfile } from "@/lib/people/profile/save-profile";
import type { ProfileChanges } from "@/lib/people/profile/schema";
import type { CrisisNotice } from "@/lib/safety/notice-text";
import { type Step, stepAfter } from "./steps";

/** Saves a step's answers and remembers where to go on; the last step ends the onboarding, once. */
export async function finishStep(
  actor: Actor,
  step: Step,
  answers: ProfileChanges,
): Promise<{ notice: CrisisNotice; next: Step | null }> {
  const record = openOwnRecord(actor);
  const next = stepAfter(step);
  return inTransaction(async (tx) => {
    const notice = await writeProfile(tx, actor, answers);
    await tx.db
      .insert(clientProfiles)
      .values({ userId: record.userId, onboardingStep: next ?? step })
      .onDuplicateKeyUpdate({ set: { onboardingStep: next ?? step, updatedAt: now() } });
    if (next === null)
      await tx.db
        .update(clientProfiles)
        .set({ onboardingCompletedAt: sql`coalesce(${clientProfiles.onboardingCompletedAt}, ${now()})` })
        .where(eq(clientProfiles.userId, record.userId));
    return { notice, next };
  });
}
