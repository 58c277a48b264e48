import { offeredLocales } from "./locales";

const USUAL = "en-GB";

/**
 * The way of writing numbers and dates, with English words, that is closest to what is usual in a region. The runtime's CLDR
 * data has English for many of them ("en-DE"); for the others, one of those on offer that separates numbers and orders
 * dates alike.
 * @param region two letters.
 */
export function closestLocale(region: string): string {
  const english = `en-${region}`;
  if (Intl.DateTimeFormat.supportedLocalesOf([english]).length === 0) return USUAL;
  if (new Intl.DateTimeFormat(english).resolvedOptions().locale === english) return english;
  const native = new Intl.Locale(`und-${region}`).maximize().minimize().toString();
  const candidates = [USUAL, "en-US", "en-DE", ...offeredLocales]; // of several alike, the best known
  const wanted = notationOf(native);
  return (
    candidates.find((locale) => isSame(notationOf(locale), wanted)) ??
    candidates.find(
      (locale) => notationOf(locale).decimal === wanted.decimal && notationOf(locale).order === wanted.order,
    ) ??
    USUAL
  );
}

type Notation = { decimal: string; group: string; order: string };

/** "1.234.567,5" and day before month before year, in Latin digits and the calendar that days are kept in. */
function notationOf(locale: string): Notation {
  const number = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(1_234_567.5);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "short", calendar: "gregory", numberingSystem: "latn" });
  const partOf = (type: string) => number.find((part) => part.type === type)?.value ?? "";
  const order = date.formatToParts(0).filter(({ type }) => ["day", "month", "year"].includes(type));
  return { decimal: partOf("decimal"), group: partOf("group"), order: order.map(({ type }) => type).join() };
}

function isSame(one: Notation, other: Notation): boolean {
  return one.decimal === other.decimal && one.group === other.group && one.order === other.order;
}
