import { addDays, daysBetween } from "@/lib/time";

/** A number of a day. */
export type Point = { day: string; value: number };

/** So far back a trend is looked for, with room for four first days of a month: what was half a year ago says little. */
const WINDOW = 125;
/** More points than that make no better line, and pairs grow with their square. */
const MOST = 120;
/** Fewer points, or a shorter stretch, are an anecdote. */
const LEAST = 4;
const SHORTEST = 14;
/** Farther away than that a straight line says nothing. */
const FARTHEST = 3 * 365;

export type Line = { perDay: number; valueOn: (day: string) => number };

/**
 * The line through the last four months: the median of the slopes of all pairs of points, through the median of what is left.
 * Up to 29 % of the points may be wild without moving it far. Null with fewer than four points, or less than two weeks.
 * Source: H. Theil (1950), "A rank-invariant method of linear and polynomial regression analysis"; P. K. Sen (1968),
 * "Estimates of the regression coefficient based on Kendall's tau", JASA 63:1379–1389.
 * @param points the oldest first.
 */
export function theilSen(points: readonly Point[], today: string): Line | null {
  const recent = points.filter(({ day }) => day <= today && daysBetween(day, today) <= WINDOW).slice(-MOST);
  const [first] = recent;
  const last = recent.at(-1);
  if (!first || !last || recent.length < LEAST || daysBetween(first.day, last.day) < SHORTEST) return null;
  const placed = recent.map(({ day, value }) => ({ x: daysBetween(first.day, day), value }));
  const slopes = placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => (other.x > one.x ? (other.value - one.value) / (other.x - one.x) : [])),
  );
  const perDay = median(slopes);
  const base = median(placed.map(({ x, value }) => value - perDay * x));
  return { perDay, valueOn: (day) => base + perDay * daysBetween(first.day, day) };
}

/**
 * The day on which the line through the last months meets a target; null with too little to go by, when it leads away, when
 * it has stood still, and beyond three years.
 */
export function forecastOf(points: readonly Point[], target: number, today: string): string | null {
  const line = theilSen(points, today);
  const last = points.filter(({ day }) => day <= today).at(-1);
  if (!line || !last || line.perDay === 0) return null;
  const left = target - line.valueOn(today);
  const isStillAhead = Math.sign(target - last.value) === Math.sign(line.perDay);
  if (!isStillAhead) return null;
  const days = Math.max(1, Math.ceil(left / line.perDay));
  return days > FARTHEST ? null : addDays(today, days);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
