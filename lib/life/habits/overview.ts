import type { Pause } from "@/lib/life/pauses/pause";
import { addDays } from "@/lib/time";
import { type Mark, marksOf } from "./marks";
import { type Plan, planOf } from "./plan";
import type { Habit } from "./queries";
import { type Streak, streakOf } from "./streak";
import { leastDays, strengthOf } from "./strength";

/** Everything that is computed of one habit. */
export type Overview = {
  plan: Plan;
  /** Oldest first, up to today. */
  marks: readonly Mark[];
  strengths: readonly { day: string; value: number | null }[];
  /** In percent; null with too little data. */
  percent: number | null;
  /** After how many more days that count there is a strength. */
  missingDays: number;
  /** Null unless the person wants it. */
  streak: Streak | null;
};

export function overviewOf(
  { entry: { values }, logs }: Habit,
  pauses: readonly Pause[],
  today: string,
  locale: string,
): Overview {
  const plan = planOf(values);
  const marks = marksOf(plan, logs, pauses, today);
  const strengths = strengthOf(plan, marks);
  const newest = strengths.at(-1)?.value ?? null;
  return {
    plan,
    marks,
    strengths,
    percent: newest === null ? null : Math.round(newest * 100),
    missingDays: Math.max(1, leastDays - marks.filter(({ counts }) => counts).length),
    streak: values.showStreak === true ? streakOf(plan, marks, locale) : null,
  };
}

/** The last seven days as far as the habit has them. */
export const lastWeek = (marks: readonly Mark[], today: string): Mark[] =>
  marks.filter(({ day }) => day > addDays(today, -7));
