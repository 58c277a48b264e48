import { addDays, instantOfWall } from "@/lib/time";
import type { Refusal } from "@/lib/typed-value";
import type { Book, EntryValues } from "./book";
import { type ClockField, type EntryField, type EntryValue, holdsList } from "./field";
import { readValue } from "./read-value";
import { inCurrencyOf, type Reader } from "./reader";
import { typedOf } from "./typed";

/** A book, or the rows of its entries, which have no day of their own. */
type Readable = Pick<Book, "fields" | "check"> & Partial<Pick<Book, "day" | "fieldIn">>;

export type ReadEntry = { values: EntryValues; faults: Record<string, Refusal> };

type Draft = Record<string, EntryValue>;

/**
 * Reads all fields of an entry, typed or in stored form. What is absent stays as it was saved (a value that the privacy
 * eye kept out of the form), and so does what still reads as it was saved: an unchanged edit never drifts.
 * @param saved the entry as it stands; null for a new one.
 */
export function readValues(
  book: Readable,
  input: Readonly<Record<string, unknown>>,
  reader: Reader,
  saved: EntryValues | null,
): ReadEntry {
  const values: Draft = {};
  const faults: Record<string, Refusal> = {};
  for (const said of currencyFirst(book.fields)) {
    const field = book.fieldIn?.(said, values) ?? said; // by what was said before it
    const reading = readOne(field, input[field.name], inCurrencyOf(reader, values), saved);
    if ("refusal" in reading) faults[field.name] = reading.refusal;
    values[field.name] = "value" in reading ? reading.value : null;
    if (!faults[field.name] && field.isRequired && isEmpty(values[field.name]))
      faults[field.name] = { key: "errors.required", params: {} };
  }
  placeClocks(book, values, reader, saved);
  return { values, faults: { ...contradictions(book, values, faults), ...faults } };
}

/** How an amount reads depends on its currency: "1,250" is one yen amount and no euro amount. */
function currencyFirst(fields: readonly EntryField[]): EntryField[] {
  return fields.toSorted((one, other) => Number(other.kind === "currency") - Number(one.kind === "currency"));
}

function readOne(field: EntryField, input: unknown, reader: Reader, saved: EntryValues | null) {
  const before = saved?.[field.name] ?? unsaid(field, reader);
  if (input === undefined) return { value: before };
  const isUnchanged = field.kind !== "clock" && typeof input === "string" && typedOf(field, before, reader) === input;
  return isUnchanged ? { value: before } : readValue(field, input, reader);
}

/** What a new entry says where nothing is said. */
function unsaid(field: EntryField, { currency }: Reader): EntryValue {
  return holdsList(field) ? [] : field.kind === "currency" ? currency : null;
}

/** A clock becomes an instant when the entry's day and the clock that it comes before are known. */
function placeClocks(book: Readable, values: Draft, reader: Reader, saved: EntryValues | null): void {
  const day = book.day && "field" in book.day ? values[book.day.field] : null;
  const clocks = book.fields.filter((field) => field.kind === "clock");
  for (const field of [...clocks.filter(isFixed), ...clocks.filter((each) => !isFixed(each))])
    values[field.name] = instantOf(field, day, values, reader, saved);
}

const isFixed = ({ before }: ClockField) => before === null;

function instantOf(
  field: ClockField,
  day: EntryValue | undefined,
  values: Draft,
  reader: Reader,
  saved: EntryValues | null,
): EntryValue {
  const minutes = values[field.name];
  if (typeof minutes !== "number") return minutes ?? null;
  if (typeof day !== "string") return null; // refused already: without its day the entry has no clock
  const placed = instantOfWall({ day, minutes }, reader.zonePeriods);
  const next = field.before === null ? null : values[field.before];
  const isEvening = next instanceof Date && placed.getTime() >= next.getTime();
  const instant = isEvening ? instantOfWall({ day: addDays(day, -1), minutes }, reader.zonePeriods) : placed;
  const before = saved?.[field.name];
  // Seconds that a device measured are no part of what is typed.
  const isSame = before instanceof Date && Math.floor(before.getTime() / 60_000) === instant.getTime() / 60_000;
  return isSame ? before : instant;
}

function contradictions(book: Readable, values: EntryValues, faults: Record<string, Refusal>): Record<string, Refusal> {
  if (Object.keys(faults).length > 0 || !book.check) return {};
  const found = Object.entries(book.check(values)).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(found.map(([name, key]) => [name, { key, params: {} }]));
}

export function isEmpty(value: EntryValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
