import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import type { Category } from "@/lib/categories";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import type { Book } from "./book";
import { type EntryHead, openRow } from "./entry";

/*
 * What is ticked day by day beside an entry (the doses of a medicine, the days of a habit) is a row of a table of its own,
 * which comes and goes with the entry.
 */

/**
 * The entry to which a tick belongs, as it stands.
 * @throws NotFoundError for one that is deleted, or somebody else's.
 */
export async function entryToTick(tx: Transaction, record: ClientRecord, book: Book, id: string): Promise<EntryHead> {
  const { table } = book;
  const [row] = await tx.db
    .select()
    .from(table)
    .where(and(eq(table.userId, record.userId), eq(table.id, id), isNull(table.deletedAt)));
  if (!row) throw new NotFoundError();
  return openRow(book, record.key, row);
}

/** Writes down that something was ticked, and tells the person's other open pages. @param event "dose.taken" */
export async function traceTick(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  { category, event, id }: { category: Category; event: string; id: string },
): Promise<void> {
  await recordAudit(tx, actor, { event, subject: record, category, resource: id });
  await publishRecordChange(tx, actor, record);
}
