import { addDays } from "@/lib/time";
import { type Baseline, personalBaseline } from "../scoring/baseline";
import { baselineWindow } from "../scoring/weights";
import { addressed, type Sentence } from "./sentence";

/** `scores`: the overall scores, one entry a day, oldest first, the last one today; 91 days are enough. */
export type WeekFacts = { scores: readonly (number | null)[]; today: string; beganOn: string; name: string | null };

const weekDays = 7;
/** A week is compared when it has so many values, with so many earlier weeks at least and at most. */
const leastOfWeek = 4;
const leastWeeks = 6;
const mostWeeks = 12;
/** "Than most": than at least two thirds of them. */
const most = 2 / 3;

/**
 * The sentence at the head of a person's scores. What it says is true or it is not said: with little data it tells how
 * much there is, and every comparison is with the person's own weeks before.
 */
export function weekSentence({ scores, today, beganOn, name }: WeekFacts): Sentence {
  const daysSinceNewest = scores.toReversed().findIndex((score) => score !== null);
  if (daysSinceNewest === -1) return { key: "sentences.week.empty", params: {} };
  if (daysSinceNewest >= weekDays) return { key: "sentences.week.quiet", params: { days: daysSinceNewest } };

  const week = known(scores.slice(-weekDays));
  const before = scores.slice(0, -weekDays);
  const usual = personalBaseline(before, 1);
  if (week.length < leastOfWeek || !usual) {
    const isNew = beganOn > addDays(today, -baselineWindow.days);
    return isNew
      ? { key: "sentences.week.beginning", params: { days: known(scores).length, ...addressed(name) } }
      : { key: "sentences.week.few", params: { days: week.length, ...addressed(name) } };
  }
  return { key: `sentences.week.${compare(week, before, usual)}`, params: addressed(name) };
}

function compare(week: readonly number[], before: readonly (number | null)[], usual: Baseline) {
  const level = mean(week);
  if (level > usual.high) return "higher";
  if (level < usual.low) return "lower";
  const spreads = weeksOf(before).map(spread);
  if (spreads.length < leastWeeks) return "usual";
  const own = spread(week);
  if (spreads.filter((other) => own < other).length >= most * spreads.length) return "steadier";
  if (spreads.filter((other) => own > other).length >= most * spreads.length) return "changeable";
  return "usual";
}

/** The weeks before, newest first, that have enough values to be compared. */
function weeksOf(before: readonly (number | null)[]): readonly (readonly number[])[] {
  const weeks = Array.from({ length: mostWeeks }, (_, index) => {
    const end = before.length - index * weekDays;
    return end < weekDays ? [] : known(before.slice(end - weekDays, end));
  });
  return weeks.filter((week) => week.length >= leastOfWeek);
}

/** The standard deviation of a week's scores. */
function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
