import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { MoneyAmounts } from "@/lib/finance/ratios/ratios";
import type { MoneyView } from "@/lib/finance/ratios/view-money";
import { formatMoney } from "@/lib/money";
import { formatMonth } from "@/lib/time";
import type { Words } from "@/lib/words";

type AmountsCardProps = { view: MoneyView & { amounts: MoneyAmounts }; t: Words; locale: string; hides: boolean };

/** What the client granted apart: the amounts behind the shares. */
export function AmountsCard({ view: { month, currency, amounts }, t, locale, hides }: AmountsCardProps) {
  const amount = (minor: number | null) =>
    minor === null
      ? t("coach.money.unknown")
      : hides
        ? t("common.hidden")
        : formatMoney({ amountMinor: minor, currency }, locale);
  const line = (term: string, minor: number | null, note?: string) => ({
    term,
    detail: <span className="font-semibold">{amount(minor)}</span>,
    note,
  });
  const monthName = formatMonth(month, locale);
  return (
    <Card as="section" title={t("money.inCurrency", { currency })}>
      <DefinitionList
        items={[
          line(t("money.income"), amounts.incomeMinor, monthName),
          line(t("money.expenses"), amounts.expensesMinor, monthName),
          line(t("coach.money.liquid"), amounts.liquidMinor),
          line(t("money.worth.owed"), amounts.owedMinor),
          line(t("money.worth.net"), amounts.netWorthMinor),
        ]}
      />
    </Card>
  );
}
