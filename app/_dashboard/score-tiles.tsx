import { categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import type { ChartSeries } from "@/lib/wellness/scoring/series";
import { trendOf } from "@/lib/wellness/scoring/trend";
import { needsOf } from "@/lib/wellness/sentences/score-sentence";
import { enumerate, say } from "@/lib/words";
import type { Reader } from "./reader";
import { dayScores, type ScoreName, scoreLabel } from "./score-name";
import { ScoreTile } from "./score-tile";

type ScoreTilesProps = { dashboard: Dashboard; series: Readonly<Record<ScoreName, ChartSeries>>; reader: Reader };

/** The six scores: the overall one and its five parts. Rows on a phone, tiles where there is room. */
export function ScoreTiles({ dashboard, series, reader }: ScoreTilesProps) {
  const { newest, visible } = dashboard;
  const { t } = reader;
  const shared = (name: ScoreName) => ({
    label: scoreLabel(t, name),
    trend: trendOf(valuesOf(dashboard, name), dashboard.range),
    line: series[name].points.map((point) => (dashboard.range > 30 ? point.trend : point.score)),
  });
  return (
    <section aria-labelledby="scores">
      <h2 id="scores" className="sr-only">
        {t("dashboard.tiles.heading")}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-card md:grid md:grid-cols-3 md:gap-3 md:divide-y-0 md:rounded-none md:border-0 md:bg-transparent xl:grid-cols-6">
        <ScoreTile
          {...shared("overall")}
          name="overall"
          score={newest?.overall.overall ?? null}
          day={newest?.overall.day ?? null}
          lacks={t("dashboard.tiles.needsParts")}
          dashboard={dashboard}
          reader={reader}
        />
        {categories.map((category) => (
          <ScoreTile
            key={category}
            {...shared(category)}
            name={category}
            score={newest?.categories[category] ?? null}
            day={newest?.categories[category].day ?? null}
            lacks={visible.has(category) ? needsSentence(dashboard, category, reader) : t("dashboard.tiles.notShared")}
            dashboard={dashboard}
            reader={reader}
          />
        ))}
      </ul>
    </section>
  );
}

/** What a score without data lacks: "Needs an answer on stress and last night's sleep". */
function needsSentence({ newest }: Dashboard, category: (typeof categories)[number], { locale, t }: Reader): string {
  const needs = newest ? needsOf(newest.categories[category]).map(({ key, params }) => say(locale, key, params)) : [];
  return t("sentences.needs", { inputs: enumerate(locale, needs) });
}

/** One entry a day for twice the range, so that it can be compared with the stretch before it. */
function valuesOf(dashboard: Dashboard, name: ScoreName): (number | null)[] {
  const byDay = new Map(dayScores(dashboard, name).map(({ day, score }) => [day, score]));
  return Array.from(
    { length: 2 * dashboard.range },
    (_, back) => byDay.get(addDays(dashboard.today, -back)) ?? null,
  ).reverse();
}
