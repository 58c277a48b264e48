import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { openOwnAccount } from "@/lib/access/own-account";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { DomainError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { recordChange } from "@/lib/history/record-change";
import { operatorContact } from "@/lib/operator";
import { judgeBirthDate } from "./birth-date";
import type { CorrectBirthDateInput } from "./schema";

/** By the date that was given the person would be too young. The record stays as it was; the sentence says what to do. */
export class TooYoungError extends DomainError {
  constructor() {
    super("errors.tooYoung", { age: env.MINIMUM_AGE, ...operatorContact() });
  }
}

/**
 * Corrects the birth date that a client gave at the start, by the same rule. What it was stays in the history, sealed; the
 * same date again leaves no trace. Whoever would be too young by the new date keeps the old one, and only the refusal is
 * written down.
 * @throws InvalidInputError beside the date; TooYoungError; NotFoundError for whoever has given none.
 */
export async function correctBirthDate(actor: Actor, { dateOfBirth }: CorrectBirthDateInput): Promise<void> {
  if (!actor.roles.has("client") || actor.dateOfBirth === null) throw new NotFoundError();
  const age = judgeBirthDate(dateOfBirth, todayOf(actor, now()), env.MINIMUM_AGE);
  if (age === "impossible") throw new InvalidInputError({ dateOfBirth: "onboarding.start.impossibleDate" });
  if (age === "too-young") {
    await inTransaction((tx) =>
      recordAudit(tx, actor, { event: "birth-date.refused", subject: actor, details: { reason: "age" } }),
    );
    throw new TooYoungError();
  }
  await inTransaction((tx) => keep(tx, actor, dateOfBirth));
}

async function keep(tx: Transaction, actor: Actor, dateOfBirth: string): Promise<void> {
  const ofActor = eq(users.id, actor.userId);
  const [row] = await tx.db.select({ dateOfBirth: users.dateOfBirth }).from(users).where(ofActor).for("update");
  if (!row || row.dateOfBirth === dateOfBirth) return;
  await tx.db.update(users).set({ dateOfBirth }).where(ofActor);
  const account = openOwnAccount(actor);
  await recordChange(tx, actor, account, { table: "users", entryId: actor.userId, change: "changed", before: row });
  await recordAudit(tx, actor, { event: "birth-date.corrected", subject: actor });
}
