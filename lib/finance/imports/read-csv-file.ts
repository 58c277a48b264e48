import { readCsv } from "@/lib/read-csv";
import type { ReadingOptions } from "./options";
import { emptyLine, type RawFile, type RawLine } from "./raw-line";
import { type ColumnRole, columnRoles, delimiters } from "./words";

/** Where a line's columns go. */
const fieldOf = {
  date: "day",
  amount: "amount",
  debit: "debit",
  credit: "credit",
  description: "description",
  payee: "payee",
  category: "category",
  currency: "currency",
} as const satisfies Record<ColumnRole, keyof RawLine>;

/** The lines of a table behind its heading, by the columns that were chosen. A line that ends before them is named. */
export function readCsvFile(text: string, { delimiter, headingLines, columns }: ReadingOptions): RawFile {
  const { records, brokenAt } = readCsv(text, delimiters[delimiter]);
  const file: RawFile = { lines: [], refused: [] };
  const needed = Math.max(columns.date ?? 0, columns.amount ?? Math.min(columns.debit ?? 0, columns.credit ?? 0));
  for (const { line, cells } of records.slice(headingLines)) {
    if (cells.length <= needed) {
      file.refused.push({ line, why: "cells", value: cells.join(" ") });
      continue;
    }
    const said = columnRoles.map((role): [string, string] => [fieldOf[role], cells[columns[role] ?? -1] ?? ""]);
    file.lines.push({ ...emptyLine, ...Object.fromEntries(said), line });
  }
  if (brokenAt !== null) file.refused.push({ line: brokenAt, why: "unreadable", value: "" });
  return file;
}
