import { roundHalfUp } from "../scoring/round-half-up";
import type { ChartSeries } from "../scoring/series";
import type { Trend } from "../scoring/trend";
import type { Sentence } from "./sentence";

/** Fewer scored days than this make no direction. */
const leastDays = 4;
/** A smaller move of the trend line than this, in points, is no direction either (our choice). */
const leastMove = 2;

/**
 * The sentence below the chart of a score: where its trend line began and where it is, and what was left open.
 * @param reader who reads: the person, or somebody else (a coach).
 * @param drawn a line of weeks bridges a day without data, so the sentence must not call it open.
 */
export function chartSentence(
  { points, gaps }: ChartSeries,
  reader: "self" | "other" = "self",
  drawn: "days" | "weeks" = "days",
): Sentence {
  const scored = points.filter(({ score }) => score !== null);
  const first = scored[0]?.trend ?? null;
  const newest = scored.at(-1);
  const last = newest?.trend ?? null;
  if (!newest || first === null || last === null) return { key: "sentences.chart.empty", params: {} };

  const band = points.some(({ low }) => low !== null) ? reader : "none";
  if (scored.length < leastDays) {
    const to = roundHalfUp(newest.score ?? last);
    return { key: "sentences.chart.few", params: { days: scored.length, to, gaps, drawn, band } };
  }
  const move = last - first;
  const direction = Math.abs(move) < leastMove ? "level" : move > 0 ? "up" : "down";
  const params = { from: roundHalfUp(first), to: roundHalfUp(last), gaps, drawn, band };
  return { key: `sentences.chart.${direction}`, params };
}

/** The small change beside a score, in words. */
export function trendSentence(trend: Trend | null, days: number): Sentence {
  if (!trend) return { key: "sentences.trend.none", params: {} };
  const direction = trend.change === 0 ? "level" : trend.change > 0 ? "up" : "down";
  return { key: `sentences.trend.${direction}`, params: { change: Math.abs(trend.change), days } };
}
