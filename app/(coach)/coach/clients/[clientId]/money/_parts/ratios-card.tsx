import { BarList } from "@/components/charts/bar-list";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { choiceLabel } from "@/lib/entries/in-words";
import { expensesBook } from "@/lib/finance/expenses/book";
import type { MoneyRatios } from "@/lib/finance/ratios/ratios";
import type { MoneyView } from "@/lib/finance/ratios/view-money";
import { formatPercent } from "@/lib/percent";
import { formatMonth } from "@/lib/time";
import type { Words } from "@/lib/words";

type RatiosCardProps = { view: MoneyView & { ratios: MoneyRatios }; t: Words; locale: string };

/** What is kept, what would last, what debts take, and what the month went for: all of it as shares. */
export function RatiosCard({ view: { month, ratios }, t, locale }: RatiosCardProps) {
  const percent = (value: number | null) =>
    value === null ? t("coach.money.unknown") : formatPercent(value / 100, locale);
  const line = (term: string, detail: string, note?: string) => ({
    term,
    detail: <span className="font-semibold">{detail}</span>,
    note,
  });
  const monthName = formatMonth(month, locale);
  return (
    <Card as="section" title={t("coach.money.ratios")}>
      <DefinitionList
        items={[
          line(
            t("coach.money.kept"),
            percent(ratios.savingsRate.lastMonth),
            t("coach.money.keptBefore", { month: monthName, share: percent(ratios.savingsRate.allMonths) }),
          ),
          line(
            t("coach.money.reserve"),
            ratios.emergencyMonths === null
              ? t("coach.money.unknown")
              : t("money.worth.months", { months: ratios.emergencyMonths }),
          ),
          line(t("coach.money.debts"), percent(ratios.debtPayments), t("coach.money.debtsMade")),
        ]}
      />
      {ratios.shares.length > 0 && (
        <figure className="mt-6">
          <h3 className="mb-2 font-serif text-lg">{t("coach.money.shares", { month: monthName })}</h3>
          <BarList
            items={ratios.shares.map(({ category, percent: value }) => ({
              key: category,
              label: choiceLabel(expensesBook, "category", category, locale),
              value,
              text: percent(value),
              tone: "financial",
            }))}
          />
        </figure>
      )}
    </Card>
  );
}
