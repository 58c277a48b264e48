import { z } from "zod";
import { idField, list } from "@/lib/forms/fields";
import type { Book, EntryValues } from "./book";
import type { Entry } from "./entry";
import { nameInRow, readRows } from "./read-rows";
import { readValues } from "./read-values";
import type { Reader } from "./reader";

/** An entry as its book reads it: values in stored form, and which unusual ones the person said were real. */
export type EntryInput = {
  id: string;
  values: EntryValues;
  confirmed: readonly string[];
  /** Absent: they stay as they are. */
  rows?: readonly EntryValues[];
};

/** A form's or an interface's entry of this book. An unknown field is refused; a refusal stands beside its field. */
export function entrySchema(book: Book, reader: Reader, saved: Pick<Entry, "values" | "rows"> | null) {
  const names = new Set([...book.fields.map(({ name }) => name), ...namesInRows(book)]);
  const fields = Object.fromEntries([...names].map((name) => [name, z.unknown().optional()]));
  const reals = list(
    z.string().refine((name) => names.has(name), "errors.unknownField"),
    names.size,
  );
  return z
    .strictObject({ book: z.literal(book.name), id: idField, confirmed: reals.optional(), ...fields })
    .transform(({ id, confirmed: real, book: _book, ...typed }, context): EntryInput => {
      const { values, faults } = readValues(book, typed, reader, saved?.values ?? null);
      const { rows, faults: inRows, places } = readRows(book, typed, reader, saved?.rows ?? []);
      for (const [field, { key, params }] of Object.entries({ ...faults, ...inRows }))
        context.addIssue({ code: "custom", path: [field], message: key, params });
      const confirmed = (real ?? []).flatMap((name) => placed(name, places));
      return book.rows ? { id, values, confirmed, rows } : { id, values, confirmed };
    });
}

function namesInRows({ rows }: Book): string[] {
  if (!rows) return [];
  const groups = Array.from({ length: rows.most }, (_, group) => group);
  return groups.flatMap((group) => rows.fields.map(({ name }) => nameInRow(name, group)));
}

/** "value.4" of the form is "value.2" of the entry when two groups before it were empty. */
function placed(name: string, places: ReadonlyMap<number, number>): string[] {
  const [field = "", group] = name.split(".");
  if (group === undefined) return [name];
  const place = places.get(Number(group));
  return place === undefined ? [] : [nameInRow(field, place)];
}
