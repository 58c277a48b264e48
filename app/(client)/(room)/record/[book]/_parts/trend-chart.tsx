import { TrendCard } from "@/app/(client)/(room)/record/_parts/trend-card";
import { type Book, fieldOf, type Trend } from "@/lib/entries/book";
import type { EntryHead } from "@/lib/entries/entry";
import { fieldLabel, valueInWords } from "@/lib/entries/in-words";
import { inOneCurrency, type TrendPoint, trendOf } from "@/lib/entries/trend";
import { minorDigits } from "@/lib/money";
import { addDays } from "@/lib/time";
import type { Reading } from "./reading";
import { addressOf, type BookSearch } from "./search";

type TrendChartProps = {
  reading: Reading;
  search: BookSearch;
  trend: Trend;
  entries: readonly EntryHead[];
  today: string;
};

/** One number of a book through time. */
export function TrendChart({ reading, search, trend, entries, today }: TrendChartProps) {
  const { book, reader, t, path } = reading;
  const isMoney = fieldOf(book, trend.field).kind === "money";
  const { entries: charted, currency } = isMoney ? inOneCurrency(book, entries) : { entries, currency: null };
  const days = trendOf(book, charted, trend, addDays(today, 1 - search.range), today);
  return (
    <TrendCard
      t={t}
      locale={reader.locale}
      title={fieldLabel(book, trend.field, reader.locale)}
      range={search.range}
      days={days}
      inWords={(value) => numberInWords(reading, trend, value, currency)}
      aside={currency && t(search.range === 365 ? "record.chart.moneyByWeek" : "record.chart.moneyByDay", { currency })}
      ofWeek={trend.ofWeek}
      scale={scaleOf(book, trend, days, currency)}
      tone={book.category}
      tables={{
        isDrawn: search.hasTables,
        link: { href: addressOf(path, search, { tables: "open" }), label: t("charts.openTables") },
      }}
    />
  );
}

function numberInWords(
  { book, reader, t }: Reading,
  { field }: Trend,
  value: number | null,
  currency: string | null,
): string {
  if (value === null) return t("record.chart.noValue");
  const known = fieldOf(book, field);
  const rounded = "decimals" in known ? Number(value.toFixed(Math.min(1, known.decimals))) : value;
  return valueInWords(book, known, { [field]: rounded, currency }, reader) ?? "";
}

/** Along the axis many minutes are read as hours, and money in whole units of its currency. */
function scaleOf(book: Book, { field }: Trend, points: readonly TrendPoint[], currency: string | null): number {
  if (currency !== null) return 10 ** -minorDigits(currency);
  const known = fieldOf(book, field);
  const isLong = "unit" in known && known.unit === "minutes" && points.some(({ value }) => (value ?? 0) >= 180);
  return isLong ? 1 / 60 : 1;
}
