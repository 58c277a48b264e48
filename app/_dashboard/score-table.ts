import type { NumberTableProps } from "@/components/charts/number-table";
import { formatDay } from "@/lib/time";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { ChartRange, ChartSeries } from "@/lib/wellness/scoring/series";
import type { Reader } from "./reader";
import { weeksOf } from "./weeks";

type Series = ChartSeries["points"];
type ScoreTable = Omit<NumberTableProps, "caption">;

/** The chart as numbers, newest first: by day up to a month, by week beyond, where single days tell little. */
export function scoreTable(series: Series, range: ChartRange, reader: Reader): ScoreTable {
  return range > 30 ? byWeek(series, reader) : byDay(series, reader);
}

function byDay(series: Series, { t, locale }: Reader): ScoreTable {
  const between = t("charts.between", { low: "{low}", high: "{high}" }); // once: a page has hundreds of rows
  return {
    columns: [t("charts.day"), t("charts.value"), t("charts.usual")],
    rows: series
      .toReversed()
      .map(({ day, score, low, high }) => [
        formatDay(day, locale),
        score === null ? t("charts.noScore") : roundHalfUp(score),
        low === null || high === null
          ? t("charts.unknown")
          : between.replace("{low}", String(roundHalfUp(low))).replace("{high}", String(roundHalfUp(high))),
      ]),
  };
}

function byWeek(series: Series, { t, locale }: Reader): ScoreTable {
  return {
    columns: [t("charts.week"), t("charts.mean"), t("charts.scored")],
    rows: weeksOf(series).map(({ from, score, scored }) => [
      formatDay(from, locale),
      score === null ? t("charts.noScore") : roundHalfUp(score),
      scored,
    ]),
  };
}
