import { and, eq } from "drizzle-orm";
import { journalEntries } from "@/db/schema/journal/entries";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";

/** One's own entry, held until the transaction ends; undefined when there is none. */
export async function lockEntry(tx: Transaction, record: ClientRecord, id: string) {
  const [row] = await tx.db
    .select()
    .from(journalEntries)
    .where(and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id)))
    .for("update");
  return row;
}
