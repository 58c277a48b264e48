import type { ChartSeries } from "@/lib/wellness/scoring/series";

type Series = ChartSeries["points"];

/** Seven days of a score. `score` is the mean of the days that have one, null without any. */
export type Week = { from: string; score: number | null; scored: number; last: Series[number] };

/** Weeks counted back from the newest day, newest first; the oldest may be shorter. */
export function weeksOf(series: Series): Week[] {
  const weeks: Week[] = [];
  for (let end = series.length; end > 0; end -= 7) {
    const week = series.slice(Math.max(0, end - 7), end);
    const [first] = week;
    const last = week.at(-1);
    if (!first || !last) continue;
    const scores = week.flatMap(({ score }) => score ?? []);
    const sum = scores.reduce((total, score) => total + score, 0);
    weeks.push({ from: first.day, score: scores.length ? sum / scores.length : null, scored: scores.length, last });
  }
  return weeks;
}
