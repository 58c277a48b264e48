import { addDays, daysBetween, firstDayOfWeek, monthOf } from "@/lib/time";
import type { Mark } from "./marks";
import { isCountedIn, type Plan } from "./plan";

/** So many days, weeks or months in a row. */
export type Streak = { count: number; of: "days" | "weeks" | "months" };

/**
 * How many days in a row a habit was done, or weeks or months in which it was done as often as wanted. Days that do not
 * count break nothing, and a stretch that had fewer days wants as much less. The present one counts once it is reached.
 * @param locale decides on which day a week begins.
 */
export function streakOf(plan: Plan, marks: readonly Mark[], locale: string): Streak {
  if (!isCountedIn(plan.frequency)) return { count: daysInARow(marks), of: "days" };
  const stretchOf = plan.frequency === "weekly" ? (day: string) => firstDayOfWeek(day, locale) : monthOf;
  const of = plan.frequency === "weekly" ? "weeks" : "months";
  return { count: stretchesInARow(plan, [...Map.groupBy(marks, ({ day }) => stretchOf(day))]), of };
}

function daysInARow(marks: readonly Mark[]): number {
  const counted = marks.filter(({ counts }) => counts).toReversed();
  const broken = counted.findIndex(({ share }) => share < 1);
  return broken < 0 ? counted.length : broken;
}

function stretchesInARow(plan: Plan, stretches: readonly [string, readonly Mark[]][]): number {
  const [present, ...past] = stretches.toReversed();
  const reached = (marks: readonly Mark[]) => marks.filter(({ share, counts }) => counts && share === 1).length;
  let count = present && reached(present[1]) >= plan.times ? 1 : 0;
  for (const [first, marks] of past) {
    const days = marks.filter(({ counts }) => counts).length;
    const wanted = Math.round((plan.times * days) / lengthOf(plan, first));
    if (wanted === 0 && reached(marks) === 0) continue;
    if (reached(marks) < wanted) break;
    count += 1;
  }
  return count;
}

function lengthOf({ frequency }: Plan, first: string): number {
  return frequency === "weekly" ? 7 : daysBetween(first, monthOf(addDays(first, 31)));
}
