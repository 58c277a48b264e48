import { byCategory, type Category } from "@/lib/categories";
import { addDays, daysFrom, firstDayOfWeek } from "@/lib/time";

/** A week of the reader's calendar, of which `days` had come and were theirs. */
export type RecordWeek = {
  from: string;
  days: number;
  /** On how many of them something was said. */
  said: Readonly<Record<Category, number>>;
  /** How much of what a score is made of was there, 0–1, over all of them. */
  coverage: Readonly<Record<Category, number>>;
};

/** What is known of a day, of each category of which something was said: how much of its score is covered, 0–1. */
export type KnownDays = ReadonlyMap<Category, ReadonlyMap<string, number>>;

/** Where the first of so many weeks begins, the running one among them. */
export function firstOfWeeks(today: string, locale: string, weeks: number): string {
  return addDays(firstDayOfWeek(today, locale), -7 * (weeks - 1));
}

/**
 * The weeks from `from` to today, oldest first. Days before the person began count in none, and weeks without a day are left out.
 * @param from the first day of a week.
 */
export function recordWeeks(from: string, today: string, beganOn: string, known: KnownDays): RecordWeek[] {
  const weeks: RecordWeek[] = [];
  for (let first = from; first <= today; first = addDays(first, 7)) {
    const last = addDays(first, 6);
    const days = daysFrom(first, last).filter((day) => day >= beganOn && day <= today);
    if (days.length > 0) weeks.push({ from: first, days: days.length, ...count(days, known) });
  }
  return weeks;
}

/** Several weeks as one stretch. */
export function together(weeks: readonly RecordWeek[]): Omit<RecordWeek, "from"> {
  const sum = (of: (week: RecordWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const days = sum((week) => week.days);
  return {
    days,
    said: byCategory((category) => sum((week) => week.said[category])),
    coverage: byCategory((category) => sum((week) => week.coverage[category] * week.days) / Math.max(1, days)),
  };
}

function count(days: readonly string[], known: KnownDays): Pick<RecordWeek, "said" | "coverage"> {
  const covered = byCategory((category) => days.flatMap((day) => known.get(category)?.get(day) ?? []));
  return {
    said: byCategory((category) => covered[category].length),
    coverage: byCategory((category) => covered[category].reduce((total, share) => total + share, 0) / days.length),
  };
}
