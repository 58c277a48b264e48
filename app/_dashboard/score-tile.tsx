import { Sparkline } from "@/components/charts/sparkline";
import { ToneMark } from "@/components/ui/tone-mark";
import { oncePer } from "@/lib/once-per";
import { formatDay } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import type { Trend } from "@/lib/wellness/scoring/trend";
import { trendSentence } from "@/lib/wellness/sentences/chart-sentence";
import { say } from "@/lib/words";
import type { Reader } from "./reader";
import type { ScoreName } from "./score-name";

type ScoreTileProps = {
  name: ScoreName;
  label: string;
  score: { value: number | null; coverage: number } | null;
  /** The day that the score is of; left out where the page's head says it: one's own newest check-in. */
  day: string | null;
  trend: Trend | null;
  line: readonly (number | null)[];
  /** Said in place of a score. */
  lacks: string;
  dashboard: Dashboard;
  reader: Reader;
};

/** One score with its change, its shape and how complete it is; without one, what is missing. It leads to its chart. */
export function ScoreTile({ name, label, score, day, trend, line, lacks, dashboard, reader }: ScoreTileProps) {
  const { t, locale } = reader;
  const value = score?.value ?? null;
  const isShared = name === "overall" || dashboard.visible.has(name);
  return (
    <li className="relative grid min-w-0 grid-cols-[6.5rem_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-3 max-[16rem]:grid-cols-[minmax(0,1fr)_auto] transition-colors md:flex md:flex-col md:items-stretch md:rounded-card md:border md:border-line md:bg-card md:p-4 md:hover:border-edge">
      <h3 className="flex items-center gap-2 font-semibold md:text-sm">
        <ToneMark tone={name === "overall" ? "accent" : name} />
        {isShared ? (
          <a href={`#${name}`} className="after:absolute after:inset-0 after:rounded-card">
            {label}
          </a>
        ) : (
          label
        )}
      </h3>
      {value === null ? (
        <div className="col-span-2 text-end md:mt-2 md:text-start">
          {isShared && <p className="font-serif text-lg text-soft md:text-xl">{t("common.notEnoughData")}</p>}
          <p className="text-sm text-soft md:mt-1">{lacks}</p>
        </div>
      ) : (
        <>
          <p className="order-3 row-span-2 flex items-baseline justify-end gap-1.5 md:order-none md:mt-1 md:justify-start">
            <span className="font-serif text-2xl md:text-score">{value}</span>
            {trend && <Change trend={trend} range={dashboard.range} locale={locale} />}
          </p>
          <div className="order-2 row-span-2 min-w-0 max-[16rem]:hidden md:order-none md:mt-3">
            <Sparkline values={line} tone={name === "overall" ? "accent" : name} leastSpan={20} className="h-6" />
          </div>
          <p className="order-4 text-sm text-soft md:mt-3">
            {t("scoring.complete", { coverage: score?.coverage ?? 0 })}
            {day !== null && day !== (reader.who === "self" ? dashboard.newestDay : dashboard.today) && (
              <> · {t("dashboard.tiles.of", { day: formatDay(day, locale, "short") })}</>
            )}
          </p>
        </>
      )}
    </li>
  );
}

const signed = oncePer((locale) => new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }));

/** "+3": what changed against the stretch before; in full for those who listen, and on the pointer. */
function Change({ trend, range, locale }: { trend: Trend; range: number; locale: string }) {
  const { key, params } = trendSentence(trend, range);
  const sentence = say(locale, key, params);
  return (
    <span className="min-w-6 text-end text-sm text-soft md:text-start" title={sentence}>
      <span aria-hidden="true">{signed(locale).format(trend.change).replace("-", "−")}</span>
      <span className="sr-only">{sentence}</span>
    </span>
  );
}
