import { labelledIndexes } from "@/components/charts/axis";
import { ChartFrame } from "@/components/charts/chart-frame";
import { LineChart } from "@/components/charts/line-chart";
import { monthBefore } from "@/lib/finance/month/month";
import { accountsOn, netWorthOf } from "@/lib/finance/worth/worth";
import { formatMoney, minorDigits } from "@/lib/money";
import { formatDate, formatDay, monthOf } from "@/lib/time";
import { words } from "@/lib/words";
import type { WorthCardProps } from "./worth-card";

/** Net worth at the first of each of the last twelve months, and today. */
export function WorthChart({ locale, today, currency, holdings, hasTables }: WorthCardProps) {
  const t = words(locale);
  const inWords = (minor: number | null) =>
    minor === null ? t("record.chart.noValue") : formatMoney({ amountMinor: minor, currency }, locale);
  const points = yearTo(today).map((day) => ({
    day,
    minor: netWorthOf(accountsOn(holdings.balances, day, holdings.accounts), currency),
  }));
  const known = points.filter(({ minor }) => minor !== null);
  const [first, last] = [known[0], known.at(-1)];
  const labelled = new Set(labelledIndexes(points.length));
  return (
    <ChartFrame
      title={t("money.worth.overTime")}
      level={3}
      summary={
        first && last && first !== last
          ? t("money.worth.summary", {
              from: inWords(first.minor),
              day: formatDate(first.day, locale),
              to: inWords(last.minor),
            })
          : t("money.worth.oneBalance")
      }
      table={{
        label: t("record.chart.table"),
        caption: t("money.worth.overTime"),
        later: {
          isDrawn: hasTables,
          link: { href: "/record/money/worth?tables=open", label: t("charts.openTables") },
        },
        columns: [t("record.chart.day"), t("money.worth.net")],
        rows: known.toReversed().map(({ day, minor }) => [formatDate(day, locale), inWords(minor)]),
      }}
    >
      <LineChart
        label={t("money.worth.overTime")}
        points={points.map(({ day, minor }, index) => ({
          key: day,
          label: formatDate(day, locale),
          ...(labelled.has(index) && { tick: formatDay(day, locale, "month") }),
          value: minor === null ? null : minor / 10 ** minorDigits(currency),
          text: inWords(minor),
        }))}
        tone="financial"
        empty={t("record.chart.empty")}
      />
    </ChartFrame>
  );
}

/** The firsts of this and the eleven months before, and today; the oldest first. */
function yearTo(today: string): string[] {
  const days = [today];
  for (let month = monthOf(today); days.length <= 12; month = monthBefore(month)) days.unshift(month);
  return [...new Set(days)];
}
