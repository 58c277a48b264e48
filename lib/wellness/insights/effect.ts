import type { Question } from "./question";
import { criticalT, twoSidedP } from "./student-t";
import { sumUp } from "./sum-up";

/**
 * How days with something differ from days without it. `size` is Hedges' g, the difference of the means in standard deviations,
 * corrected for few days (Hedges LV, J Educ Stat 1981;6:107–128); `difference` is it in the outcome's own unit.
 */
export type Effect = {
  size: number;
  difference: number;
  daysWith: number;
  daysWithout: number;
  /** So many independent days the days are worth: neighbours resemble each other. */
  effectiveDays: number;
  /** Of no difference at all. */
  p: number;
};

/** Fewer days, or fewer on one of the two sides, say nothing about a person (our choice). */
export const leastDays = { all: 28, each: 7 };

/** Null with too few days, or when nothing varies. @param turn moves the outcome round by so many days. */
export function effectOf(question: Question, turn = 0): Effect | null {
  const { withIt, without, likeness } = sumUp(question, turn);
  const [n1, n2] = [withIt.days, without.days];
  const n = n1 + n2;
  if (n < leastDays.all || Math.min(n1, n2) < leastDays.each) return null;
  const difference = withIt.mean - without.mean;
  const within = Math.sqrt((withIt.squares + without.squares) / (n - 2));
  if (!(within > 1e-9 * (1 + Math.abs(withIt.mean) + Math.abs(without.mean)))) return null;
  const effectiveDays = n * Math.min(1, (1 - likeness) / (1 + likeness));
  const t = (difference / within) * Math.sqrt((n1 * n2) / n) * Math.sqrt(effectiveDays / n);
  return {
    size: (difference / within) * (1 - 3 / (4 * n - 9)),
    difference,
    daysWith: n1,
    daysWithout: n2,
    effectiveDays,
    p: twoSidedP(t, Math.max(1, effectiveDays - 2)),
  };
}

/** The interval that covers the true size in a share of 1 − `level` of cases (the usual large-sample error of g). */
export function intervalOf(
  { size, daysWith, daysWithout, effectiveDays }: Effect,
  level: number,
): { low: number; high: number } {
  const n = daysWith + daysWithout;
  const variance = (n / (daysWith * daysWithout) + size ** 2 / (2 * n)) * (n / effectiveDays);
  const half = criticalT(level, Math.max(1, effectiveDays - 2)) * Math.sqrt(variance);
  return { low: size - half, high: size + half };
}
