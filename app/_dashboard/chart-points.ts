import { labelledIndexes } from "@/components/charts/axis";
import type { BandPoint, ChartPoint } from "@/components/charts/chart-point";
import { formatDay } from "@/lib/time";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { ChartRange, ChartSeries } from "@/lib/wellness/scoring/series";
import type { Reader } from "./reader";
import { weeksOf } from "./weeks";

type Series = ChartSeries["points"];
type Line = { points: ChartPoint[]; band: BandPoint[] };

/** A score's line and the usual band behind it: by day up to a month, by week beyond, where single days are noise. */
export function scoreLine(series: Series, range: ChartRange, reader: Reader): Line {
  return range > 30 ? byWeek(series, range, reader) : byDay(series, range, reader);
}

function byDay(series: Series, range: ChartRange, { locale, t }: Reader): Line {
  const labelled = labelledIndexes(series.length);
  return {
    points: series.map(({ day, score }, index) => ({
      key: day,
      label: formatDay(day, locale),
      ...(labelled.includes(index) && { tick: dayTick(day, range, index % (series.length - 1) === 0, locale) }),
      value: score === null ? null : roundHalfUp(score),
      text: score === null ? t("charts.noScore") : String(roundHalfUp(score)),
    })),
    band: series.map(bandOf),
  };
}

function byWeek(series: Series, range: ChartRange, { locale, t }: Reader): Line {
  const weeks = weeksOf(series).toReversed();
  const labelled = labelledIndexes(weeks.length);
  return {
    points: weeks.map(({ from, score }, index) => ({
      key: from,
      label: t("charts.weekFrom", { day: formatDay(from, locale, "short") }),
      tick: weekTick(from, range, labelled.indexOf(index), locale),
      value: score === null ? null : roundHalfUp(score, 1),
      text: score === null ? t("charts.noScore") : t("charts.meanOf", { score: roundHalfUp(score) }),
    })),
    band: weeks.map(({ last }) => bandOf(last)),
  };
}

function bandOf({ low, high }: Series[number]): BandPoint {
  return low === null || high === null ? null : { low: roundHalfUp(low, 1), high: roundHalfUp(high, 1) };
}

/** A month is short; of days with their month only every other one fits on the smallest phone. */
function weekTick(from: string, range: ChartRange, place: number, locale: string): string {
  if (range === 365) return formatDay(from, locale, "month");
  return place % 2 === 0 ? formatDay(from, locale, "short") : "";
}

/** Under the axis: short enough that on the smallest phone no two of them touch. */
function dayTick(day: string, range: ChartRange, isEdge: boolean, locale: string): string {
  if (range === 7) return formatDay(day, locale, "weekday");
  return formatDay(day, locale, isEdge ? "short" : "number");
}
