import { area, line } from "d3-shape";
import { labelledIndexes, valueDomain, valueTicks } from "@/components/charts/axis";
import type { AxisLabel, BandPoint, ChartPoint } from "@/components/charts/chart-point";

export type LineLayout = {
  domain: [number, number];
  /** SVG paths in a box of 100 × 100 that is stretched to fit. Null where there is nothing to draw. */
  line: string | null;
  band: string | null;
  /** Values without a neighbour: a line of one point would not be seen. */
  alone: { key: string; x: number; y: number }[];
  last: { x: number; y: number; point: ChartPoint } | null;
  /** Where the words beside the last value do not cross the line: above or below everything near the end. */
  lastLabel: { y: number; side: "above" | "below" } | null;
  /** Where the line of a target runs. */
  mark: number | null;
  valueLabels: AxisLabel[];
  timeLabels: AxisLabel[];
};

type LineLayoutInput = {
  points: readonly ChartPoint[];
  band?: readonly BandPoint[] | undefined;
  bounds?: readonly [number, number] | undefined;
  /** The picture shows at least so much of the scale: a difference of nothing must not look like a cliff. */
  leastSpan?: number | undefined;
  /** A value that is meant to be reached. */
  mark?: number | undefined;
  /** How a value of the axis is written. */
  tickText?: ((value: number) => string) | undefined;
};

/** Where everything of a line chart stands, in percent of the picture. Null when there is no value at all. */
export function lineLayout({
  points,
  band,
  bounds,
  leastSpan,
  mark,
  tickText = String,
}: LineLayoutInput): LineLayout | null {
  const domain = valueDomain(points, band, bounds, leastSpan, mark);
  if (!domain) return null;
  const y = (value: number) => ((domain[1] - value) / (domain[1] - domain[0])) * 100;
  const x = (index: number) => round(points.length === 1 ? 100 : (index / (points.length - 1)) * 100);
  const placed = points.map((point, index) => ({
    point,
    x: x(index),
    y: point.value === null ? null : round(y(point.value)),
  }));
  const drawLine = line<(typeof placed)[number]>()
    .defined((each) => each.y !== null)
    .x((each) => each.x)
    .y((each) => each.y ?? 0);
  const drawBand = area<{ x: number; band: BandPoint }>()
    .defined((each) => each.band !== null)
    .x((each) => each.x)
    .y0((each) => round(y(each.band?.low ?? 0)))
    .y1((each) => round(y(each.band?.high ?? 0)));
  const known = placed.flatMap(({ point, x: left, y: top }, index) =>
    top === null ? [] : [{ point, x: left, y: top, index }],
  );
  const isKnown = (index: number) => placed[index] !== undefined && placed[index].y !== null;
  const last = known.at(-1);
  // A step more than the words are wide: also the line that leads into that stretch crosses it.
  const reach = labelReach + 100 / Math.max(1, points.length - 1);
  return {
    domain,
    line: drawLine(placed),
    band: band ? drawBand(points.map((_, index) => ({ x: x(index), band: band[index] ?? null }))) : null,
    alone: known
      .filter(({ index }) => !isKnown(index - 1) && !isKnown(index + 1))
      .map(({ point, x: left, y: top }) => ({ key: point.key, x: left, y: top })),
    last: last ? { x: last.x, y: last.y, point: last.point } : null,
    lastLabel: last
      ? labelPlace(
          last.y,
          known.filter((each) => each.x >= last.x - reach).map((each) => each.y),
        )
      : null,
    mark: mark === undefined ? null : round(y(mark)),
    valueLabels: valueTicks(domain).map((value) => ({
      key: String(value),
      at: round(y(value)),
      text: tickText(value),
    })),
    timeLabels: labelledIndexes(points.length).flatMap((index) => {
      const point = points[index];
      return point ? [{ key: point.key, at: x(index), text: point.tick ?? "" }] : [];
    }),
  };
}

/** How far to the left the words beside the last value may reach, in percent of the width. */
const labelReach = 30;

/** Words farther away than this belong to another value, for the eye. In percent of the height. */
const nearEnough = 25;
/** Below this the words would stand on those of the axis. */
const lowestForWords = 86;

/**
 * Above the highest of the nearby values, or below the lowest, where that is still near the last one. Else right above it: the
 * words then cross the line, and a halo keeps them readable.
 */
function labelPlace(last: number, nearby: readonly number[]): { y: number; side: "above" | "below" } {
  const highest = Math.min(...nearby);
  const lowest = Math.max(...nearby);
  if (last - highest <= nearEnough) return { y: highest, side: "above" };
  if (lowest - last <= nearEnough && lowest <= lowestForWords) return { y: lowest, side: "below" };
  return { y: last, side: "above" };
}

/** A hundredth of a percent is finer than any screen, and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
