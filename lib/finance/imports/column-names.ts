import { readCsv } from "@/lib/read-csv";
import { decode } from "./decode";
import type { ReadingOptions } from "./options";
import { delimiters, MOST_COLUMNS } from "./words";

/** What a table calls its columns, or shows in them first where it has no heading: to choose from. */
export function columnNames(file: Buffer, { encoding, delimiter, headingLines }: ReadingOptions): string[] {
  const head = decode(file.subarray(0, 60_000), encoding);
  const { records } = readCsv(head, delimiters[delimiter]);
  const first = records[headingLines]?.cells ?? [];
  const heading = (headingLines > 0 ? records[headingLines - 1]?.cells : undefined) ?? [];
  const width = Math.min(MOST_COLUMNS, Math.max(first.length, heading.length, 1));
  return Array.from({ length: width }, (_, index) => (heading[index] || first[index] || "").slice(0, 40));
}
