import { and, eq, isNull } from "drizzle-orm";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Doer, recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";

/** Somebody changed their mind: everything is as it was. Twice is once. @throws ConflictError when it is too late. */
export async function keepAccount(actor: Pick<Actor, "userId">): Promise<void> {
  await inTransaction((tx) => keep(tx, actor, actor.userId, undefined));
}

/** The operator takes it back for somebody. @throws NotFoundError; ConflictError when it is too late. */
export async function keepByOperator({ userId, reason }: { userId: string; reason: string }): Promise<void> {
  await inTransaction((tx) => keep(tx, "operator", userId, reason));
}

/** The status decides between this and the erasure (`beginErasure`): whoever changes it first, in one conditional write. */
async function keep(tx: Transaction, doer: Doer, userId: string, reason: string | undefined): Promise<void> {
  await takeAccountTurn(tx, userId);
  const asked = and(eq(accountDeletions.userId, userId), isNull(accountDeletions.erasedAt));
  const [request] = await tx.db.select().from(accountDeletions).where(asked).for("update");
  const [kept] = await tx.db
    .update(users)
    .set({ status: request?.formerStatus ?? "active" })
    .where(and(eq(users.id, userId), eq(users.status, "leaving")));
  if (kept.affectedRows === 0) return refuseUnlessActive(tx, userId);
  await tx.db.delete(accountDeletions).where(asked);
  await recordAudit(tx, doer, { event: "account.kept", subject: { userId }, ...(reason !== undefined && { reason }) });
}

async function refuseUnlessActive(tx: Transaction, userId: string): Promise<void> {
  const [person] = await tx.db.select({ status: users.status }).from(users).where(eq(users.id, userId));
  if (!person) throw new NotFoundError();
  if (person.status === "erased") throw new ConflictError("leaving.errors.tooLate");
}
