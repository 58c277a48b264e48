import { Disclosure } from "@/components/ui/disclosure";
import { LaterTable } from "@/components/ui/later-table";
import { type Category, categories } from "@/lib/categories";
import { daysBetween, formatDay } from "@/lib/time";
import type { Dashboard, NewestScores } from "@/lib/wellness/dashboard/dashboard";
import { confidence } from "@/lib/wellness/scoring/confidence";
import { MadeNote } from "./made-note";
import type { Reader } from "./reader";

type HowOverallIsMadeProps = { dashboard: Dashboard; newest: NewestScores; reader: Reader };

/** Where the overall number comes from, and how far the data behind it carries. */
export function HowOverallIsMade({ dashboard, newest, reader }: HowOverallIsMadeProps) {
  const { t, locale } = reader;
  const { overall, day, categories: scores } = newest.overall;
  const shown = categories.filter((category) => dashboard.visible.has(category));
  return (
    <Disclosure summary={t("dashboard.made.summary")} open={reader.tables.isDrawn}>
      <p className="max-w-prose">
        {overall.value === null
          ? t("dashboard.made.noneOverall")
          : t("dashboard.made.overall", { score: overall.value, day: formatDay(day, locale) })}
      </p>
      <div className="mt-2 max-w-md">
        <LaterTable
          later={reader.tables}
          caption={`${t("dashboard.overall")}: ${t("dashboard.made.caption")}`}
          captionHidden
          columns={[
            { key: "part", header: t("dashboard.made.part") },
            { key: "score", header: t("dashboard.made.score"), align: "end" },
          ]}
          rows={shown.map((category) => ({
            key: category,
            cells: {
              part: t(`common.categories.${category}`),
              score: scores[category].value ?? t("common.notEnoughData"),
            },
          }))}
        />
      </div>
      <p className="mt-2 max-w-prose">{t("dashboard.made.confidence", { share: carries(dashboard, newest, shown) })}</p>
      <MadeNote score={overall} reader={reader} />
    </Disclosure>
  );
}

function carries({ today }: Dashboard, { categories: scores }: NewestScores, shown: readonly Category[]): number {
  return confidence(
    shown.map((category) => {
      const { value, coverage, day } = scores[category];
      return value === null ? null : { coverage, ageDays: daysBetween(day, today) };
    }),
  );
}
