import { addDays, daysFrom } from "@/lib/time";
import { personalBaseline } from "./baseline";
import { smooth } from "./smoothing";
import { baselineWindow, trendHalfLifeDays } from "./weights";

/** The ranges that a chart can show, in days. */
export const chartRanges = [7, 30, 90, 365] as const;

export type ChartRange = (typeof chartRanges)[number];

/** How many days before a range its chart needs to know: the band's window, and a settled trend line. */
export const daysBeforeRange = Math.max(baselineWindow.days, 4 * trendHalfLifeDays);

/** An unrounded score of a day. */
export type DayScore = { day: string; score: number | null };

/**
 * One day of a chart. `score` is null where there was too little data, and so is `trend`: the line has a gap there.
 * `low`…`high` is what was usual in the 28 days before (null until that is known).
 */
export type ChartPoint = {
  day: string;
  score: number | null;
  trend: number | null;
  low: number | null;
  high: number | null;
};

/** `gaps`: days with too little data since the first score, not counting a last day that is still open. */
export type ChartSeries = { points: readonly ChartPoint[]; gaps: number };

/** A score of a day can swing by less than a point without it meaning anything: the least half-width of the band. */
const leastDeviation = 1;

/**
 * The chart of a score over the last `range` days up to `today`.
 * @param scores in any order; what reaches further back (`daysBeforeRange`) makes band and trend line better.
 */
export function chartSeries(scores: readonly DayScore[], today: string, range: ChartRange): ChartSeries {
  const scoreByDay = new Map(scores.map(({ day, score }) => [day, score]));
  const days = daysFrom(addDays(today, 1 - range - daysBeforeRange), today);
  const values = days.map((day) => scoreByDay.get(day) ?? null);
  const trend = smooth(
    values.map((value, at) => ({ at, value })),
    trendHalfLifeDays,
  );
  const begin = days.length - range;
  const points = days.slice(begin).map((day, index): ChartPoint => {
    const at = begin + index;
    const score = values[at] ?? null;
    const usual = personalBaseline(values.slice(at - baselineWindow.days, at), leastDeviation);
    return {
      day,
      score,
      trend: score === null ? null : (trend[at] ?? null),
      low: usual && Math.max(0, usual.low),
      high: usual && Math.min(100, usual.high),
    };
  });
  const firstScored = values.findIndex((score) => score !== null);
  const sinceFirst = firstScored === -1 ? [] : values.slice(Math.max(firstScored, begin), -1);
  return { points, gaps: sinceFirst.filter((score) => score === null).length };
}
