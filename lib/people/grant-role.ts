import { and, eq, ne, sql } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { sessionLifetime } from "@/lib/auth/session-policy";
import { after, now } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { keepAnAdmin } from "./keep-an-admin";
import type { PersonRoleInput } from "./schema";

/** Gives a role, in force from the next request. @throws NotFoundError, ConflictError when they hold it already. */
export async function grantRole(doer: Administrator, { userId, role }: PersonRoleInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    await takePersonsTurn(tx, userId);
    const deed = { event: "role.granted", subject: { userId }, details: { role } };
    if (!(await insertRole(tx, doer, { userId, role }))) {
      if (await didJust(tx, doer, deed)) return; // sent twice
      throw new ConflictError("errors.hasRoleAlready");
    }
    if (role !== "client") await shortenSessions(tx, userId);
    await recordAudit(tx, doer, deed);
  });
}

/** @returns false when they hold it already. */
async function insertRole(tx: Transaction, doer: Administrator, { userId, role }: PersonRoleInput): Promise<boolean> {
  try {
    await tx.db.insert(userRoles).values({ userId, role, grantedBy: doer === "operator" ? null : doer.userId });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * Takes a role away, in force from the next request. What the person wrote in it stays theirs.
 * @throws NotFoundError, ConflictError when they do not hold it or are the last admin.
 */
export async function revokeRole(doer: Administrator, { userId, role }: PersonRoleInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    if (role === "admin") await keepAnAdmin(tx, userId);
    await takePersonsTurn(tx, userId);
    const deed = { event: "role.revoked", subject: { userId }, details: { role } };
    const [result] = await tx.db.delete(userRoles).where(and(eq(userRoles.userId, userId), eq(userRoles.role, role)));
    if (result.affectedRows > 0) return recordAudit(tx, doer, deed);
    if (!(await didJust(tx, doer, deed))) throw new ConflictError("errors.notInThatState");
  });
}

/** Changes of one person's roles queue, by a write that also says whether there is such a person. */
async function takePersonsTurn(tx: Transaction, userId: string): Promise<void> {
  const [result] = await tx.db
    .update(users)
    .set({ updatedAt: now() })
    .where(and(eq(users.id, userId), ne(users.status, "erased")));
  if (result.affectedRows === 0) throw new NotFoundError();
}

/** A client's browser stays signed in for weeks; that of somebody with a staff role must not. */
async function shortenSessions(tx: Transaction, userId: string): Promise<void> {
  const { idle, absolute } = sessionLifetime(new Set(["admin"]));
  await tx.db
    .update(userSessions)
    .set({
      idleExpiresAt: sql`least(${userSessions.idleExpiresAt}, ${after(idle)})`,
      absoluteExpiresAt: sql`least(${userSessions.absoluteExpiresAt}, ${after(absolute)})`,
    })
    .where(eq(userSessions.userId, userId));
}
