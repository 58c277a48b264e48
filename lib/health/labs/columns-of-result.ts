import type { EntryValues, RowColumn } from "@/lib/entries/book";
import { choiceLabel } from "@/lib/entries/in-words";
import type { Reader } from "@/lib/entries/reader";
import { typedText } from "@/lib/typed-number";
import { analyteOf } from "./analytes";
import { flagOf, inCanonical, resultOf } from "./result";

const labRowWords = { name: "labs.rows" };

/** A result as a report prints it: what, how much, the same in the unit in which reports are compared, range, flag. */
export function columnsOfResult(row: EntryValues, reader: Reader): RowColumn[] {
  const result = resultOf(row);
  if (!result) return [];
  const word = (field: string, value: string) => choiceLabel(labRowWords, field, value, reader.locale);
  const { analyte, comparator, value, unit, low, high } = result;
  const sign = comparator ? `${word("comparator", comparator)} ` : "";
  const usual = analyteOf(analyte).unit;
  const canonical = usual === unit ? null : inCanonical(result);
  const flag = flagOf(result);
  return [
    { key: "analyte", text: word("analyte", analyte), isHidden: false },
    { key: "value", text: `${sign}${shown(value, reader)} ${word("unit", unit)}`, isHidden: true },
    {
      key: "canonical",
      text: canonical === null ? null : `${sign}${shown(canonical, reader)} ${word("unit", usual)}`,
      isHidden: true,
    },
    { key: "range", text: rangeInWords(low, high, reader), isHidden: false },
    { key: "flag", text: flag && word("flag", flag), isHidden: true },
  ];
}

/** Four decimals at most, as they were typed; what was converted, to four figures. */
function shown(value: number, { locale }: Reader): string {
  return typedText(value, locale, value >= 100 ? 1 : value >= 10 ? 2 : 4);
}

function rangeInWords(low: number | null, high: number | null, reader: Reader): string | null {
  if (low !== null && high !== null) return `${shown(low, reader)}–${shown(high, reader)}`;
  if (low !== null) return `≥ ${shown(low, reader)}`;
  return high === null ? null : `≤ ${shown(high, reader)}`;
}
