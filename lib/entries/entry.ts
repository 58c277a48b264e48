import { z } from "zod";
import type { PersonKey } from "@/lib/crypto/person-key";
import { open, type Place, Sealed, seal } from "@/lib/crypto/seal";
import { type Book, columnOf, type Described, type EntryValues, tableOf } from "./book";
import { type EntryField, type EntryValue, holdsList } from "./field";

/** An entry as its person reads it: values in stored form. */
export type Entry = EntryHead & { rows: readonly EntryValues[] };

/** An entry without its rows. */
export type EntryHead = {
  id: string;
  /** The person's own day that it belongs to. */
  day: string;
  values: EntryValues;
  source: string;
  sourceName: string | null;
  enteredUnits: "metric" | "imperial";
  confirmed: readonly string[];
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
  /** When the person said that this one counts, where several say the same thing; null: never, or in a book without such. */
  chosenAt: Date | null;
};

const system = z.object({
  id: z.string(),
  source: z.string(),
  sourceName: z.string().nullable(),
  enteredUnits: z.enum(["metric", "imperial"]),
  confirmedFields: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
  deletedAt: z.date().nullable(),
  chosenAt: z.date().nullable().default(null),
});
const texts = z.array(z.string());

/** An entry's row, opened with the person's key. */
export function openRow(book: Book, key: PersonKey, row: Readonly<Record<string, unknown>>): EntryHead {
  const { confirmedFields, ...own } = system.parse(row);
  const day = z.string().parse(row["field" in book.day ? book.day.field : "logDate"]);
  return { ...own, day, confirmed: confirmedFields?.split(",") ?? [], values: openValues(book, key, own.id, row) };
}

/** The fields of a row; `place` is the row's part of where they were sealed. */
export function openValues(
  book: Described,
  key: PersonKey,
  place: string,
  row: Readonly<Record<string, unknown>>,
): EntryValues {
  return Object.fromEntries(
    book.fields.map((field) => [field.name, openValue(book, field, key, place, row[field.name])]),
  );
}

function openValue(book: Described, field: EntryField, key: PersonKey, row: string, stored: unknown): EntryValue {
  if (stored instanceof Sealed) {
    const text = open(key, placeOf(book, field.name, row), stored);
    return field.kind === "tags" ? texts.parse(JSON.parse(text)) : text;
  }
  if (stored === null || stored === undefined) return holdsList(field) ? [] : null;
  if (holdsList(field)) return z.string().parse(stored).split(",");
  if (stored instanceof Date || ["string", "number", "boolean"].includes(typeof stored)) return asValue(stored);
  throw new TypeError(`${book.name}.${field.name} holds what no field can say`);
}

const asValue = (stored: unknown): EntryValue => z.union([z.string(), z.number(), z.boolean(), z.date()]).parse(stored);

/** What of an entry's row may change by writing: its fields, sealed where their columns are. */
export function sealValues(book: Described, key: PersonKey, id: string, values: EntryValues): Record<string, unknown> {
  return Object.fromEntries(
    book.fields.map((field) => [field.name, sealValue(book, field, key, id, values[field.name] ?? null)]),
  );
}

function sealValue(book: Described, field: EntryField, key: PersonKey, id: string, value: EntryValue): unknown {
  const isSealed = field.kind === "text" || field.kind === "tags";
  if (Array.isArray(value) && !isSealed) return value.join(",") || null;
  if (!isSealed || value === null) return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === "" || text === "[]" ? null : seal(key, placeOf(book, field.name, id), text);
}

/** Bound into the seal: in another row or column it does not open. */
function placeOf(book: Described, field: string, row: string): Place {
  return { table: tableOf(book), column: columnOf(book, field).name, row };
}
