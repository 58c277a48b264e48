import type { EntryValues } from "@/lib/entries/book";
import { type Weekday, weekdayOf, weekdays } from "@/lib/weekdays";
import { type Frequency, frequencies, type LogState } from "./words";

/** How often a habit is wanted, as its entry says it. */
export type Plan = {
  frequency: Frequency;
  /** Of chosen days; all of them for any other frequency. */
  weekdays: ReadonlySet<string>;
  /** Wanted so many times in seven days (daily, chosen days, weekly) or in thirty (monthly). */
  times: number;
  /** The amount of a day that is all of it; null: done is done. */
  amount: number | null;
  from: string;
  /** The first day on which it is no longer kept; null while it is. */
  archivedOn: string | null;
};

export function planOf(values: EntryValues): Plan {
  const frequency = frequencies.find((word) => word === values.frequency) ?? "daily";
  const chosen: readonly Weekday[] =
    frequency === "some_days"
      ? weekdays.filter((day) => Array.isArray(values.weekdays) && values.weekdays.includes(day))
      : weekdays;
  const counted = typeof values.targetDays === "number" ? values.targetDays : 1;
  return {
    frequency,
    weekdays: new Set(chosen),
    times: isCountedIn(frequency) ? counted : chosen.length,
    amount: typeof values.targetAmount === "number" ? values.targetAmount : null,
    from: String(values.startDate),
    archivedOn: typeof values.archivedOn === "string" ? values.archivedOn : null,
  };
}

/** Wanted a number of times in a stretch, on whichever days: no single day of it is due. */
export const isCountedIn = (frequency: Frequency): frequency is "weekly" | "monthly" =>
  frequency === "weekly" || frequency === "monthly";

/** True between the habit's first day and its archiving. */
export function isKeptOn({ from, archivedOn }: Plan, day: string): boolean {
  return day >= from && (archivedOn === null || day < archivedOn);
}

/** True when the plan has this day; of habits that are counted by the week or the month it has each. */
export function isPlannedOn(plan: Plan, day: string): boolean {
  return isKeptOn(plan, day) && plan.weekdays.has(weekdayOf(day));
}

/** What was said of a day. */
export type Log = { state: LogState; amount: number | null };

/** How much of a day's habit that is, from 0 to 1. */
export function shareOf({ amount: all }: Plan, log: Log | undefined): number {
  if (log?.state !== "done") return 0;
  return all === null || log.amount === null ? 1 : Math.min(1, log.amount / all);
}
