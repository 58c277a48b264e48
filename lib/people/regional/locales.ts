/**
 * Ways of writing numbers, dates and times. The words are English everywhere, so each is English as it is written in a
 * country: "en-DE" keeps the words and writes 1.234,5.
 */
export const offeredLocales = [
  "en-AU",
  "en-AT",
  "en-BE",
  "en-CA",
  "en-DK",
  "en-FI",
  "en-FR",
  "en-DE",
  "en-IN",
  "en-IE",
  "en-IL",
  "en-IT",
  "en-JP",
  "en-KE",
  "en-NL",
  "en-NZ",
  "en-NG",
  "en-NO",
  "en-PK",
  "en-PH",
  "en-PL",
  "en-PT",
  "en-SG",
  "en-ZA",
  "en-ES",
  "en-SE",
  "en-CH",
  "en-GB",
  "en-US",
] as const;

/** A day that shows which number is the month. */
const sample = new Date("2026-11-20T21:05:00Z");

/** The choices, by country, each with an example ("Germany: 1.234,5 · 20/11/2026"); a saved one always among them. */
export function localeChoices(saved: string): { value: string; label: string }[] {
  const region = new Intl.DisplayNames("en", { type: "region" });
  const known = offeredLocales.some((locale) => locale === saved) ? [...offeredLocales] : [...offeredLocales, saved];
  return known
    .map((locale) => ({ value: locale, label: `${nameOf(locale, region)}: ${exampleOf(locale)}` }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

function nameOf(locale: string, region: Intl.DisplayNames): string {
  const code = new Intl.Locale(locale).region;
  return (code && region.of(code)) ?? locale;
}

function exampleOf(locale: string): string {
  const number = new Intl.NumberFormat(locale).format(1234.5);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short", timeZone: "UTC" });
  return `${number} · ${time.format(sample)}`;
}

/** True for a locale that this runtime can write numbers and dates in. */
export function isLocale(value: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([value]).length === 1;
  } catch {
    return false;
  }
}
