import { labelledIndexes } from "@/components/charts/axis";
import { ChartFrame } from "@/components/charts/chart-frame";
import type { BandPoint, ChartPoint } from "@/components/charts/chart-point";
import { LineChart } from "@/components/charts/line-chart";
import { Card } from "@/components/ui/card";
import type { Tone } from "@/components/ui/tone";
import type { Later } from "@/components/ui/use-drawn";
import { byWeek, type TrendPoint } from "@/lib/entries/trend";
import { formatDay } from "@/lib/time";
import type { Words } from "@/lib/words";
import type { Range } from "./ranges";

type TrendCardProps = {
  t: Words;
  locale: string;
  /** What is measured: "Asleep". */
  title: string;
  range: Range;
  /** At the right of the title: in what it is counted. */
  aside?: string | null;
  /** How seven days become one; else by their mean. */
  ofWeek?: "sum" | "mean" | undefined;
  /** One for every day of the range. */
  days: readonly TrendPoint[];
  inWords: (value: number | null) => string;
  /** What one on the axis stands for: 1 / 60 shows minutes as hours. */
  scale?: number;
  /** What a report or guideline calls usual, drawn behind the line. */
  usual?: BandPoint;
  tone: Tone;
  tables: Later;
};

/** One number through time: by day up to three months, by week beyond, where single days are noise. */
export function TrendCard({
  t,
  locale,
  title,
  range,
  aside,
  ofWeek,
  days,
  inWords,
  scale = 1,
  usual,
  tone,
  tables,
}: TrendCardProps) {
  const points = range === 365 ? byWeek(days, ofWeek) : days;
  const known = points.filter(({ value }) => value !== null).toReversed();
  return (
    <Card as="section">
      <ChartFrame
        title={title}
        aside={aside}
        summary={summaryOf(t, days, inWords)}
        table={{
          label: t("record.chart.table"),
          caption: title,
          later: tables,
          columns: [t(range === 365 ? "record.chart.week" : "record.chart.day"), t("record.chart.value")],
          rows: known.map(({ day, value }) => [formatDay(day, locale), inWords(value)]),
        }}
      >
        <LineChart
          label={t("record.chart.label", { field: title, days: range })}
          points={chartPoints(points, range, locale, { inWords, scale })}
          band={usual === undefined ? undefined : points.map(() => usual)}
          tone={tone}
          empty={t("record.chart.empty")}
        />
      </ChartFrame>
    </Card>
  );
}

type How = Required<Pick<TrendCardProps, "inWords" | "scale">>;

function chartPoints(points: readonly TrendPoint[], range: Range, locale: string, { inWords, scale }: How) {
  const labelled = labelledIndexes(points.length);
  return points.map(({ day, value }, index): ChartPoint => {
    const place = labelled.indexOf(index);
    return {
      key: day,
      label: formatDay(day, locale),
      ...(place >= 0 && { tick: tickOf(day, range, place, locale) }),
      value: value === null ? null : Number((value * scale).toFixed(2)),
      text: inWords(value),
    };
  });
}

/** Of days with their month only every other one fits on the smallest phone. */
function tickOf(day: string, range: Range, place: number, locale: string): string {
  if (range === 365) return formatDay(day, locale, "month");
  return place % 2 === 0 ? formatDay(day, locale, "short") : "";
}

/** One true sentence about what the line shows. */
function summaryOf(t: Words, points: readonly TrendPoint[], inWords: How["inWords"]): string {
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return t("record.chart.nothing");
  const mean = inWords(values.reduce((sum, value) => sum + value, 0) / values.length);
  if (values.length === 1) return t("record.chart.onlyOne", { mean });
  const [low, high] = [inWords(Math.min(...values)), inWords(Math.max(...values))];
  return t("record.chart.summary", { days: values.length, mean, low, high });
}
