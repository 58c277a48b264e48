import { decimalSeparator } from "@/lib/typed-number";
import type { DateOrder, DecimalSign } from "./words";

/** What decides where a file can be read in two ways. */
export type Habits = { locale: string; currency: string };

export const decimalSign = (locale: string): DecimalSign => (decimalSeparator(locale) === "," ? "comma" : "point");

/** The order in which people of a locale write days. */
export function ownDateOrder(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "numeric", year: "numeric" }).formatToParts(0);
  const [first] = parts.filter(({ type }) => ["day", "month", "year"].includes(type));
  return first?.type === "month" ? "mdy" : first?.type === "year" ? "ymd" : "dmy";
}
