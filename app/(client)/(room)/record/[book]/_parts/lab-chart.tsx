import { ChartFrame } from "@/components/charts/chart-frame";
import { LineChart } from "@/components/charts/line-chart";
import { choiceLabel } from "@/lib/entries/in-words";
import { analyteOf } from "@/lib/health/labs/analytes";
import type { LabPoint, LabTrend } from "@/lib/health/labs/trends";
import { formatDate, formatDay } from "@/lib/time";
import { typedText } from "@/lib/typed-number";
import type { Reading } from "./reading";

type LabChartProps = { reading: Reading; trend: LabTrend; hasTable: boolean };

/** One analyte from test to test, in its canonical unit, with the range of the reports behind it. */
export function LabChart({ reading, trend: { analyte, points, left }, hasTable }: LabChartProps) {
  const { path, reader, t } = reading;
  const word = (field: string, value: string) => choiceLabel({ name: "labs.rows" }, field, value, reader.locale);
  const name = word("analyte", analyte);
  const unit = word("unit", analyteOf(analyte).unit);
  const inWords = (value: number) =>
    `${typedText(value, reader.locale, value >= 100 ? 0 : value >= 10 ? 1 : 2)} ${unit}`;
  const day = (at: string) => formatDate(at, reader.locale);
  const band = points.map(({ low, high }) => (low !== null && high !== null ? { low, high } : null));
  const label = t("books.labs.own.trendLabel", { name, unit });
  return (
    <ChartFrame
      title={name}
      summary={
        <>
          {summaryOf(reading, points, inWords)} {band.some((each) => each !== null) && t("books.labs.own.band")}{" "}
          {left > 0 && t("books.labs.own.left", { count: left })}
        </>
      }
      table={{
        label: t("record.chart.table"),
        caption: label,
        later: {
          isDrawn: hasTable,
          link: { href: `${path}?analyte=${analyte}&tables=open`, label: t("charts.openTables") },
        },
        columns: [t("books.labs.own.date"), t("record.chart.value")],
        rows: points.toReversed().map((point) => [day(point.day), inWords(point.value)]),
      }}
    >
      <LineChart
        label={label}
        points={points.map((point, index) => ({
          key: `${point.day}·${index}`,
          label: day(point.day),
          ...(points.length < 7 || index % Math.ceil(points.length / 6) === 0
            ? { tick: formatDay(point.day, reader.locale, "month") }
            : {}),
          value: Number(point.value.toPrecision(4)),
          text: inWords(point.value),
        }))}
        band={band}
        tone="physical"
        empty={t("books.labs.own.empty")}
      />
    </ChartFrame>
  );
}

function summaryOf({ reader, t }: Reading, points: readonly LabPoint[], inWords: (value: number) => string): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return t("record.chart.nothing");
  if (points.length === 1) return t("books.labs.own.trendOnce", { value: inWords(last.value) });
  const values = points.map(({ value }) => value);
  return t("books.labs.own.trendSummary", {
    count: points.length,
    day: formatDate(first.day, reader.locale),
    last: inWords(last.value),
    low: inWords(Math.min(...values)),
    high: inWords(Math.max(...values)),
  });
}
