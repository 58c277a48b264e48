import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { recordChange } from "@/lib/history/record-change";
import { takeTurn } from "@/lib/wellness/take-turn";
import { type Book, categoryOfEntry, tableOf } from "./book";
import { type Entry, openRow } from "./entry";
import { asHistory, withRows } from "./rows";

/** Takes an entry away; it can be brought back for 30 days. Twice is once. */
export const deleteEntry = (actor: Actor, book: Book, id: string) => setDeleted(actor, book, id, now());

/** Undo of deleting. */
export const restoreEntry = (actor: Actor, book: Book, id: string) => setDeleted(actor, book, id, null);

async function setDeleted(actor: Actor, book: Book, id: string, deletedAt: Date | null): Promise<void> {
  const { table } = book;
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${book.category}:write`);
    await takeTurn(tx, record);
    const own = and(eq(table.userId, record.userId), eq(table.id, id));
    const stands = deletedAt ? isNull(table.deletedAt) : isNotNull(table.deletedAt);
    const [result] = await tx.db.update(table).set({ deletedAt }).where(and(own, stands));
    const [row] = await tx.db.select().from(table).where(own);
    if (!row) throw new NotFoundError();
    if (result.affectedRows === 0) return;
    const [entry] = await withRows(tx.db, record, book, [openRow(book, record.key, row)]);
    if (!entry) return;
    await leaveTrace(tx, actor, record, book, { id, entry, isDeleted: deletedAt !== null });
    if (!deletedAt) await book.afterKeeping?.(tx, actor, record, id, entry.values);
  });
}

type Moved = { id: string; entry: Entry; isDeleted: boolean };

async function leaveTrace(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  book: Book,
  moved: Moved,
): Promise<void> {
  const { id, entry, isDeleted } = moved;
  const change = isDeleted ? ("deleted" as const) : ("restored" as const);
  await recordChange(tx, actor, record, { table: tableOf(book), entryId: id, change, before: asHistory(book, entry) });
  const event = `${book.name}.${change}`;
  const category = categoryOfEntry(book, entry.values);
  await recordAudit(tx, actor, { event, subject: record, category, resource: id });
  await publishRecordChange(tx, actor, record);
}
