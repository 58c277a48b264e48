import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Book, describedRows, type EntryValues } from "./book";
import { type Entry, type EntryHead, openValues, sealValues } from "./entry";

/** The row's part of the place where its values are sealed. */
export const rowPlace = (entryId: unknown, place: unknown) => `${String(entryId)}.${String(place)}`;

/** Entries with their rows, all of them in one round trip; none for a book without rows. */
export async function withRows(
  db: Database,
  record: ClientRecord,
  book: Book,
  entries: readonly EntryHead[],
): Promise<Entry[]> {
  const rows = describedRows(book);
  if (!rows || entries.length === 0) return entries.map((entry) => ({ ...entry, rows: [] }));
  const { table } = rows;
  const ids = entries.map(({ id }) => id);
  const found = await db
    .select()
    .from(table)
    .where(and(eq(table.userId, record.userId), inArray(table.entryId, ids)))
    .orderBy(asc(table.entryId), asc(table.place));
  const byEntry = Map.groupBy(found, (row) => String(row.entryId));
  const opened = (entryId: string): EntryValues[] =>
    (byEntry.get(entryId) ?? []).map((row) => openValues(rows, record.key, rowPlace(entryId, row.place), row));
  return entries.map((entry) => ({ ...entry, rows: opened(entry.id) }));
}

/** Writes the rows of an entry anew. */
export async function writeRows(
  tx: Transaction,
  record: ClientRecord,
  book: Book,
  entryId: string,
  rows: readonly EntryValues[],
): Promise<void> {
  const described = describedRows(book);
  if (!described) return;
  const { table } = described;
  await tx.db.delete(table).where(and(eq(table.userId, record.userId), eq(table.entryId, entryId)));
  if (rows.length === 0) return;
  await tx.db.insert(table).values(
    rows.map((values, place) => ({
      userId: record.userId,
      entryId,
      place,
      ...sealValues(described, record.key, rowPlace(entryId, place), values),
    })),
  );
}

/** An entry as its history keeps it. */
export function asHistory({ rows: described }: Book, { values, rows }: Pick<Entry, "values" | "rows">) {
  return described ? { ...values, rows } : values;
}
