import type { FormerEntry } from "@/lib/history/queries";
import type { Book, EntryValues } from "./book";
import type { Entry } from "./entry";
import type { EntryField, EntryValue } from "./field";
import { valueInWords } from "./in-words";
import type { Reader } from "./reader";

/** One change of an entry: what was said before and after, in words; null is nothing. */
export type Change = {
  id: string;
  at: Date;
  isOwn: boolean;
  change: FormerEntry["change"];
  fields: readonly { field: EntryField; before: string | null; after: string | null }[];
};

/** The changes of an entry, newest first. What came after a change is what the next one found, or what stands now. */
export function changesOf(book: Book, entry: Entry, former: readonly FormerEntry[], reader: Reader): Change[] {
  return former.map(({ id, at, isOwn, change, before }, index) => {
    const newer = former[index - 1];
    const older = revived(book, before);
    const after = newer ? revived(book, newer.before) : entry.values;
    return { id, at, isOwn, change, fields: change === "changed" ? differences(book, older, after, reader) : [] };
  });
}

function differences(book: Book, older: EntryValues, newer: EntryValues, reader: Reader) {
  return book.fields.flatMap((field) => {
    const before = valueInWords(book, field, older, reader);
    const after = valueInWords(book, field, newer, reader);
    return before === after ? [] : [{ field, before, after }];
  });
}

/** JSON knows no dates. A field that the book had not yet, or has no more, is nothing. */
export function revived(book: Book, stored: Readonly<Record<string, unknown>>): EntryValues {
  return Object.fromEntries(book.fields.map((field) => [field.name, storedValue(field, stored[field.name])]));
}

function storedValue({ kind }: EntryField, stored: unknown): EntryValue {
  if ((kind === "moment" || kind === "clock") && typeof stored === "string") return new Date(stored);
  if (typeof stored === "string" || typeof stored === "number" || typeof stored === "boolean") return stored;
  return Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : null;
}
