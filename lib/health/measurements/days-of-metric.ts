import type { TrendPoint } from "@/lib/entries/trend";
import { addDays, daysFrom, localDay, type ZonePeriod } from "@/lib/time";
import { metricNamed } from "./metrics";
import type { MeasuredValue } from "./queries";

/** A metric day by day: the mean of a day's values, the sum of what adds up (steps). What is doubtful is left out. */
export function daysOfMetric(
  readings: readonly MeasuredValue[],
  range: number,
  today: string,
  periods: readonly ZonePeriod[],
): TrendPoint[] {
  const byDay = new Map<string, number[]>();
  for (const { measuredAt, value, isDoubtful } of readings) {
    if (isDoubtful) continue;
    const day = localDay(measuredAt, periods);
    byDay.set(day, [...(byDay.get(day) ?? []), value]);
  }
  const [first] = readings;
  const addsUp = first !== undefined && metricNamed(first.metric)?.group === "activity";
  return daysFrom(addDays(today, 1 - range), today).map((day) => ({ day, value: oneOf(byDay.get(day) ?? [], addsUp) }));
}

function oneOf(values: readonly number[], addsUp: boolean): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return addsUp ? sum : sum / values.length;
}
