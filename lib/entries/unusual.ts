import type { Book, EntryValues } from "./book";
import type { Entry, EntryHead } from "./entry";
import type { NumberField } from "./field";
import { nameInRow } from "./read-rows";

/** Numbers of an entry that are possible but hardly believable, and that nobody said were real: they count nowhere. */
export function doubtful(book: Book, { values, confirmed }: Pick<EntryHead, "values" | "confirmed">): NumberField[] {
  return book.fields.filter((field): field is NumberField => {
    const value = values[field.name];
    return (
      "plausible" in field && typeof value === "number" && isUnusual(field, value) && !confirmed.includes(field.name)
    );
  });
}

export function isUnusual({ plausible }: NumberField, value: number): boolean {
  return plausible !== null && (value < plausible.min || value > plausible.max);
}

/** As `doubtful`, of an entry's rows: "value.2". */
export function doubtfulInRows({ rows: described }: Book, { rows, confirmed }: Pick<Entry, "rows" | "confirmed">) {
  return rows
    .flatMap((row, place) => unusualIn(described, row).map((name) => nameInRow(name, place)))
    .filter((name) => !confirmed.includes(name));
}

/** Fields of a row that are unusual, whoever confirmed them. */
export function unusualIn(rows: Book["rows"], row: EntryValues): readonly string[] {
  const fields = rows?.fields.filter((field) => {
    const value = row[field.name];
    return "plausible" in field && typeof value === "number" && isUnusual(field, value);
  });
  return [...(fields ?? []).map(({ name }) => name), ...(rows?.unusual?.(row) ?? [])];
}
