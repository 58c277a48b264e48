import { BarList } from "@/components/charts/bar-list";
import { ChartFrame } from "@/components/charts/chart-frame";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Actor } from "@/lib/auth/actor";
import { choiceLabel } from "@/lib/entries/in-words";
import { expensesBook } from "@/lib/finance/expenses/book";
import { type MonthMoney, monthBefore } from "@/lib/finance/month/month";
import { formatMoney } from "@/lib/money";
import { formatPercent } from "@/lib/percent";
import { formatMonth } from "@/lib/time";
import { words } from "@/lib/words";

type MonthCardProps = {
  actor: Pick<Actor, "locale">;
  month: string;
  money: MonthMoney;
  /** The month before in the same currency; null: nothing was written down. */
  before: MonthMoney | null;
  hides: boolean;
  hasTables: boolean;
};

/** A month in one currency: what came in, what went out and for what, what stayed. */
export function MonthCard({ actor: { locale }, month, money, before, hides, hasTables }: MonthCardProps) {
  const t = words(locale);
  const { currency } = money;
  const earlier = formatMonth(monthBefore(month), locale);
  const amount = (minor: number | null) =>
    minor === null
      ? t("money.nothing")
      : hides
        ? t("common.hidden")
        : formatMoney({ amountMinor: minor, currency }, locale);
  const percent = (rate: number | null) =>
    rate === null ? t("money.unknownRate") : hides ? t("common.hidden") : formatPercent(rate / 100, locale);
  const line = (key: "income" | "expenses" | "left" | "savingsRate", now: string, then: string) => ({
    term: t(`money.${key}`),
    detail: <span className="font-semibold">{now}</span>,
    note: hides ? undefined : t("money.inMonth", { month: earlier, value: then }),
  });
  const categoryName = (category: string) => choiceLabel(expensesBook, "category", category, locale);
  return (
    <Card as="section" title={t("money.inCurrency", { currency })}>
      <div className="grid gap-8 lg:grid-cols-2">
        <DefinitionList
          items={[
            line("income", amount(money.incomeMinor), amount(before?.incomeMinor ?? null)),
            line("expenses", amount(money.expensesMinor), amount(before?.expensesMinor ?? null)),
            line("left", amount(leftOf(money)), amount(leftOf(before))),
            line("savingsRate", percent(money.savingsRate), percent(before?.savingsRate ?? null)),
          ]}
        />
        {hides ? (
          <p className="text-soft">{t("money.barsHidden")}</p>
        ) : (
          <ChartFrame
            title={t("money.byCategory")}
            level={3}
            summary={summaryOf()}
            table={{
              label: t("record.chart.table"),
              caption: t("money.byCategory"),
              later: {
                isDrawn: hasTables,
                link: { href: `/record/money?month=${month}&tables=open`, label: t("charts.openTables") },
              },
              columns: [t("money.category"), formatMonth(month, locale), earlier],
              rows: money.byCategory.map(({ category, minor }) => [
                categoryName(category),
                amount(minor),
                amount(before?.byCategory.find((each) => each.category === category)?.minor ?? null),
              ]),
            }}
          >
            <BarList
              items={money.byCategory.map(({ category, minor }) => ({
                key: category,
                label: categoryName(category),
                value: minor,
                text: amount(minor),
                tone: "financial",
              }))}
            />
          </ChartFrame>
        )}
      </div>
    </Card>
  );

  function summaryOf(): string {
    const [most] = money.byCategory;
    if (!most || money.expensesMinor === null) return t("money.noExpenses");
    return t("money.summary", {
      category: categoryName(most.category),
      share: formatPercent(most.minor / money.expensesMinor, locale),
    });
  }
}

/** What stayed; unknown while one side is. */
function leftOf(money: MonthMoney | null): number | null {
  if (!money || money.incomeMinor === null || money.expensesMinor === null) return null;
  return money.incomeMinor - money.expensesMinor;
}
