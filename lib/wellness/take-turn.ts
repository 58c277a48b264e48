import { sql } from "drizzle-orm";
import { recordTurns } from "@/db/schema/wellness/record-turns";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { ClientRecord } from "@/lib/access/client-record";
import { now } from "@/lib/clock";

/**
 * Waits until no other transaction changes this person's record, and holds the others off until this one is done. It is
 * a write, so that a cluster that certifies only writes sees it, too. Call it before reading what you will change.
 */
export async function takeTurn(tx: Transaction, record: ClientRecord): Promise<void> {
  await tx.db
    .insert(recordTurns)
    .values({ userId: record.userId, turn: 1, takenAt: now() })
    .onDuplicateKeyUpdate({ set: { turn: sql`${recordTurns.turn} + 1`, takenAt: incoming(recordTurns.takenAt) } });
}
