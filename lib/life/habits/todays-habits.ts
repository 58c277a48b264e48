import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { firstDayOfWeek, monthOf } from "@/lib/time";
import { isCountedIn, isPlannedOn, type Log, type Plan, planOf, shareOf } from "./plan";
import type { Habit } from "./queries";
import type { LogState } from "./words";

/** A habit that is due today, with what was said so far. */
export type TodaysHabit = {
  id: string;
  name: string;
  emoji: string | null;
  state: LogState | null;
  /** Of a day: what was done of it (null: all of it, or nothing yet) and what is wanted. */
  amount: number | null;
  target: number | null;
  unit: string | null;
  /** Of those that are wanted a number of times: how often it was done in the week or month so far. */
  soFar: { done: number; times: number; per: "weekly" | "monthly" } | null;
};

/**
 * What is due today, the oldest habit first: every planned day of it, and of those that are wanted a number of times, any
 * day until it was done as often. Nothing during a pause. What was answered today stays.
 * @param locale decides on which day a week begins.
 */
export function todaysHabits(
  habits: readonly Habit[],
  pauses: readonly Pause[],
  today: string,
  locale: string,
): TodaysHabit[] {
  if (isPausedOn(pauses, today)) return [];
  return habits
    .toSorted((a, b) => a.entry.createdAt.getTime() - b.entry.createdAt.getTime())
    .flatMap(({ entry: { id, values }, logs }) => {
      const plan = planOf(values);
      const log = logs.get(today);
      const soFar = soFarOf(plan, logs, today, locale);
      const isDue = isPlannedOn(plan, today) && (soFar === null || soFar.done < soFar.times);
      if (!isDue && !log) return [];
      return {
        id,
        name: String(values.name),
        emoji: textOf(values.emoji),
        state: log?.state ?? null,
        amount: log?.amount ?? null,
        target: plan.amount,
        unit: textOf(values.unit),
        soFar,
      };
    });
}

const textOf = (value: unknown) => (typeof value === "string" ? value : null);

/** How often it was done in the stretch of today, today among it. */
function soFarOf(plan: Plan, logs: ReadonlyMap<string, Log>, today: string, locale: string): TodaysHabit["soFar"] {
  const { frequency } = plan;
  if (!isCountedIn(frequency)) return null;
  const from = frequency === "weekly" ? firstDayOfWeek(today, locale) : monthOf(today);
  const done = [...logs].filter(([day, log]) => day >= from && day <= today && shareOf(plan, log) === 1).length;
  return { done, times: plan.times, per: frequency };
}
