import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { LineChart } from "@/components/charts/line-chart";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import { formatDay } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { ChartSeries } from "@/lib/wellness/scoring/series";
import { chartSentence } from "@/lib/wellness/sentences/chart-sentence";
import { say } from "@/lib/words";
import { scoreLine } from "./chart-points";
import type { Reader } from "./reader";
import { type ScoreName, scoreLabel } from "./score-name";
import { scoreTable } from "./score-table";

type ScoreChartProps = {
  name: ScoreName;
  dashboard: Dashboard;
  series: ChartSeries;
  reader: Reader;
  /** How it is made. */
  children: ReactNode;
};

/** The chart of one score: line, usual band, sentence, table, and where it comes from. */
export function ScoreChart({ name, dashboard, series, reader, children }: ScoreChartProps) {
  const { t, locale, who, tables } = reader;
  const { range, today } = dashboard;
  const score = scoreLabel(t, name);
  const isOverall = name === "overall";
  const sentence = chartSentence(series, who, range > 30 ? "weeks" : "days");
  const caption = t(range > 30 ? "charts.tableByWeek" : "charts.tableByDay", { score });
  return (
    <Card as="section" id={name} className={classNames("scroll-mt-6", !isOverall && "md:odd:last:col-span-2")}>
      <ChartFrame
        title={isOverall ? t(range === 365 ? "charts.yearTitle" : "charts.title", { score, days: range }) : score}
        summary={say(locale, sentence.key, sentence.params)}
        table={{ label: t("charts.table"), caption, later: tables, ...scoreTable(series.points, range, reader) }}
        made={children}
      >
        <LineChart
          label={t(range === 365 ? "charts.yearLabel" : "charts.label", { score, days: range })}
          {...scoreLine(series.points, range, reader)}
          bounds={[0, 100]}
          tone={isOverall ? "accent" : name}
          lastLabel={lastLabel(series, today, reader, range)}
          empty={t("common.notEnoughData")}
          tall={isOverall && range !== 365}
        />
      </ChartFrame>
    </Card>
  );
}

/** Beside the end of the line: "71 today". A line of weeks does not end at a day, so it carries none. */
function lastLabel(series: ChartSeries, today: string, { t, locale }: Reader, range: number): string | undefined {
  const last = series.points.findLast(({ score }) => score !== null);
  if (!last || last.score === null || range > 30) return undefined;
  const score = roundHalfUp(last.score);
  return last.day === today
    ? t("charts.today", { score })
    : t("charts.on", { score, day: formatDay(last.day, locale, "short") });
}
