import type { EntryValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { type Measure, measureNamed } from "./measures";
import { forecastOf, type Point, theilSen } from "./trend";
import type { Direction } from "./words";

/** What was noted about a goal by its person: percent, or the number that they count. */
export type NotedPoint = { day: string; percent: number | null; value: number | null };

/** How far a goal has come, and by what it is known. Nothing of it is kept: it follows from the record each time. */
export type Progress = {
  /** 0–100, whole; null: nothing says how far. 100 only when the target is reached. */
  percent: number | null;
  basis: "measure" | "notes" | "milestones" | null;
  /** In the measure's canonical unit; null without a measure, or without a value. */
  current: Point | null;
  start: number | null;
  target: number | null;
  isReached: boolean;
  /** When a straight line through the last months meets the target; null: nothing to go by, or the other way. */
  forecast: string | null;
  /** Enough values of the last months to see a trend at all. */
  hasTrend: boolean;
  /** What the chart draws: values of the measure, else percent. */
  points: readonly Point[];
};

/**
 * How far a goal has come: by its measure where it has one, else by the newest note that says percent, else by the share of
 * its milestones that are done.
 * @param measured values of the measure, the oldest first; null where its reader may not see them.
 */
export function progressOf(
  { values, rows }: Pick<Entry, "values" | "rows">,
  measured: readonly Point[] | null,
  noted: readonly NotedPoint[],
  today: string,
): Progress {
  const measure = measureNamed(values.metric);
  if (measure) return byMeasure(measure, values, measured, noted, today);
  const points = noted.flatMap(({ day, percent }) => (percent === null ? [] : [{ day, value: percent }]));
  const newest = points.at(-1);
  if (newest) return { ...byPercent(newest.value, "notes"), ...trendOf(points, 100, today), points };
  if (rows.length === 0) return nothing;
  return byPercent(Math.floor((rows.filter(({ doneOn }) => doneOn !== null).length * 100) / rows.length), "milestones");
}

const nothing: Progress = {
  percent: null,
  basis: null,
  current: null,
  start: null,
  target: null,
  isReached: false,
  forecast: null,
  hasTrend: false,
  points: [],
};

function byPercent(percent: number, basis: "notes" | "milestones"): Progress {
  return { ...nothing, percent, basis, isReached: percent >= 100 };
}

function byMeasure(
  measure: Measure,
  { startDate, startValue, targetValue, direction }: EntryValues,
  measured: readonly Point[] | null,
  noted: readonly NotedPoint[],
  today: string,
): Progress {
  const own = noted.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const points = (measure.from === "notes" ? own : (measured ?? [])).filter(({ day }) => day <= today);
  const target = typeof targetValue === "number" ? targetValue : null;
  const since = typeof startDate === "string" ? points.find(({ day }) => day >= startDate) : undefined;
  const start = typeof startValue === "number" ? startValue : (since?.value ?? null);
  const current = since ? (points.at(-1) ?? null) : null; // what was before the goal is no progress towards it
  const known = { ...nothing, basis: "measure" as const, current, start, target, points };
  if (target === null || current === null || start === null) return known;
  const way = wayOf(direction, start, target);
  const isReached = way === "up" ? current.value >= target : current.value <= target;
  const trend = isReached ? {} : trendOf(points, target, today);
  return { ...known, isReached, percent: percentOf(start, target, current.value, way), ...trend };
}

function trendOf(points: readonly Point[], target: number, today: string) {
  return { forecast: forecastOf(points, target, today), hasTrend: theilSen(points, today) !== null };
}

function wayOf(direction: EntryValues[string] | undefined, start: number, target: number): Direction {
  if (direction === "up" || direction === "down") return direction;
  return target >= start ? "up" : "down";
}

/** The share of the way, 0–100, whole: 100 when the target is reached and never before, 0 behind the start. */
export function percentOf(start: number, target: number, current: number, way: Direction): number {
  const isReached = way === "up" ? current >= target : current <= target;
  if (isReached) return 100;
  const length = target - start;
  // A start beyond the target is a way of no length: what is not reached any more is at its beginning.
  if (length === 0 || length > 0 !== (way === "up")) return 0;
  return Math.min(99, Math.max(0, Math.floor(((current - start) / length) * 100)));
}
