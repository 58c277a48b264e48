import { formatMoney } from "@/lib/money";
import { formatDate, formatInstant, formatTime, zoneAt } from "@/lib/time";
import { typedValue } from "@/lib/typed-value";
import { unitInWords } from "@/lib/unit-in-words";
import { enumerate, isMessageKey, say } from "@/lib/words";
import type { Book, Described, EntryValues, RowColumn, Rows } from "./book";
import type { EntryField, EntryValue, NumberField } from "./field";
import { isEmpty } from "./read-values";
import type { Reader } from "./reader";
import { clockText } from "./typed";

/** A word of a book: "title", "fields.bedtime.label", "words.kind.nap". Undefined where the book has none. */
export function bookWord({ name }: Pick<Book, "name">, key: string, locale: string): string | undefined {
  const whole = `books.${name}.${key}`;
  return isMessageKey(whole) ? say(locale, whole) : undefined;
}

export function fieldLabel(book: Pick<Book, "name">, field: string, locale: string): string {
  return bookWord(book, `fields.${field}.label`, locale) ?? field;
}

export function choiceLabel(book: Pick<Book, "name">, field: string, word: string, locale: string): string {
  return bookWord(book, `words.${field}.${word}`, locale) ?? word;
}

/** What was said to a field, in the reader's words, units and currency; null when nothing was. */
export function valueInWords(
  book: Pick<Book, "name" | "fieldIn">,
  said: EntryField,
  values: EntryValues,
  reader: Reader,
): string | null {
  const field = book.fieldIn?.(said, values) ?? said;
  const value = values[field.name] ?? null;
  if (isEmpty(value)) return null;
  if (value instanceof Date) return dateInWords(field, value, reader);
  if (typeof value === "boolean") return say(reader.locale, value ? "common.yes" : "common.no");
  if (typeof value === "number") return numberInWords(field, value, values, reader);
  return textInWords(book, field, value, reader.locale);
}

function dateInWords({ kind }: EntryField, value: Date, { locale, zonePeriods }: Reader): string {
  const zone = zoneAt(value, zonePeriods);
  return kind === "clock" ? formatTime(value, locale, zone) : formatInstant(value, locale, zone);
}

function textInWords(book: Pick<Book, "name">, field: EntryField, value: EntryValue, locale: string): string {
  if (field.kind === "choice") return choiceLabel(book, field.name, String(value), locale);
  if (field.kind === "day") return formatDate(String(value), locale);
  if (!Array.isArray(value)) return String(value);
  return enumerate(
    locale,
    value.map((word) => choiceLabel(book, field.name, String(word), locale)),
  );
}

function numberInWords(field: EntryField, value: number, values: EntryValues, reader: Reader): string {
  if (field.kind === "time") return clockText(value);
  if (!isNumberField(field)) return String(value);
  if (field.kind === "rating") return say(reader.locale, "record.ofMost", { value, most: field.max });
  if (field.kind === "money") {
    const currency = typeof values.currency === "string" ? values.currency : reader.currency;
    return formatMoney({ amountMinor: value, currency }, reader.locale);
  }
  return amountInWords(field, value, reader);
}

function isNumberField(field: EntryField): field is NumberField {
  return "unit" in field;
}

/** "7 h 45 min", "5.2 km", "36.6 °C". */
export function amountInWords(field: NumberField, value: number, reader: Reader): string {
  if (field.unit === "minutes" && value >= 60) {
    const whole = Math.round(value);
    return say(reader.locale, "record.hoursAndMinutes", { hours: Math.floor(whole / 60), minutes: whole % 60 });
  }
  const unit = field.unit === null ? undefined : unitInWords(field.unit, reader);
  return [typedValue(field, value, reader), unit].filter(Boolean).join(" ");
}

/** What a row says, cell by cell; its headings are the same for every row. */
export function rowColumns(rows: Rows & Described, values: EntryValues, reader: Reader): readonly RowColumn[] {
  if (rows.columns) return rows.columns(values, reader);
  return rows.fields.map((field) => ({
    key: field.name,
    text: valueInWords(rows, field, values, reader),
    isHidden: field.behindEye,
  }));
}

/** The heading of a row's cell. */
export function columnLabel(rows: Described, key: string, locale: string): string {
  return bookWord(rows, `columns.${key}`, locale) ?? fieldLabel(rows, key, locale);
}

/** "12 values"; null when there are none. */
export function rowCount({ name }: Pick<Book, "name">, count: number, locale: string): string | null {
  return count === 0 ? null : say(locale, `books.${name}.rows.count`, { count });
}
