import { and, eq, ne, sql } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { recordAudit } from "@/lib/audit/record-audit";
import { sessionLifetime } from "@/lib/auth/session-policy";
import { after } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { keepAnAdmin } from "./keep-an-admin";
import type { PersonRoleInput } from "./schema";

/** Gives a role, in force from the next request. @throws NotFoundError, ConflictError when they hold it already. */
export async function grantRole(doer: Administrator, { userId, role }: PersonRoleInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    await mustExist(tx, userId);
    try {
      await tx.db.insert(userRoles).values({ userId, role, grantedBy: doer === "operator" ? null : doer.userId });
    } catch (error) {
      if (isDuplicate(error)) throw new ConflictError("errors.hasRoleAlready");
      throw error;
    }
    if (role !== "client") await shortenSessions(tx, userId);
    await recordAudit(tx, doer, { event: "role.granted", subject: { userId }, details: { role } });
  });
}

/**
 * Takes a role away, in force from the next request. What the person wrote in it stays theirs.
 * @throws NotFoundError, ConflictError when they do not hold it or are the last admin.
 */
export async function revokeRole(doer: Administrator, { userId, role }: PersonRoleInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    if (role === "admin") await keepAnAdmin(tx, userId);
    await mustExist(tx, userId);
    const [result] = await tx.db.delete(userRoles).where(and(eq(userRoles.userId, userId), eq(userRoles.role, role)));
    if (result.affectedRows === 0) throw new ConflictError("errors.notInThatState");
    await recordAudit(tx, doer, { event: "role.revoked", subject: { userId }, details: { role } });
  });
}

async function mustExist(tx: Transaction, userId: string): Promise<void> {
  const [person] = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), ne(users.status, "erased")));
  if (!person) throw new NotFoundError();
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
