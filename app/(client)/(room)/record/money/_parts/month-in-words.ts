import { oncePer } from "@/lib/once-per";

const months = oncePer(
  (locale) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);

/** A month by its first day: "November 2026". */
export function monthInWords(month: string, locale: string): string {
  return months(locale).format(new Date(`${month}T00:00:00Z`));
}
