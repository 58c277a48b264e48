import type { Refusal } from "@/lib/typed-value";
import type { Book, EntryValues } from "./book";
import { readValues } from "./read-values";
import type { Reader } from "./reader";

export type ReadRows = {
  rows: EntryValues[];
  faults: Record<string, Refusal>;
  /** Where each group of the form went: an empty one is no row, and those behind it move up. */
  places: ReadonlyMap<number, number>;
};

/** A field of a row in a form: "value.2". */
export const nameInRow = (field: string, group: number) => `${field}.${group}`;

/**
 * Reads the rows of an entry, typed or in stored form. Rows of which nothing was sent (the privacy eye kept them out of the
 * form) stay as they were saved.
 */
export function readRows(
  { rows }: Pick<Book, "rows">,
  input: Readonly<Record<string, unknown>>,
  reader: Reader,
  saved: readonly EntryValues[],
): ReadRows {
  const read: ReadRows & { places: Map<number, number> } = { rows: [], faults: {}, places: new Map() };
  if (!rows) return read;
  const groups = Array.from({ length: rows.most }, (_, group) => ({ group, said: saidIn(rows.fields, input, group) }));
  if (groups.every(({ said }) => said === null))
    return { ...read, rows: [...saved], places: new Map(saved.map((_, place) => [place, place])) };
  for (const { group, said } of groups) {
    if (!said || Object.values(said).every(isBlank)) continue;
    const { values, faults } = readValues(rows, said, reader, saved[group] ?? null);
    read.places.set(group, read.rows.length);
    read.rows.push(values);
    for (const [field, refusal] of Object.entries(faults)) read.faults[nameInRow(field, group)] = refusal;
  }
  return read;
}

/** What was sent for a group; null when nothing was. */
function saidIn(fields: readonly { name: string }[], input: Readonly<Record<string, unknown>>, group: number) {
  const said = fields.flatMap(({ name }): [string, unknown][] => {
    const typed = input[nameInRow(name, group)];
    return typed === undefined ? [] : [[name, typed]];
  });
  return said.length === 0 ? null : Object.fromEntries(said);
}

const isBlank = (typed: unknown) =>
  typed === null || (typeof typed === "string" ? typed.trim() === "" : Array.isArray(typed) && typed.every(isBlank));
