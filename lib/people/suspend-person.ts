import { and, eq, lte, or, sql } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { keepAnAdmin } from "./keep-an-admin";
import type { StandingInput } from "./schema";

/**
 * Shuts somebody out. Their sessions end with it: the next request of any of their browsers is refused.
 * @throws NotFoundError, ConflictError when they are not active or are the last admin.
 */
export async function suspendPerson(doer: Administrator, { userId, reason }: StandingInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    await keepAnAdmin(tx, userId);
    const deed = { event: "person.suspended", subject: { userId }, reason };
    if (!(await changeStanding(tx, doer, "suspended", deed))) return;
    await endBySuspension(tx, userId);
    await recordAudit(tx, doer, deed);
  });
}

/** Lets somebody in again; they sign in anew. @throws NotFoundError, ConflictError when they are not suspended. */
export async function reactivatePerson(doer: Administrator, { userId, reason }: StandingInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const deed = { event: "person.reactivated", subject: { userId }, reason };
    if (!(await changeStanding(tx, doer, "active", deed))) return;
    await tx.db.delete(userSessions).where(eq(userSessions.userId, userId));
    await recordAudit(tx, doer, deed);
  });
}

/**
 * Ends every session and keeps the rows of those that were alive, so that their browsers can be told why
 * (`wasSuspended`). Rows of sessions that had run out before tell nobody anything.
 */
async function endBySuspension(tx: Transaction, userId: string): Promise<void> {
  const at = now();
  const { idleExpiresAt, absoluteExpiresAt, authenticatedAt } = userSessions;
  await tx.db
    .delete(userSessions)
    .where(and(eq(userSessions.userId, userId), or(lte(idleExpiresAt, at), lte(absoluteExpiresAt, at))));
  await tx.db
    .update(userSessions)
    .set({ idleExpiresAt: sql`${authenticatedAt}` })
    .where(eq(userSessions.userId, userId));
}

type Deed = { event: string; subject: { userId: string }; reason: string };

/** @returns false when this very deed was done a moment ago: it is answered as it was then, and leaves no second trace. */
async function changeStanding(
  tx: Transaction,
  doer: Administrator,
  to: "active" | "suspended",
  deed: Deed,
): Promise<boolean> {
  const { userId } = deed.subject;
  const from = to === "active" ? "suspended" : "active";
  const [result] = await tx.db
    .update(users)
    .set({ status: to })
    .where(and(eq(users.id, userId), eq(users.status, from)));
  if (result.affectedRows > 0) return true;
  const [person] = await tx.db.select({ status: users.status }).from(users).where(eq(users.id, userId));
  if (!person) throw new NotFoundError();
  if (person.status === to && (await didJust(tx, doer, deed))) return false;
  throw new ConflictError("errors.notInThatState");
}
