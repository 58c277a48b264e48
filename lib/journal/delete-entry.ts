import { and, eq } from "drizzle-orm";
import { journalEntries } from "@/db/schema/journal/entries";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { lockEntry } from "./lock-entry";

/** Takes an entry away; it can be brought back for 30 days. */
export const deleteEntry = (actor: Actor, id: string) => setDeleted(actor, id, now());

/** Undo of deleting. */
export const restoreEntry = (actor: Actor, id: string) => setDeleted(actor, id, null);

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "journal:write");
    const row = await lockEntry(tx, record, id);
    if (!row) throw new NotFoundError();
    if ((row.deletedAt === null) === (deletedAt === null)) return; // twice is once
    await tx.db
      .update(journalEntries)
      .set({ deletedAt })
      .where(and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id)));
    await recordAudit(tx, actor, {
      event: deletedAt ? "journal.deleted" : "journal.restored",
      subject: record,
      resource: id,
    });
  });
}
