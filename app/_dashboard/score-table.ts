import type { Column, Row } from "@/components/ui/table";
import { formatDay } from "@/lib/time";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { ChartRange, ChartSeries } from "@/lib/wellness/scoring/series";
import type { Reader } from "./reader";
import { weeksOf } from "./weeks";

type Series = ChartSeries["points"];
type ScoreTable = { columns: Column[]; rows: Row[] };

/** The chart as numbers, newest first: by day up to a month, by week beyond, where single days tell little. */
export function scoreTable(series: Series, range: ChartRange, reader: Reader): ScoreTable {
  return range > 30 ? byWeek(series, reader) : byDay(series, reader);
}

function byDay(series: Series, { t, locale }: Reader): ScoreTable {
  return {
    columns: [
      { key: "day", header: t("charts.day") },
      { key: "value", header: t("charts.value"), align: "end" },
      { key: "usual", header: t("charts.usual"), align: "end" },
    ],
    rows: series
      .map(({ day, score, low, high }) => ({
        key: day,
        cells: {
          day: formatDay(day, locale),
          value: score === null ? t("charts.noScore") : roundHalfUp(score),
          usual:
            low === null || high === null
              ? t("charts.unknown")
              : t("charts.between", { low: roundHalfUp(low), high: roundHalfUp(high) }),
        },
      }))
      .reverse(),
  };
}

function byWeek(series: Series, { t, locale }: Reader): ScoreTable {
  return {
    columns: [
      { key: "week", header: t("charts.week") },
      { key: "mean", header: t("charts.mean"), align: "end" },
      { key: "scored", header: t("charts.scored"), align: "end" },
    ],
    rows: weeksOf(series).map(({ from, score, scored }) => ({
      key: from,
      cells: {
        week: formatDay(from, locale),
        mean: score === null ? t("charts.noScore") : roundHalfUp(score),
        scored,
      },
    })),
  };
}
