import { and, eq } from "drizzle-orm";
import { journalEntries } from "@/db/schema/journal/entries";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { recordChange } from "@/lib/history/record-change";
import { openEntry } from "./entry";
import { lockEntry } from "./lock-entry";

/**
 * Shares an entry of one's own with one's coach, or makes it private again: from then on no coach finds it. Twice is once.
 * @throws NotFoundError, also for a deleted entry.
 */
export async function shareEntry(actor: Actor, { id, isShared }: { id: string; isShared: boolean }): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "journal:write");
    const row = await lockEntry(tx, record, id);
    if (!row || row.deletedAt) throw new NotFoundError();
    if (row.isShared === isShared) return;
    await tx.db
      .update(journalEntries)
      .set({ isShared, updatedAt: now() })
      .where(and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id)));
    const before = openEntry(record, row);
    await recordChange(tx, actor, record, { table: "journal_entries", entryId: id, change: "changed", before });
    const event = isShared ? "journal.shared" : "journal.unshared";
    await recordAudit(tx, actor, { event, subject: record, resource: id });
  });
}
