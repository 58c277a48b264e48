import { isDay } from "@/lib/time";
import type { DateOrder } from "./words";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A day as a bank writes it: "2026-03-01", "01.03.26", "3/1'26", "20260301120000", "1 Mar 2026"; a time behind it is left
 * out. A year of four digits in front is always a year; for all others the order of the file decides.
 * @returns "YYYY-MM-DD", or null for what is no day in that order.
 */
export function readBankDay(text: string, order: DateOrder): string | null {
  const said = text.normalize("NFKC").trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{2,6}(?:\.\d+)?)?(?:\[.*\])?$/.exec(said);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const first = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ,].*)?$/.exec(said);
  if (first) return dayOf(first[1], first[2], first[3]);
  const named = /^(\d{1,2})[-/. ]{1,2}([A-Za-z]{3,9})[-/., ]{1,2}(\d{2}|\d{4})(?:[T ,].*)?$/.exec(said);
  if (named) return dayOf(named[3], String(months.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1), named[1]);
  const parts = /^(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.' ]\s*(\d{2}|\d{4})(?:[T ,].*)?$/.exec(said);
  if (!parts) return null;
  const [, one, two, three] = parts;
  if (order === "ymd") return dayOf(one, two, three);
  return order === "dmy" ? dayOf(three, two, one) : dayOf(three, one, two);
}

function dayOf(year = "", month = "", day = ""): string | null {
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return null;
  const text = `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** Years of two digits as POSIX reads them. */
const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`);

/** The order in which most of these are days, and whether another one would read as many. The person's own wins a tie. */
export function guessDateOrder(texts: readonly string[], own: DateOrder): { order: DateOrder; isSure: boolean } {
  const orders: DateOrder[] = [own, ...(["dmy", "mdy", "ymd"] as const).filter((order) => order !== own)];
  const read = orders.map((order) => ({ order, count: texts.filter((text) => readBankDay(text, order)).length }));
  const [best = { order: own, count: 0 }, next] = read.toSorted((one, other) => other.count - one.count);
  const isSame = texts.every((text) => orders.every((order) => readBankDay(text, order) === readBankDay(text, own)));
  return { order: best.order, isSure: isSame || best.count > (next?.count ?? 0) };
}
