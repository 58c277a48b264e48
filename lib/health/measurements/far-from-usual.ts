import { distanceFromUsual, personalBaseline } from "@/lib/wellness/scoring/baseline";
import { baselineWindow } from "@/lib/wellness/scoring/weights";
import type { MeasuredValue } from "./queries";

/** A modified z-score beyond which a value is called an outlier (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). */
const OUTLYING = 3.5;

/** Where somebody's values hardly differ, a difference of so much of their median is none. */
const LEAST_DEVIATION = 0.01;

/**
 * The ids of values that are far from what was usual for the person: the values of the same metric before them, at least 14
 * of the last 28. It says nothing of whether they are real or well.
 * @param readings in any order; of a metric, reaching back as far as is known.
 */
export function farFromUsual(readings: readonly MeasuredValue[]): ReadonlySet<string> {
  const sure = new Map(readings.filter(({ isDoubtful }) => !isDoubtful).map((each) => [each.id, each]));
  const byMetric = Map.groupBy(sure.values(), ({ metric }) => metric);
  const far = [...byMetric.values()].flatMap((each) => {
    const ordered = each.toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime());
    return ordered.filter(({ value }, place) =>
      isFar(
        value,
        ordered.slice(Math.max(0, place - baselineWindow.days), place).map((before) => before.value),
      ),
    );
  });
  return new Set(far.map(({ id }) => id));
}

function isFar(value: number, before: readonly number[]): boolean {
  const least = Math.abs(before.at(-1) ?? 0) * LEAST_DEVIATION;
  const usual = personalBaseline(before, least);
  const distance = usual && distanceFromUsual(value, usual);
  return distance !== null && Math.abs(distance) > OUTLYING;
}
