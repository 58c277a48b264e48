import { baselineWindow } from "./weights";

/** What is usual for this person: median, and the median absolute deviation scaled to a standard deviation. */
export type Baseline = { median: number; spread: number; low: number; high: number; days: number };

/** Makes the median absolute deviation comparable to a standard deviation of a normal distribution. */
const normalScale = 1.4826;

/**
 * The personal baseline of the days before today. Null with fewer than 14 values in the last 28 days.
 * @param previous one entry a day, oldest first, without today; only the last 28 count; null is a missing day.
 * @param leastDeviation floor of the unscaled deviation, so that a person without variation has no outliers of a hair.
 */
export function personalBaseline(previous: readonly (number | null)[], leastDeviation = 0): Baseline | null {
  const values = previous.slice(-baselineWindow.days).filter((value) => value !== null);
  if (values.length < baselineWindow.least) return null;
  const middle = median(values);
  const deviation = Math.max(leastDeviation, medianAbsoluteDeviation(values, middle));
  const spread = normalScale * deviation;
  return { median: middle, spread, low: middle - spread, high: middle + spread, days: values.length };
}

/** How far a value is from usual, in spreads. Null when there is no spread to measure by. */
export function distanceFromUsual(value: number, { median: middle, spread }: Baseline): number | null {
  return spread === 0 ? null : (value - middle) / spread;
}

/** The median absolute deviation from the median, unscaled. */
export function medianAbsoluteDeviation(values: readonly number[], middle: number = median(values)): number {
  return median(values.map((value) => Math.abs(value - middle)));
}

/** The middle value; the mean of the two middle ones of an even number. Throws RangeError on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort(); // by value, without a comparison of ours: a page takes hundreds of medians
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("a median needs a value");
  return (lower + upper) / 2;
}
