import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";

/**
 * Waits until no other transaction changes this person's account, and holds the others off until this one is done. It is
 * a write, so that a cluster that certifies only writes sees it, too. Call it before reading what you will change.
 */
export async function takeAccountTurn(tx: Transaction, userId: string): Promise<void> {
  await tx.db.update(users).set({ updatedAt: now() }).where(eq(users.id, userId));
}
