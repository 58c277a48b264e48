import { daysFrom } from "@/lib/time";
import { type Book, shownValues, type Trend } from "./book";
import type { EntryHead } from "./entry";
import { doubtful } from "./unusual";

/** A number of each day; null where nothing was said, which is not 0. */
export type TrendPoint = { day: string; value: number | null };

/** One number's way through the days from `from` to `to`. What is doubtful is left out. */
export function trendOf(
  book: Book,
  entries: readonly EntryHead[],
  { field, ofDay }: Trend,
  from: string,
  to: string,
): TrendPoint[] {
  const byDay = new Map<string, number[]>();
  for (const entry of book.counting?.of(entries) ?? entries) {
    const value = shownValues(book, entry.values)[field];
    if (typeof value !== "number" || doubtful(book, entry).some(({ name }) => name === field)) continue;
    byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), value]);
  }
  return daysFrom(from, to).map((day) => ({ day, value: oneOf(byDay.get(day) ?? [], ofDay) }));
}

function oneOf(values: readonly number[], how: Trend["ofDay"]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return how === "sum" ? sum : sum / values.length;
}

/** Seven days as one, of those that have a number. Counted back from the newest day, oldest first. */
export function byWeek(points: readonly TrendPoint[], how: Trend["ofDay"] = "mean"): TrendPoint[] {
  const weeks: TrendPoint[] = [];
  for (let end = points.length; end > 0; end -= 7) {
    const week = points.slice(Math.max(0, end - 7), end);
    const [first] = week;
    if (first)
      weeks.push({
        day: first.day,
        value: oneOf(
          week.flatMap(({ value }) => value ?? []),
          how,
        ),
      });
  }
  return weeks.toReversed();
}

/**
 * Amounts in several currencies are never added up: the entries in the one that most of them are in. A book without
 * money has no currency, and keeps all.
 */
export function inOneCurrency(
  book: Book,
  entries: readonly EntryHead[],
): { entries: readonly EntryHead[]; currency: string | null } {
  if (!book.fields.some(({ kind }) => kind === "currency")) return { entries, currency: null };
  const counts = new Map<string, number>();
  for (const { values } of entries) counts.set(String(values.currency), (counts.get(String(values.currency)) ?? 0) + 1);
  const [currency = null] = [...counts.keys()].toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  return { entries: entries.filter(({ values }) => values.currency === currency), currency };
}
