import { labelledIndexes } from "@/components/charts/axis";
import { ChartFrame } from "@/components/charts/chart-frame";
import { LineChart } from "@/components/charts/line-chart";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Later } from "@/components/ui/use-drawn";
import { categoryOfEntry, type EntryValues } from "@/lib/entries/book";
import { goalsBook } from "@/lib/goals/book";
import { chartSteps } from "@/lib/goals/chart-steps";
import { numberInWords } from "@/lib/goals/in-words";
import { measureNamed } from "@/lib/goals/measures";
import type { GoalWithProgress } from "@/lib/goals/view-goals";
import { minorDigits } from "@/lib/money";
import { formatDay } from "@/lib/time";
import { typedValue } from "@/lib/typed-value";
import type { GoalReader } from "./goal-reader";

type GoalChartProps = { goal: GoalWithProgress; reader: GoalReader; tables: Later };

/** The way so far, with the line of the target, its sentence and its table. */
export function GoalChart({ goal: { entry, progress }, reader: { reader, t, today }, tables }: GoalChartProps) {
  const { values } = entry;
  const isPercent = progress.basis !== "measure";
  const { days, steps } = chartSteps(progress.points, today, isPercent || values.metric === "own");
  const inWords = (value: number, bare = false) =>
    isPercent ? t("goals.percent", { percent: value }) : numberInWords(values, value, reader, bare);
  const target = isPercent ? 100 : progress.target;
  const labelled = labelledIndexes(steps.length, 4);
  const known = steps.filter(({ value }) => value !== null).toReversed();
  return (
    <Card as="section">
      <ChartFrame
        title={t("goals.chart.title")}
        summary={summaryOf(goalWords(progress, target, inWords), t)}
        table={{
          label: t("goals.chart.table"),
          caption: t("goals.chart.title"),
          later: tables,
          columns: [t(`goals.chart.${unitOfSteps[days]}`), t("goals.chart.value")],
          rows: known.map(({ day, value }) => [formatDay(day, reader.locale), value === null ? "" : inWords(value)]),
        }}
        made={
          <Disclosure summary={t("goals.forecast.made")}>
            <p className="max-w-prose text-soft">{t("goals.forecast.madeText")}</p>
          </Disclosure>
        }
      >
        <LineChart
          label={t("goals.chart.label")}
          points={steps.map(({ day, value }, index) => ({
            key: day,
            label: formatDay(day, reader.locale),
            ...(labelled.includes(index) && { tick: formatDay(day, reader.locale, "short") }),
            value: value === null ? null : onAxis(values, value, reader, isPercent),
            text: value === null ? t("goals.chart.empty") : inWords(value),
          }))}
          mark={
            target === null
              ? undefined
              : {
                  value: onAxis(values, target, reader, isPercent),
                  label: t("goals.chart.goal", { value: inWords(target) }),
                }
          }
          bounds={isPercent ? [0, 100] : undefined}
          tone={categoryOfEntry(goalsBook, values)}
          empty={t("goals.chart.empty")}
        />
      </ChartFrame>
    </Card>
  );
}

const unitOfSteps = { 1: "day", 7: "week", 30: "month" } as const;

/** The axis is in the reader's units: pounds, whole currency. */
function onAxis(values: EntryValues, value: number, reader: GoalReader["reader"], isPercent: boolean): number {
  const measure = measureNamed(values.metric);
  if (isPercent || !measure) return value;
  if (measure.unit === "minor") return value / 10 ** minorDigits(String(values.currency));
  const typed = Number(typedValue(measure, Number(value.toFixed(measure.decimals)), { ...reader, locale: "en-GB" }));
  return Number.isFinite(typed) ? typed : value;
}

type Said = { count: number; first: string; last: string; target: string | null; isPercent: boolean };

function goalWords(
  progress: GoalWithProgress["progress"],
  target: number | null,
  inWords: (value: number, bare?: boolean) => string,
) {
  const [first] = progress.points;
  const last = progress.points.at(-1);
  if (!first || !last) return null;
  return {
    count: progress.points.length,
    first: inWords(first.value, true),
    last: inWords(last.value),
    target: target === null ? null : inWords(target),
    isPercent: progress.basis !== "measure",
  };
}

/** One true sentence about the way. */
function summaryOf(said: Said | null, t: GoalReader["t"]): string {
  if (!said) return t("goals.chart.none");
  const { count, first, last, target, isPercent } = said;
  if (count === 1) return t("goals.chart.one", { value: last });
  if (isPercent || target === null) return t("goals.chart.percent", { first, last, count });
  return t("goals.chart.summary", { first, last, count, target });
}
