import { z } from "zod";
import { idField, list } from "@/lib/forms/fields";
import type { Book, EntryValues } from "./book";
import { readValues } from "./read-values";
import type { Reader } from "./reader";

/** An entry as its book reads it: values in stored form, and which unusual ones the person said were real. */
export type EntryInput = { id: string; values: EntryValues; confirmed: readonly string[] };

/** A form's or an interface's entry of this book. An unknown field is refused; a refusal stands beside its field. */
export function entrySchema(book: Book, reader: Reader, saved: EntryValues | null) {
  const fields = Object.fromEntries(book.fields.map(({ name }) => [name, z.unknown().optional()]));
  const names = new Set(book.fields.map(({ name }) => name));
  const confirmed = list(
    z.string().refine((name) => names.has(name), "errors.unknownField"),
    book.fields.length,
  );
  return z
    .strictObject({ book: z.literal(book.name), id: idField, confirmed: confirmed.optional(), ...fields })
    .transform(({ id, confirmed: real, book: _book, ...typed }, context): EntryInput => {
      const { values, faults } = readValues(book, typed, reader, saved);
      for (const [field, { key, params }] of Object.entries(faults))
        context.addIssue({ code: "custom", path: [field], message: key, params });
      return { id, values, confirmed: real ?? [] };
    });
}
