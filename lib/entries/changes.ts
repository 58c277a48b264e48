import type { FormerEntry } from "@/lib/history/queries";
import { type Book, type Described, describedRows, type EntryValues } from "./book";
import type { Entry } from "./entry";
import type { EntryField, EntryValue } from "./field";
import { rowColumns, valueInWords } from "./in-words";
import type { Reader } from "./reader";

/** One change of an entry: what was said before and after, in words; null is nothing. */
export type Change = {
  id: string;
  at: Date;
  isOwn: boolean;
  change: FormerEntry["change"];
  fields: readonly { field: EntryField; before: string | null; after: string | null }[];
  /** Rows by their places from 1. */
  rows: readonly { place: number; before: string | null; after: string | null }[];
};

/** The changes of an entry, newest first. What came after a change is what the next one found, or what stands now. */
export function changesOf(book: Book, entry: Entry, former: readonly FormerEntry[], reader: Reader): Change[] {
  return former.map(({ id, at, isOwn, change, before }, index) => {
    const newer = former[index - 1];
    const older = revived(book, before);
    const after = newer ? revived(book, newer.before) : entry.values;
    if (change !== "changed") return { id, at, isOwn, change, fields: [], rows: [] };
    const rows = differentRows(
      book,
      revivedRows(book, before),
      newer ? revivedRows(book, newer.before) : entry.rows,
      reader,
    );
    return { id, at, isOwn, change, fields: differences(book, older, after, reader), rows };
  });
}

function differentRows(
  book: Book,
  older: readonly EntryValues[] | null,
  newer: readonly EntryValues[] | null,
  reader: Reader,
): Change["rows"] {
  const described = describedRows(book);
  if (!described || !older || !newer) return [];
  const said = (row: EntryValues | undefined) =>
    row
      ? rowColumns(described, row, reader)
          .flatMap(({ text }) => text ?? [])
          .join(" · ")
      : null;
  return Array.from({ length: Math.max(older.length, newer.length) }, (_, place) => {
    return { place: place + 1, before: said(older[place]), after: said(newer[place]) };
  }).filter(({ before, after }) => before !== after);
}

function differences(book: Book, older: EntryValues, newer: EntryValues, reader: Reader) {
  return book.fields.flatMap((field) => {
    const before = valueInWords(book, field, older, reader);
    const after = valueInWords(book, field, newer, reader);
    return before === after ? [] : [{ field, before, after }];
  });
}

/** JSON knows no dates. A field that the book had not yet, or has no more, is nothing. */
export function revived(book: Pick<Described, "fields">, stored: Readonly<Record<string, unknown>>): EntryValues {
  return Object.fromEntries(book.fields.map((field) => [field.name, storedValue(field, stored[field.name])]));
}

function storedValue({ kind }: EntryField, stored: unknown): EntryValue {
  if ((kind === "moment" || kind === "clock") && typeof stored === "string") return new Date(stored);
  if (typeof stored === "string" || typeof stored === "number" || typeof stored === "boolean") return stored;
  return Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : null;
}

/** The rows that a change found; null when the book had none then. */
export function revivedRows(book: Book, { rows: stored }: Readonly<Record<string, unknown>>): EntryValues[] | null {
  const { rows } = book;
  if (!rows || !Array.isArray(stored)) return null;
  return stored.map((row: unknown) => revived(rows, isRecord(row) ? row : {}));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
