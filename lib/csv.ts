/** What stands in one cell of a table, and of the JSON beside it. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** A spreadsheet takes text that begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const BOM = "\uFEFF";

export function csvLine(cells: readonly Value[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Numbers have a point and no groups; several things in one cell are parted by "; "; nothing is an empty cell. */
function csvCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return quoted(harmless(textOf(value)));
}

function textOf(value: string | Value[] | { [name: string]: Value }): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join("; ");
  return JSON.stringify(value);
}

/** A leading apostrophe makes a spreadsheet show the text instead of running it. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
