import { and, eq } from "drizzle-orm";
import { journalEntries } from "@/db/schema/journal/entries";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { takeTurn } from "@/lib/wellness/take-turn";

/** One's own entry as it stands, which nobody else changes or makes until the transaction ends; undefined when there is none. */
export async function lockEntry(tx: Transaction, record: ClientRecord, id: string) {
  await takeTurn(tx, record); // a row that is not there yet cannot be locked
  const [row] = await tx.db
    .select()
    .from(journalEntries)
    .where(and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id)));
  return row;
}
