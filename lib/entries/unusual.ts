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

/** As `db/schema/entry-columns.ts` keeps them: more names than that are no slip of the finger. */
const LONGEST = 2_000;

/**
 * Of what the person said was real, that which is unusual at all, each once; as much as is kept. What finds no room stays
 * doubtful, and counts nowhere.
 */
export function reallyConfirmed(book: Book, { values, rows, confirmed }: Pick<Entry, "values" | "rows" | "confirmed">) {
  const asked = [
    ...doubtful(book, { values, confirmed: [] }).map(({ name }) => name),
    ...doubtfulInRows(book, { rows, confirmed: [] }),
  ];
  const kept: string[] = [];
  for (const name of new Set(asked.filter((each) => confirmed.includes(each))))
    if ([...kept, name].join(",").length <= LONGEST) kept.push(name);
  return kept;
}
