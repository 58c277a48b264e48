import { mostMinor } from "@/db/schema/bounds";
import { minorDigits } from "@/lib/money";
import { readTypedNumber } from "@/lib/typed-number";
import type { DecimalSign } from "./words";

/** Whole minor units with their sign, or why a text is no amount of this currency. */
export type ReadAmount = { minor: number } | { why: "amount" | "decimals" | "tooLarge" };

/** Locales whose decimal sign this is: they decide only what could be read in two ways ("1.234"). */
const locales = { point: "en", comma: "de" } as const;
const LONGEST = 40;

/** A currency's code or sign may stand before or behind; a minus before, behind, or as brackets. */
const unit = "(?:[a-z]{3}|[^\\w\\s.,'()+-])?";
const shape = new RegExp(
  `^(\\()?\\s*${unit}\\s*([+-])?\\s*${unit}\\s*(\\d[\\d.,'’ ]*|[.,]\\d+)\\s*([+-])?\\s*${unit}\\s*(\\))?\\s*(cr|dr)?$`,
  "i",
);

/**
 * An amount as a bank writes it: "-1.234,56", "1,234.56-", "(12.00)", "12,00 €", "EUR 12.00", "12.00 DR".
 * "93,5" is ninety-three and a half wherever it stands.
 */
export function readBankAmount(text: string, decimal: DecimalSign, currency: string): ReadAmount {
  const plain = text.normalize("NFKC").trim().replaceAll(/[−–]/g, "-");
  const parts = plain.length > LONGEST ? null : shape.exec(plain);
  if (!parts) return { why: "amount" };
  const [, open, before, digits = "", behind, close, side] = parts;
  const read = readTypedNumber(digits.trim(), locales[decimal]);
  const minuses = [before === "-", behind === "-", open !== undefined, side?.toLowerCase() === "dr"].filter(Boolean);
  if (!read || (open === undefined) !== (close === undefined) || minuses.length > 1) return { why: "amount" };
  const scaled = read.value * 10 ** minorDigits(currency);
  const minor = Math.round(scaled);
  if (minor > mostMinor) return { why: "tooLarge" };
  // Zeros behind the smallest unit say nothing ("12.5000"); any other digit there would be lost.
  if (read.decimals > minorDigits(currency) && Math.abs(scaled - minor) > 1e-6) return { why: "decimals" };
  return { minor: minuses.length === 1 && minor !== 0 ? -minor : minor };
}

/** The sign behind which a file has its decimals: what its amounts say themselves, else the person's own. */
export function guessDecimal(texts: readonly string[], own: DecimalSign): DecimalSign {
  const last = texts.map((text) => /([.,])\d{1,2}\D*$/.exec(text)?.[1]);
  const [points, commas] = [last.filter((sign) => sign === "."), last.filter((sign) => sign === ",")];
  if (points.length === commas.length) return own;
  return points.length > commas.length ? "point" : "comma";
}
