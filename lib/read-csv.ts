import { CsvError, parse } from "csv-parse/sync";

/** A record of a table: its cells without blanks around them, and the line of the text on which it begins. */
export type CsvRecord = { line: number; cells: readonly string[] };

/** `brokenAt`: from this line on nothing could be read, since a quote that opens there is never closed. */
export type ReadCsv = { records: CsvRecord[]; brokenAt: number | null };

/** Far more than a line of any table: a quote that was never closed swallows the rest of the text. */
const LONGEST_RECORD = 20_000;

/**
 * Reads delimited text as RFC 4180 has it, and as programs write it: cells of differing number, quotes in the middle of a
 * cell, any ends of lines. Empty records are left out. Never throws, whatever the text.
 */
export function readCsv(text: string, delimiter: string): ReadCsv {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: LONGEST_RECORD,
      on_record: (record: string[], { lines }: { lines: number }) => {
        const cells = record.map((cell) => cell.trim());
        if (cells.some((cell) => cell !== "")) records.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
    return { records, brokenAt: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, brokenAt: line };
  }
}
