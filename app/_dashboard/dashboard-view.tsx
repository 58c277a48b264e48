import { classNames } from "@/components/ui/class-names";
import { byCategory, categories } from "@/lib/categories";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { chartSeries } from "@/lib/wellness/scoring/series";
import { CalendarCard } from "./calendar-card";
import { HowItIsMade } from "./how-it-is-made";
import { HowOverallIsMade } from "./how-overall-is-made";
import { MoversCard } from "./movers-card";
import type { Reader } from "./reader";
import { ScoreChart } from "./score-chart";
import { dayScores, type ScoreName } from "./score-name";
import { ScoreTiles } from "./score-tiles";

/** Everything below the head of a dashboard: scores, what moves them, charts, days. The same for client and coach. */
export function DashboardView({ dashboard, reader }: { dashboard: Dashboard; reader: Reader }) {
  const { newest, visible, today, range } = dashboard;
  const seriesOf = (name: ScoreName) => chartSeries(dayScores(dashboard, name), today, range);
  const series = { overall: seriesOf("overall"), ...byCategory(seriesOf) };
  const parts = categories.filter((category) => visible.has(category));
  const isYear = range === 365;
  const calendar = <CalendarCard dashboard={dashboard} reader={reader} />;
  return (
    <>
      <ScoreTiles dashboard={dashboard} series={series} reader={reader} />
      <div className={classNames("mt-4 grid gap-4", !isYear && "xl:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]")}>
        <ScoreChart name="overall" dashboard={dashboard} series={series.overall} reader={reader}>
          {newest && <HowOverallIsMade dashboard={dashboard} newest={newest} reader={reader} />}
        </ScoreChart>
        <div className={classNames("grid content-start items-start gap-4", !isYear && "md:max-xl:grid-cols-2")}>
          <MoversCard dashboard={dashboard} reader={reader} wide={isYear} />
          {!isYear && calendar}
        </div>
      </div>
      <div className="my-4 grid items-start gap-4 md:grid-cols-2">
        {parts.map((category) => (
          <ScoreChart key={category} name={category} dashboard={dashboard} series={series[category]} reader={reader}>
            {newest && <HowItIsMade category={category} score={newest.categories[category]} reader={reader} />}
          </ScoreChart>
        ))}
      </div>
      {isYear && calendar}
    </>
  );
}
