import { oncePer } from "./once-per";

/**
 * Numbers as people type them. "93,5" and "93.5" are both ninety-three and a half, wherever the person lives: a single
 * separator that is not followed by exactly three digits can only be the decimal one. What could be read in two ways
 * ("1.234") is read in the way of the person's locale.
 */

export type TypedNumber = { value: number; decimals: number };

const spaces = /[\s\u00a0\u2007\u202f]+/g;
const apostrophes = /['’]/g;
const longestText = 24;

/**
 * Reads a typed decimal number. Null when it is not one: exponents, hexadecimal, units, stray signs and badly placed
 * group separators ("12,34,5.6", "1.23.456") are refused rather than guessed at.
 * @returns the value and how many decimals were typed, trailing zeros included.
 */
export function readTypedNumber(text: string, locale: string): TypedNumber | null {
  const plain = text.normalize("NFKC").trim().replace(/^[−–]/, "-");
  if (plain === "" || plain.length > longestText) return null;
  const negative = plain.startsWith("-");
  const amount = withoutSilentGroups(negative ? plain.slice(1) : plain);
  if (amount === null || !/^\d[\d.,]*$|^[.,]\d+$/.test(amount)) return null;
  const parts = splitAtDecimalSeparator(amount, locale);
  if (!parts) return null;
  const value = Number(`${parts.whole || "0"}.${parts.fraction || "0"}`);
  return { value: negative && value !== 0 ? -value : value, decimals: parts.fraction.length };
}

/** Spaces and apostrophes never mark decimals; between groups of three they are dropped, elsewhere they are an error. */
function withoutSilentGroups(amount: string): string | null {
  const marked = amount.replace(spaces, " ").replace(apostrophes, " ");
  if (!marked.includes(" ")) return marked;
  return /^\d{1,3}( \d{3})+([.,]\d*)?$/.test(marked) ? marked.replaceAll(" ", "") : null;
}

function splitAtDecimalSeparator(amount: string, locale: string): { whole: string; fraction: string } | null {
  const separators = amount.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return { whole: amount, fraction: "" };
  const at = amount.lastIndexOf(last);
  const head = amount.slice(0, at);
  const tail = amount.slice(at + 1);
  const repeated = separators.length > 1 && separators.every((separator) => separator === last);
  if (repeated || (separators.length === 1 && couldBeGroup(head, tail) && last !== decimalSeparator(locale))) {
    return isGrouped(amount, last) ? { whole: amount.replaceAll(last, ""), fraction: "" } : null;
  }
  if (separators.length > 1) {
    return isGrouped(head, last === "." ? "," : ".") ? { whole: head.replace(/[.,]/g, ""), fraction: tail } : null;
  }
  return { whole: head, fraction: tail };
}

/** Groups of three; with commas also the Indian way, where only the last group has three ("12,34,567"). */
function isGrouped(whole: string, separator: string): boolean {
  return separator === "."
    ? /^\d{1,3}(\.\d{3})+$/.test(whole)
    : /^(\d{1,3}(,\d{3})+|\d{1,2}(,\d{2})*,\d{3})$/.test(whole);
}

/** "1.234" could be a group; "0.500", "1234.500" and "12.34" could not. */
function couldBeGroup(head: string, tail: string): boolean {
  return /^[1-9]\d{0,2}$/.test(head) && /^\d{3}$/.test(tail);
}

/** The decimal separator of a locale: "." or ",". Whatever else a locale uses counts as ".". */
export const decimalSeparator = oncePer((locale): "." | "," => {
  const part = new Intl.NumberFormat(locale).formatToParts(1.1).find(({ type }) => type === "decimal");
  return part?.value === "," ? "," : ".";
});

/** A number as the person would type it: their decimal separator, no groups, no trailing zeros beyond `leastDecimals`. */
export function typedText(value: number, locale: string, mostDecimals: number, leastDecimals = 0): string {
  const [whole = "0", fraction = ""] = value.toFixed(mostDecimals).split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(leastDecimals, "0");
  return kept === "" ? whole : `${whole}${decimalSeparator(locale)}${kept}`;
}
