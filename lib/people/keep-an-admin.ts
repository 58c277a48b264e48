import { and, eq } from "drizzle-orm";
import { userRoles, users } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { takeHouseTurn } from "@/lib/access/take-house-turn";
import { maySignIn } from "@/lib/auth/load-actor";
import { ConflictError } from "@/lib/errors";

/**
 * Makes sure that somebody can still let people in when this person no longer is an admin. Deeds that could take the last
 * one away queue here, so two admins who suspend each other at the same moment cannot both succeed.
 * Called before the deed, first thing in its transaction: what it reads must not be older than the queue's end.
 * @throws ConflictError when the person is the last admin.
 */
export async function keepAnAdmin(tx: Transaction, userId: string): Promise<void> {
  await takeHouseTurn(tx, "admins");
  const admins = await tx.db
    .select({ userId: users.id })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(and(eq(userRoles.role, "admin"), ...maySignIn()));
  const isAdmin = admins.some((admin) => admin.userId === userId);
  if (isAdmin && admins.length === 1) throw new ConflictError("errors.lastAdmin");
}
