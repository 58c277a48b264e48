import { nice, ticks } from "d3-array"; // not d3-scale: 18 kB of colours and formats would come with it to every browser
import type { BandPoint, ChartPoint } from "@/components/charts/chart-point";

type Bounds = readonly [number, number];

/** About five labels on the axis of values. */
const valueTickCount = 4;

/**
 * The lowest and the highest value that the picture shows: all values and the band, rounded outwards to ticks, never beyond
 * what is possible (`bounds`: a score has no 105) and never less than `leastSpan` apart; `mark` is another value that is drawn.
 * Null without a single value.
 */
export function valueDomain(
  points: readonly ChartPoint[],
  band: readonly BandPoint[] = [],
  bounds?: Bounds,
  leastSpan = 0,
  mark?: number,
): [number, number] | null {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (values.length === 0) return null;
  const all = [...values, ...band.flatMap((each) => (each ? [each.low, each.high] : []))];
  if (mark !== undefined) all.push(mark);
  let low = Math.min(...all);
  let high = Math.max(...all);
  const missing = leastSpan - (high - low);
  if (missing > 0) {
    low -= missing / 2;
    high += missing / 2;
  }
  if (low === high) {
    // A flat line stands in the middle instead of on an edge.
    const room = Math.abs(low) * 0.05 || 1;
    low -= room;
    high += room;
  }
  const [niceLow, niceHigh] = nice(low, high, valueTickCount);
  return bounds ? [Math.max(bounds[0], niceLow), Math.min(bounds[1], niceHigh)] : [niceLow, niceHigh];
}

/** Round values inside the domain, at most six. */
export function valueTicks(domain: readonly [number, number]): number[] {
  return ticks(domain[0], domain[1], valueTickCount);
}

/** A week is labelled day by day: five labels would leave some of its days out. */
const fewEnough = 7;

/** Which of `count` points carry a label: all of a few; else the first, the last and evenly between, `wanted` at most. */
export function labelledIndexes(count: number, wanted = 5): number[] {
  if (count <= 0) return [];
  if (count <= fewEnough) return Array.from({ length: count }, (_, index) => index);
  const steps = Math.min(wanted, count) - 1;
  return Array.from({ length: steps + 1 }, (_, step) => Math.round((step * (count - 1)) / steps));
}
