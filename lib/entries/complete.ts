import { InvalidInputError } from "@/lib/errors";
import type { Book, EntryValues } from "./book";

/**
 * What the rows of an entry make together, in place of what was said of the whole.
 * @throws InvalidInputError when that is more than is possible.
 */
export function completed(book: Book, values: EntryValues, rows: readonly EntryValues[]): EntryValues {
  if (!book.ofRows || rows.length === 0) return values;
  const made = book.ofRows(rows);
  const beyond = book.fields.filter((field) => {
    const value = made[field.name];
    return "max" in field && typeof value === "number" && value > field.max;
  });
  if (beyond.length > 0)
    throw new InvalidInputError(Object.fromEntries(beyond.map(({ name }) => [name, "errors.tooMuchTogether"])));
  return { ...values, ...made };
}
