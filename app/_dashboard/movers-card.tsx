import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import { oncePer } from "@/lib/once-per";
import { formatDay } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { type Mover, movers } from "@/lib/wellness/scoring/movers";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import { weightedInputs } from "@/lib/wellness/scoring/weights";
import { moverSentence } from "@/lib/wellness/sentences/score-sentence";
import { say } from "@/lib/words";
import { isHidden } from "./input-value";
import type { Reader } from "./reader";

type MoversCardProps = {
  dashboard: Dashboard;
  reader: Reader;
  /** Side by side. */
  wide: boolean;
};

/** The two inputs with the most room, in points of the overall score, each with its value and why. */
export function MoversCard({ dashboard: { newest, today }, reader, wide }: MoversCardProps) {
  const { t, locale } = reader;
  const found = newest ? movers(newest.overall) : [];
  const day = newest?.overall.day ?? today;
  const intro =
    day === today ? t("dashboard.movers.intro") : t("dashboard.movers.introOn", { day: formatDay(day, locale) });
  return (
    <Card as="section" title={t("dashboard.movers.title")}>
      {found.length === 0 ? (
        <p className="text-soft">
          {t(newest?.overall.overall.exact === 100 ? "dashboard.movers.full" : "dashboard.movers.none")}
        </p>
      ) : (
        <>
          <p className="text-soft">{intro}</p>
          <ul className={classNames("mt-3", wide && "md:grid md:grid-cols-2 md:gap-x-8")}>
            {found.map((mover) => (
              <MoverRow key={mover.input} mover={mover} reader={reader} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

const figure = oncePer((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }));

function MoverRow({ mover, reader }: { mover: Mover; reader: Reader }) {
  const { t, locale } = reader;
  const { label, standing } = moverSentence(mover);
  const points = roundHalfUp(mover.points, 1);
  return (
    <li className="border-t border-line py-3 last:pb-0">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="flex min-w-0 items-center gap-2">
          <ToneMark tone={categoryOf(mover)} />
          {say(locale, label.key, label.params)}
        </h3>
        <p className="shrink-0 font-semibold">
          <span aria-hidden="true">{t("dashboard.movers.points", { points: figure(locale).format(points) })}</span>
          <span className="sr-only">{t("dashboard.movers.pointsSpoken", { points })}</span>
        </p>
      </div>
      <p className="text-sm text-soft">
        {isHidden(mover.input, reader) ? t("common.hidden") : say(locale, standing.key, standing.params)}
      </p>
    </li>
  );
}

/** Sleep counts in two parts; it stands under the first. */
function categoryOf({ input }: Mover) {
  return categories.find((category) => weightedInputs(category).some((each) => each.input === input)) ?? "accent";
}
