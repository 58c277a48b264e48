import type { EntryValues } from "@/lib/entries/book";
import { type AnalyteCode, analyteOf, canonicalValue, isAnalyte } from "./analytes";

/** One value of a panel, typed by what it is. */
export type LabResult = {
  analyte: AnalyteCode;
  comparator: "lt" | "gt" | null;
  value: number;
  unit: string;
  low: number | null;
  high: number | null;
  flag: string | null;
};

/** A row as a result; null for one that does not say what it is. */
export function resultOf(row: EntryValues): LabResult | null {
  const { analyte, comparator, value, unit, referenceLow, referenceHigh, flag } = row;
  if (typeof analyte !== "string" || !isAnalyte(analyte)) return null;
  if (typeof value !== "number" || typeof unit !== "string") return null;
  return {
    analyte,
    comparator: comparator === "lt" || comparator === "gt" ? comparator : null,
    value,
    unit,
    low: typeof referenceLow === "number" ? referenceLow : null,
    high: typeof referenceHigh === "number" ? referenceHigh : null,
    flag: typeof flag === "string" ? flag : null,
  };
}

/** As the report says, else from its range. Below a limit ("< 0.5") a value may lie anywhere: then only what is sure. */
export function flagOf({ flag, comparator, value, low, high }: LabResult): string | null {
  if (flag !== null) return flag;
  if (low === null && high === null) return null;
  if (comparator !== "gt" && low !== null && (value < low || (comparator === "lt" && value === low))) return "low";
  if (comparator !== "lt" && high !== null && (value > high || (comparator === "gt" && value === high))) return "high";
  if (comparator === "lt") return low === null ? belowIsNormal(value, high) : null;
  if (comparator === "gt") return high === null ? "normal" : null;
  return "normal";
}

const belowIsNormal = (value: number, high: number | null) => (high !== null && value <= high ? "normal" : null);

/** The value in the unit in which reports are compared; null where it does not convert. */
export const inCanonical = ({ analyte, value, unit }: LabResult) => canonicalValue(analyte, value, unit);

/** Possible, but hardly believable. */
export function isUnusualResult(result: LabResult): boolean {
  const canonical = inCanonical(result);
  const [low, high] = analyteOf(result.analyte).plausible;
  const isBeyond = canonical !== null && (canonical > high || (canonical < low && result.comparator !== "lt"));
  return isBeyond;
}
