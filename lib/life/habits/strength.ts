import type { TrendPoint } from "@/lib/entries/trend";
import type { Mark } from "./marks";
import { isCountedIn, type Plan } from "./plan";

/** Fewer days than these say nothing yet. */
export const leastDays = 7;

/**
 * How strong a habit is after each of its days, 0 to 1; null while fewer than `leastDays` days count.
 *
 * It is the score of Loop Habit Tracker (Álinson Santos Xavier, github.com/iSoron/uhabits, models/Score.kt and
 * ScoreList.kt): exponential smoothing with the multiplier 0.5^(√f / 13) a day, where f is how many times a day the habit
 * is wanted. Done every day, it is halfway there after thirteen days. Of a habit that is wanted n times in a stretch, a
 * day's value is what was done of what was wanted in the last two stretches (one where it is wanted every day).
 *
 * Two things are ours. Chosen days, which Loop does not have, are one step each that is worth 1/f days. And a day that was
 * skipped, sick or paused is left out as if it had not been, also of the stretches that later days look back on: in Loop
 * it would be missing there, and a week of illness would weaken the habit for the two weeks after.
 */
export function strengthOf(plan: Plan, marks: readonly Mark[]): TrendPoint[] {
  const isCounted = isCountedIn(plan.frequency);
  const perDay = plan.times / (plan.frequency === "monthly" ? 30 : 7);
  const daysOfStep = isCounted ? 1 : 1 / perDay;
  const multiplier = 0.5 ** ((Math.sqrt(perDay) / 13) * daysOfStep);
  const shareOn = isCounted ? shareOfStretches(plan, perDay) : (mark: Mark) => mark.share;
  let strength = 0;
  let days = 0;
  return marks.map((mark) => {
    if (mark.counts) {
      const stepped = strength * multiplier + shareOn(mark) * (1 - multiplier);
      strength = mark.isPaused ? Math.max(strength, stepped) : stepped; // a pause takes nothing away
      days += daysOfStep;
    }
    return { day: mark.day, value: days < leastDays ? null : strength };
  });
}

/** What was done of what was wanted, in the last days that count. */
function shareOfStretches({ frequency, times }: Plan, perDay: number): (mark: Mark) => number {
  const stretches = perDay < 1 ? 2 : 1;
  const length = stretches * (frequency === "monthly" ? 30 : 7);
  const shares: number[] = [];
  return ({ share }) => {
    shares.push(share);
    if (shares.length > length) shares.shift();
    return Math.min(1, shares.reduce((sum, each) => sum + each, 0) / (stretches * times));
  };
}
