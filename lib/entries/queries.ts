import { and, desc, eq, gte, inArray, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { read } from "@/db/read";
import type { ClientRecord } from "@/lib/access/client-record";
import { NotFoundError } from "@/lib/errors";
import { type Book, columnOf, dayColumn } from "./book";
import { type Entry, type EntryHead, openRow } from "./entry";
import { withRows } from "./rows";

/** A place in a book, newest first; the entries of one day are ordered by their ids. */
export type EntryPlace = { day: string; id: string };

/** What narrows a list: days, both included, and words of the book's choices. */
export type EntryFilter = {
  from?: string | undefined;
  to?: string | undefined;
  words?: Readonly<Record<string, string>>;
};

/** The newest entries of a book; `after` is the last place of the page before. */
export async function listEntries(
  record: ClientRecord,
  book: Book,
  page: { filter?: EntryFilter; after?: EntryPlace | undefined; limit: number },
): Promise<Entry[]> {
  const day = dayColumn(book);
  const rows = await read((db) =>
    db
      .select()
      .from(book.table)
      .where(and(standing(record, book), narrowed(book, page.filter ?? {}), page.after && olderThan(book, page.after)))
      .orderBy(desc(day), desc(book.table.id))
      .limit(page.limit),
  );
  return opened(record, book, rows);
}

/** One entry, or null when there is none or it was deleted. */
export async function entryOf(record: ClientRecord, book: Book, id: string): Promise<Entry | null> {
  const [row] = await read((db) =>
    db
      .select()
      .from(book.table)
      .where(and(standing(record, book), eq(book.table.id, id))),
  );
  const [entry] = row ? await opened(record, book, [row]) : [];
  return entry ?? null;
}

function opened(record: ClientRecord, book: Book, rows: readonly Row[]): Promise<Entry[]> {
  const entries = rows.map((row) => openRow(book, record.key, row));
  return book.rows
    ? read((db) => withRows(db, record, book, entries))
    : Promise.resolve(entries.map((entry) => ({ ...entry, rows: [] })));
}

/** All entries of a book since a day, oldest first, without their rows: what a chart is made of. */
export async function entriesSince(record: ClientRecord, book: Book, from: string): Promise<EntryHead[]> {
  const rows = await read((db) =>
    db
      .select()
      .from(book.table)
      .where(and(standing(record, book), narrowed(book, { from })))
      .orderBy(dayColumn(book), book.table.id),
  );
  return rows.map((row) => openRow(book, record.key, row));
}

/** The newest day of each book in which something stands, in one round trip. */
export async function newestDays(record: ClientRecord, books: readonly Book[]): Promise<ReadonlyMap<string, string>> {
  const shown = books.filter((book) => isOpened(record, book));
  if (shown.length === 0) return new Map();
  const [rows] = await read((db) =>
    db.execute(
      sql.join(
        shown.map((book) => newestDayOf(record, book)),
        sql` union all `,
      ),
    ),
  );
  return new Map(rowsOf(rows).flatMap(({ book, day }) => (typeof day === "string" ? [[String(book), day]] : [])));
}

function newestDayOf(record: ClientRecord, book: Book): SQL {
  const day = dayColumn(book);
  return sql`select ${book.name} as book, (select date_format(${day}, '%Y-%m-%d') from ${book.table} where ${standing(record, book)} order by ${day} desc limit 1) as day`;
}

/** Each day between two, both included, on which something stands in a book, in one round trip. */
export async function daysWritten(
  record: ClientRecord,
  books: readonly Book[],
  from: string,
  to: string,
): Promise<{ book: string; day: string }[]> {
  const shown = books.filter(({ category }) => record.categories.has(category));
  if (shown.length === 0) return [];
  const [rows] = await read((db) =>
    db.execute(
      sql.join(
        shown.map((book) => daysOfBook(record, book, from, to)),
        sql` union all `,
      ),
    ),
  );
  return rowsOf(rows).map(({ book, day }) => ({ book: String(book), day: String(day) }));
}

function daysOfBook(record: ClientRecord, book: Book, from: string, to: string): SQL {
  const day = dayColumn(book);
  return sql`select distinct ${book.name} as book, date_format(${day}, '%Y-%m-%d') as day from ${book.table} where ${and(standing(record, book), narrowed(book, { from, to }))}`;
}

type Row = Record<string, unknown>;

function rowsOf(answer: unknown): Row[] {
  return Array.isArray(answer) ? answer : [];
}

/** @throws NotFoundError when this record does not open that category. */
function standing(record: ClientRecord, book: Book): SQL | undefined {
  if (!isOpened(record, book)) throw new NotFoundError();
  const { table, categoryField } = book;
  const ofParts = categoryField && inArray(columnOf(book, categoryField), [...record.categories]);
  return and(eq(table.userId, record.userId), isNull(table.deletedAt), ofParts || undefined);
}

/** A book whose entries say themselves to which part they belong is open when any part is. */
function isOpened({ categories }: ClientRecord, { category, categoryField }: Book): boolean {
  return categoryField === undefined ? categories.has(category) : categories.size > 0;
}

function narrowed(book: Book, { from, to, words = {} }: EntryFilter): SQL | undefined {
  const day = dayColumn(book);
  const chosen = Object.entries(words).map(([name, word]) => eq(columnOf(book, name), word));
  return and(from ? gte(day, from) : undefined, to ? lte(day, to) : undefined, ...chosen);
}

function olderThan(book: Book, { day, id }: EntryPlace): SQL | undefined {
  const column = dayColumn(book);
  return or(lt(column, day), and(eq(column, day), lt(book.table.id, id)));
}
