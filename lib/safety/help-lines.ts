import { helpLinesByCountry, INTERNATIONAL } from "./help-lines-data";

/** A way to reach somebody, as it is dialled or opened. */
export type HelpLine = {
  name: string;
  /** Number to call, as written in the country. */
  call?: string;
  /** Number to text, and the word to send where one is needed. */
  text?: { number: string; word?: string };
  url?: string;
  /** When it answers, if we know that it does not answer at all hours. */
  hours?: string;
  /** A public page that gives this number, and its year and month; where a page bears no date, the day we compared. */
  confirmed?: { page: string; at: string };
};

/** Where a country's people can turn: lines in the order in which we show them, and the number for danger to life. */
export type CountryHelp = {
  /** ISO 3166-1 alpha-2; undefined in the international fallback. */
  country?: string;
  emergency: string;
  lines: readonly HelpLine[];
  /** The page of the line itself: the operator compares the numbers with it before opening in that country. */
  source: string;
};

/** Lines of a country, or the international directory where we know none. Country is an ISO code in any case. */
export function helpLinesFor(country: string | undefined): CountryHelp {
  const code = country?.toUpperCase();
  const found = code === undefined ? undefined : helpLinesByCountry.get(code);
  return found ?? INTERNATIONAL;
}
