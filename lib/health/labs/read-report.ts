import type { EntryValues } from "@/lib/entries/book";
import { choiceLabel } from "@/lib/entries/in-words";
import { readRows } from "@/lib/entries/read-rows";
import type { Reader } from "@/lib/entries/reader";
import { readCsv } from "@/lib/read-csv";
import { readTypedNumber } from "@/lib/typed-number";
import { type AnalyteCode, analyteCodes, analyteOf, unitsOf } from "./analytes";
import { labsBook } from "./book";
import { unitFrom } from "./units";

/** Why a line of a report is not taken: the key of a sentence under `books.labs.own.why`, and what it speaks of. */
export type MissedLine = { line: number; why: string; params: Record<string, string | number> };

export type ReadReport = { rows: EntryValues[]; missed: MissedLine[] };

/** Far more than a report has: what is longer was pasted by mistake. */
export const LONGEST_REPORT = 50_000;

/**
 * Reads the lines of a report: analyte, value, unit, low, high; parted by tabs, semicolons or commas. A line that is not
 * understood is named, never guessed at.
 */
export function readReport(text: string, reader: Reader): ReadReport {
  const plain = text.normalize("NFC");
  const { records, brokenAt } = readCsv(plain, separatorOf(plain));
  const read: ReadReport = { rows: [], missed: [] };
  for (const { line, cells } of records) {
    if (isHeading(cells)) continue;
    const taken = readLine(cells, reader, read.rows);
    if ("why" in taken) read.missed.push({ line, ...taken });
    else read.rows.push(taken.row);
  }
  if (brokenAt !== null) read.missed.push({ line: brokenAt, why: "unreadable", params: {} });
  return read;
}

/** Tabs come from spreadsheets; semicolons from those whose comma marks decimals. */
const separatorOf = (text: string) => ["\t", ";"].find((sign) => text.includes(sign)) ?? ",";

const isHeading = ([first = "", ...others]: readonly string[]) =>
  others.length > 0 && /^(analyte|test|name|parameter)$/i.test(first);

type Taken = { row: EntryValues } | Omit<MissedLine, "line">;

function readLine(cells: readonly string[], reader: Reader, before: readonly EntryValues[]): Taken {
  const [name = "", said = "", unitText = "", low = "", high = ""] = cells;
  const analyte = analyteNamed(name, reader.locale);
  if (!analyte) return { why: "unknown", params: { name } };
  const label = choiceLabel({ name: "labs.rows" }, "analyte", analyte, reader.locale);
  if (before.some((row) => row.analyte === analyte)) return { why: "twice", params: { name: label } };
  const most = labsBook.rows?.most ?? 0;
  if (before.length >= most) return { why: "full", params: { most } };
  const sign = /^\s*([<>])?\s*=?\s*(.*)$/.exec(said.normalize("NFKC").replace("≤", "<").replace("≥", ">"));
  if (!readTypedNumber(sign?.[2] ?? "", reader.locale)) return { why: "value", params: { value: said } };
  const unit = unitFrom(unitText);
  if (!unit || !unitsOf(analyte).includes(unit)) return { why: "unit", params: { unit: unitText, name: label } };
  const typed = {
    "analyte.0": analyte,
    "comparator.0": sign?.[1] === "<" ? "lt" : sign?.[1] === ">" ? "gt" : "",
    "value.0": sign?.[2] ?? "",
    "unit.0": unit,
    "referenceLow.0": low,
    "referenceHigh.0": high,
  };
  const { rows, faults } = readRows(labsBook, typed, reader, []);
  const [row] = rows;
  if (row && Object.keys(faults).length === 0) return { row };
  return faults["value.0"] ? { why: "value", params: { value: said } } : { why: "range", params: {} };
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** By its name as people read it, by its LOINC code, or by what reports call it. */
function analyteNamed(text: string, locale: string): AnalyteCode | null {
  const name = plain(text);
  if (name === "") return null;
  const isIt = (code: AnalyteCode) => {
    const { loinc, names } = analyteOf(code);
    const label = plain(choiceLabel({ name: "labs.rows" }, "analyte", code, locale));
    return [code, code.replaceAll("_", " "), loinc, label, ...names].includes(name);
  };
  return analyteCodes.find(isIt) ?? null;
}
