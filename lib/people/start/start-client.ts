import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { giveConsent } from "@/lib/people/give-consent";
import { forgetAgeRefusal, writeAgeRefusal } from "./age-refusal";
import { judgeBirthDate } from "./birth-date";
import { missingParts, type StartPart } from "./missing-parts";
import type { StartInput } from "./schema";

/**
 * The legal start of a client: birth date, terms and health data, whichever are still missing. All or nothing, except that
 * somebody too young leaves nothing but the refusal, not even the date.
 */
export async function startClient(actor: Actor, input: StartInput): Promise<"started" | "too-young"> {
  if (!actor.roles.has("client")) throw new NotFoundError();
  const missing = missingParts(actor);
  const age = missing.includes("dateOfBirth") ? ageOf(actor, input.dateOfBirth) : "old-enough";
  if (age === "too-young") {
    await refuse(actor);
    return "too-young";
  }
  refuseUnanswered(missing, input, age);
  await inTransaction((tx) => keep(tx, actor, missing, input));
  return "started";
}

function ageOf(actor: Actor, dateOfBirth: string | null) {
  return dateOfBirth === null ? "impossible" : judgeBirthDate(dateOfBirth, todayOf(actor, now()), env.MINIMUM_AGE);
}

async function refuse(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    await writeAgeRefusal(tx, actor);
    await recordAudit(tx, actor, { event: "start.refused", subject: actor, details: { reason: "age" } });
  });
}

function refuseUnanswered(missing: StartPart[], input: StartInput, age: string): void {
  const faults: Record<string, string> = {};
  if (missing.includes("dateOfBirth") && age === "impossible")
    faults.dateOfBirth = input.dateOfBirth === null ? "onboarding.start.needsDate" : "onboarding.start.impossibleDate";
  if (missing.includes("terms") && !input.terms) faults.terms = "onboarding.start.needsTerms";
  if (missing.includes("healthData") && !input.healthData) faults.healthData = "onboarding.start.needsHealthData";
  if (Object.keys(faults).length > 0) throw new InvalidInputError(faults);
}

async function keep(tx: Transaction, actor: Actor, missing: StartPart[], input: StartInput): Promise<void> {
  if (missing.includes("dateOfBirth")) {
    await tx.db.update(users).set({ dateOfBirth: input.dateOfBirth }).where(eq(users.id, actor.userId));
    await forgetAgeRefusal(tx, actor);
    await recordAudit(tx, actor, { event: "start.age-told", subject: actor });
  }
  if (missing.includes("terms")) await giveConsent(tx, actor, "terms");
  if (missing.includes("healthData")) await giveConsent(tx, actor, "health_data");
}
