import { now } from "@/lib/clock";
import type { DraftValues } from "@/lib/drafts/schema";
import type { Book, EntryValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import type { EntryField, EntryValue } from "@/lib/entries/field";
import { nameInRow } from "@/lib/entries/read-rows";
import { inCurrencyOf, type Reader } from "@/lib/entries/reader";
import { typedOf } from "@/lib/entries/typed";
import { localDay } from "@/lib/time";

/** A saved entry as its form would hold it. */
export function asTyped(book: Book, entry: Entry, reader: Reader): DraftValues {
  return {
    ...typedValues(book, reader, ({ name }) => entry.values[name] ?? null),
    ...typedRows(book, entry, reader),
  };
}

/** Values as the form of their book would hold them. */
export const valuesAsTyped = (book: Book, values: EntryValues, reader: Reader): DraftValues =>
  typedValues(book, reader, ({ name }) => values[name] ?? null);

/** A new entry: today and now, and for what seldom changes the answer of the last time. `whole` takes all of it over. */
export function prefilled(book: Book, last: Entry | null, reader: Reader, whole: boolean): DraftValues {
  return {
    ...typedValues(book, reader, (field) => firstAnswer(book, field, last, reader, whole)),
    ...(whole && last ? typedRows(book, last, reader) : {}),
  };
}

function firstAnswer(book: Book, field: EntryField, last: Entry | null, reader: Reader, whole: boolean): EntryValue {
  if (field.kind === "currency") return (whole && last?.values[field.name]) || reader.currency;
  if ("field" in book.day && field.name === book.day.field) return localDay(now(), reader.zonePeriods);
  if ("ofMoment" in book.day && field.name === book.day.ofMoment) return now();
  const seldomChanges =
    field.kind === "clock" || field.kind === "time" || (field.kind === "choice" && field.isRequired);
  const before = whole || seldomChanges ? (last?.values[field.name] ?? null) : null;
  return before ?? (field.kind === "choice" && field.isRequired ? (field.words[0] ?? null) : null);
}

function typedValues(book: Book, reader: Reader, answerOf: (field: EntryField) => EntryValue): DraftValues {
  const answers = Object.fromEntries(book.fields.map((field) => [field.name, answerOf(field)]));
  const as = inCurrencyOf(reader, answers);
  const typed = (field: EntryField) =>
    typedOf(book.fieldIn?.(field, answers) ?? field, answers[field.name] ?? null, as);
  return Object.fromEntries(book.fields.map((field) => [field.name, typed(field)]));
}

function typedRows({ rows }: Book, entry: Entry, reader: Reader): DraftValues {
  const said = entry.rows.flatMap((row, group) =>
    (rows?.fields ?? []).map((field): [string, string | string[]] => [
      nameInRow(field.name, group),
      typedOf(field, row[field.name] ?? null, reader),
    ]),
  );
  return Object.fromEntries(said);
}
