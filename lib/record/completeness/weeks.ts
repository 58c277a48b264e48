import { byCategory, type Category } from "@/lib/categories";
import { addDays, daysFrom, firstDayOfWeek } from "@/lib/time";

/** A week of the reader's calendar: on how many of its `days` that had come, and were theirs, something was said. */
export type RecordWeek = { from: string; days: number; said: Readonly<Record<Category, number>> };

export type SaidOn = ReadonlyMap<Category, ReadonlySet<string>>;

/** Where the first of so many weeks begins, the running one among them. */
export function firstOfWeeks(today: string, locale: string, weeks: number): string {
  return addDays(firstDayOfWeek(today, locale), -7 * (weeks - 1));
}

/**
 * The weeks from `from` to today, oldest first. Days before the person began count in none, and weeks without a day are left out.
 * @param from the first day of a week.
 */
export function recordWeeks(from: string, today: string, beganOn: string, said: SaidOn): RecordWeek[] {
  const weeks: RecordWeek[] = [];
  for (let first = from; first <= today; first = addDays(first, 7)) {
    const last = addDays(first, 6);
    const days = daysFrom(first, last).filter((day) => day >= beganOn && day <= today);
    if (days.length > 0) weeks.push({ from: first, days: days.length, said: count(days, said) });
  }
  return weeks;
}

/** Several weeks as one stretch. */
export function together(weeks: readonly RecordWeek[]): Omit<RecordWeek, "from"> {
  const sum = (of: (week: RecordWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  return { days: sum(({ days }) => days), said: byCategory((category) => sum((week) => week.said[category])) };
}

function count(days: readonly string[], said: SaidOn): Record<Category, number> {
  return byCategory((category) => days.filter((day) => said.get(category)?.has(day)).length);
}
