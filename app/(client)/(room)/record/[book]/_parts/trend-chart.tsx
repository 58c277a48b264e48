import { labelledIndexes } from "@/components/charts/axis";
import { ChartFrame } from "@/components/charts/chart-frame";
import type { ChartPoint } from "@/components/charts/chart-point";
import { LineChart } from "@/components/charts/line-chart";
import { Card } from "@/components/ui/card";
import { type Book, fieldOf, type Trend } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { fieldLabel, valueInWords } from "@/lib/entries/in-words";
import { byWeek, type TrendPoint, trendOf } from "@/lib/entries/trend";
import { addDays, formatDay } from "@/lib/time";
import type { Reading } from "./reading";
import { addressOf, type BookSearch } from "./search";

type TrendChartProps = { reading: Reading; search: BookSearch; trend: Trend; entries: readonly Entry[]; today: string };

/** One number through time: by day up to three months, by week beyond, where single days are noise. */
export function TrendChart({ reading, search, trend, entries, today }: TrendChartProps) {
  const { book, reader, t, path } = reading;
  const field = fieldLabel(book, trend.field, reader.locale);
  const days = trendOf(book, entries, trend, addDays(today, 1 - search.range), today);
  const points = search.range === 365 ? byWeek(days) : days;
  const inWords = (value: number | null) => numberInWords(reading, trend, value);
  const known = points.filter(({ value }) => value !== null).toReversed();
  return (
    <Card as="section">
      <ChartFrame
        title={field}
        summary={summaryOf(reading, days, inWords)}
        table={{
          label: t("record.chart.table"),
          caption: field,
          later: {
            isDrawn: search.hasTables,
            link: { href: addressOf(path, search, { tables: "open" }), label: t("charts.openTables") },
          },
          columns: [t(search.range === 365 ? "record.chart.week" : "record.chart.day"), t("record.chart.value")],
          rows: known.map(({ day, value }) => [formatDay(day, reader.locale), inWords(value)]),
        }}
      >
        <LineChart
          label={t("record.chart.label", { field, days: search.range })}
          points={chartPoints(points, search, reading, { inWords, asHours: isLong(book, trend, points) })}
          tone={book.category}
          empty={t("record.chart.empty")}
        />
      </ChartFrame>
    </Card>
  );
}

function numberInWords({ book, reader, t }: Reading, { field }: Trend, value: number | null): string {
  if (value === null) return t("record.chart.noValue");
  const known = fieldOf(book, field);
  const rounded = "decimals" in known ? Number(value.toFixed(Math.min(1, known.decimals))) : value;
  return valueInWords(book, known, { [field]: rounded }, reader) ?? "";
}

/** Many minutes are read as hours along the axis. */
function isLong(book: Book, { field }: Trend, points: readonly TrendPoint[]): boolean {
  const known = fieldOf(book, field);
  return "unit" in known && known.unit === "minutes" && points.some(({ value }) => (value ?? 0) >= 180);
}

type InWords = (value: number | null) => string;

function chartPoints(
  points: readonly TrendPoint[],
  { range }: BookSearch,
  { reader }: Reading,
  { inWords, asHours }: { inWords: InWords; asHours: boolean },
) {
  const labelled = labelledIndexes(points.length);
  const scale = asHours ? 1 / 60 : 1;
  return points.map(({ day, value }, index): ChartPoint => {
    const place = labelled.indexOf(index);
    const tick =
      range === 365
        ? formatDay(day, reader.locale, "month")
        : place % 2 === 0
          ? formatDay(day, reader.locale, "short")
          : "";
    return {
      key: day,
      label: formatDay(day, reader.locale),
      ...(place >= 0 && { tick }),
      value: value === null ? null : Number((value * scale).toFixed(2)),
      text: inWords(value),
    };
  });
}

/** One true sentence about what the line shows. */
function summaryOf({ t }: Reading, points: readonly TrendPoint[], inWords: InWords): string {
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return t("record.chart.nothing");
  const mean = inWords(values.reduce((sum, value) => sum + value, 0) / values.length);
  if (values.length === 1) return t("record.chart.onlyOne", { mean });
  const [low, high] = [inWords(Math.min(...values)), inWords(Math.max(...values))];
  return t("record.chart.summary", { days: values.length, mean, low, high });
}
