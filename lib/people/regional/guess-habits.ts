import { closestLocale } from "./closest-locale";
import { currencyOf, unitsOf } from "./region-habits";

/** How somebody writes and measures. */
export type Habits = { locale: string; units: "metric" | "imperial"; currency: string };

const unknown: Habits = { locale: "en-GB", units: "metric", currency: "EUR" };

/**
 * A first guess from what a browser says of its reader's languages; shown when somebody begins, and theirs to change.
 * @param acceptLanguage the header as it came: anything at all.
 */
export function guessHabits(acceptLanguage: string | null): Habits {
  const region = regionOf(preferredLocales(acceptLanguage ?? ""));
  if (!region) return unknown;
  return { locale: closestLocale(region), units: unitsOf(region), currency: currencyOf(region) ?? unknown.currency };
}

/** A reader names a few; a forged header names thousands. */
const MOST_CHARACTERS = 500;

/**
 * The languages of a header, the preferred ones first (RFC 9110, 12.5.4 and 12.4.2). What cannot be read is left out, and so
 * is what has weight 0, "anything" (`*`), and what names no language of people.
 */
export function preferredLocales(header: string): Intl.Locale[] {
  return header
    .slice(0, MOST_CHARACTERS)
    .split(",")
    .flatMap((part) => weighed(part))
    .sort((a, b) => b.weight - a.weight)
    .map(({ locale }) => locale);
}

function weighed(part: string): { locale: Intl.Locale; weight: number }[] {
  const [, tag, q] =
    /^\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(part) ?? [];
  const weight = q === undefined ? 1 : Number(q);
  const locale = tag && weight > 0 ? localeOf(tag) : null;
  return locale ? [{ locale, weight }] : [];
}

/** Null for a tag that is malformed, or whose language CLDR does not know. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag);
    return locale.maximize().region === undefined ? null : locale;
  } catch {
    return null;
  }
}

/**
 * Where the reader's language is spoken: as their preferred tag says; else as a later tag of the same language says
 * ("de, de-CH"); else where most of its speakers live (CLDR, likely subtags). A later tag of another language says nothing:
 * browsers in many countries add "en-US" by themselves. "es-419" (Latin America) is most often Mexico.
 */
function regionOf([first, ...others]: Intl.Locale[]): string | null {
  if (!first) return null;
  const alike = others.filter(({ language }) => language === first.language);
  const named = [first, ...alike, first.maximize()].map(({ region }) => (region === "419" ? "MX" : region));
  return named.find((region) => region !== undefined && currencyOf(region) !== null) ?? null;
}
