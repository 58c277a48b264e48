import { and, eq, isNull, ne } from "drizzle-orm";
import { emergencyContacts } from "@/db/schema/health/emergency-contacts";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Book, tableOf } from "@/lib/entries/book";
import { openRow } from "@/lib/entries/entry";
import { recordChange } from "@/lib/history/record-change";

/**
 * Whoever was primary until now is so no more: one contact is, in the transaction that makes them so. The turn that the
 * transaction holds keeps two who become primary at once one after the other.
 */
export async function yieldPrimary(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  book: Book,
  primaryId: string,
): Promise<void> {
  const others = and(
    eq(emergencyContacts.userId, record.userId),
    ne(emergencyContacts.id, primaryId),
    eq(emergencyContacts.isPrimary, true),
    isNull(emergencyContacts.deletedAt),
  );
  const rows = await tx.db.select().from(emergencyContacts).where(others);
  for (const row of rows) {
    const { id, values } = openRow(book, record.key, row);
    await recordChange(tx, actor, record, { table: tableOf(book), entryId: id, change: "changed", before: values });
    await recordAudit(tx, actor, {
      event: `${book.name}.changed`,
      subject: record,
      category: book.category,
      resource: id,
    });
  }
  if (rows.length > 0) await tx.db.update(emergencyContacts).set({ isPrimary: false, updatedAt: now() }).where(others);
}
