import { addDays, daysBetween } from "@/lib/time";
import type { Point } from "./trend";

/** The way of a goal as a chart draws it: as many days a step as leave few gaps, the newest value of each; null: none. */
export type ChartSteps = { days: 1 | 7 | 30; steps: readonly { day: string; value: number | null }[] };

/** At least every other step should have a value, or the line is a row of dots. */
const DENSE = 0.5;
/** More steps than that no phone can tell apart. */
const MOST = 130;

/**
 * From the first value to today. Steps are counted back from today; each is called by its last day.
 * @param stays what was said holds until it is said anew: nine books are nine books until the tenth.
 */
export function chartSteps(points: readonly Point[], today: string, stays: boolean): ChartSteps {
  const [first] = points;
  if (!first) return { days: 7, steps: [] };
  const span = daysBetween(first.day, today) + 1;
  const filled = (days: number) => new Set(points.map(({ day }) => Math.floor(daysBetween(day, today) / days))).size;
  const fits = (days: number) => {
    const count = Math.ceil(span / days);
    return count <= MOST && filled(days) / count >= DENSE;
  };
  const days = fits(1) ? 1 : fits(7) ? 7 : 30;
  const values = new Map(points.map(({ day, value }) => [Math.floor(daysBetween(day, today) / days), value])); // the newest stays
  const steps = Array.from({ length: Math.ceil(span / days) }, (_, back) => ({
    day: addDays(today, -back * days),
    value: values.get(back) ?? null,
  }));
  const inOrder = steps.toReversed();
  return { days, steps: stays ? carried(inOrder) : inOrder };
}

function carried(steps: ChartSteps["steps"]): ChartSteps["steps"] {
  let last: number | null = null;
  return steps.map(({ day, value }) => {
    last = value ?? last;
    return { day, value: last };
  });
}
