import type { Book } from "./book";
import type { Entry } from "./entry";
import type { NumberField } from "./field";

/** Numbers of an entry that are possible but hardly believable, and that nobody said were real: they count nowhere. */
export function doubtful(book: Book, { values, confirmed }: Pick<Entry, "values" | "confirmed">): NumberField[] {
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
