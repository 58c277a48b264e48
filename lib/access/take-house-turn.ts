import { sql } from "drizzle-orm";
import { houseTurns } from "@/db/schema/operations/house-turns";
import type { Transaction } from "@/db/transaction";

/**
 * Queues deeds that concern the whole house, one after another, until each is committed. It is a write, so that a cluster
 * that certifies only writes sees it, too. First thing in its transaction: what is read must not be older than the
 * queue's end.
 */
export async function takeHouseTurn(
  tx: Transaction,
  name: "admins" | "invitations" | "live-events" | `codes-${string}`,
): Promise<void> {
  await tx.db
    .insert(houseTurns)
    .values({ name, turn: 1 })
    .onDuplicateKeyUpdate({ set: { turn: sql`${houseTurns.turn} + 1` } });
}
