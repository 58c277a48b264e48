import { and, eq, inArray, sql } from "drizzle-orm";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/replace-session";
import { requireStepUp } from "@/lib/auth/step-up";
import { after, DAY, now } from "@/lib/clock";
import { eraseAccount } from "@/lib/erasure/jobs";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { keepAnAdmin } from "@/lib/people/keep-an-admin";
import { mailLeaver } from "./mail-leaver";
import { DAYS_TO_RETURN, type EraseByOperatorInput } from "./schema";

/**
 * Somebody deletes their account. It is paused from now on: nothing of it opens but the way back, coaches see nothing, and
 * 14 days later it is erased. All other browsers are signed out. Asked again, it changes nothing.
 * @throws StepUpRequiredError; ConflictError for the last admin.
 */
export async function requestDeletion(actor: Actor): Promise<void> {
  requireStepUp(actor);
  await inTransaction(async (tx) => {
    await keepAnAdmin(tx, actor.userId);
    const dueAt = after(DAYS_TO_RETURN * DAY);
    if (!(await pause(tx, actor.userId, { dueAt, byOperator: false }))) return;
    await endSessionsOf(tx, actor, actor.sessionId);
    await recordAudit(tx, actor, { event: "account.leaving", subject: actor, details: { days: DAYS_TO_RETURN } });
    await mailLeaver(tx, actor.userId, "accountLeaving", dueAt);
  });
}

/**
 * The operator does it for somebody, with a reason. Asked again with fewer days, it comes sooner.
 * @throws NotFoundError; ConflictError for the last admin.
 */
export async function eraseByOperator({ userId, reason, days }: EraseByOperatorInput): Promise<{ dueAt: Date }> {
  const inDays = days ?? DAYS_TO_RETURN;
  return inTransaction(async (tx) => {
    await keepAnAdmin(tx, userId);
    const dueAt = after(inDays * DAY);
    const isNew = await pause(tx, userId, { dueAt, byOperator: true });
    await tx.db
      .update(accountDeletions)
      .set({ dueAt: sql`least(${accountDeletions.dueAt}, greatest(${dueAt}, ${accountDeletions.requestedAt}))` })
      .where(eq(accountDeletions.userId, userId));
    await endSessionsOf(tx, { userId });
    await recordAudit(tx, "operator", {
      event: "account.leaving",
      subject: { userId },
      reason,
      details: { days: inDays },
    });
    if (inDays === 0) await enqueue(tx, eraseAccount, { userId });
    else if (isNew) await mailLeaver(tx, userId, "accountLeaving", dueAt);
    return { dueAt };
  });
}

type Request = { dueAt: Date; byOperator: boolean };

/** @returns false when the account is paused already. */
async function pause(tx: Transaction, userId: string, { dueAt, byOperator }: Request): Promise<boolean> {
  const [person] = await tx.db.select({ status: users.status }).from(users).where(eq(users.id, userId)).for("update");
  if (!person || person.status === "erased") throw new NotFoundError();
  if (person.status === "leaving") return false;
  if (person.status === "suspended" && !byOperator) throw new ConflictError("errors.notInThatState");
  await tx.db
    .insert(accountDeletions)
    .values({ userId, requestedAt: now(), dueAt, byOperator, formerStatus: person.status })
    .onDuplicateKeyUpdate({
      set: {
        requestedAt: incoming(accountDeletions.requestedAt),
        dueAt: incoming(accountDeletions.dueAt),
        byOperator: incoming(accountDeletions.byOperator),
        formerStatus: incoming(accountDeletions.formerStatus),
        remindedAt: null,
      },
    });
  await tx.db
    .update(users)
    .set({ status: "leaving" })
    .where(and(eq(users.id, userId), inArray(users.status, ["active", "suspended"])));
  return true;
}
