import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { isDebt } from "@/lib/finance/balances/words";
import type { Holdings } from "@/lib/finance/worth/queries";
import { type Account, accountsOn, emergencyMonths, liquidOf, netWorthOf } from "@/lib/finance/worth/worth";
import { formatMoney } from "@/lib/money";
import { words } from "@/lib/words";
import { AccountList } from "./account-list";
import { WorthChart } from "./worth-chart";

export type WorthCardProps = {
  locale: string;
  today: string;
  currency: string;
  holdings: Holdings;
  hides: boolean;
  hasTables: boolean;
};

/** What is owned and owed in one currency: now, through a year, and account by account. */
export function WorthCard(props: WorthCardProps) {
  const { locale, today, currency, holdings, hides } = props;
  const t = words(locale);
  const accounts = accountsOn(holdings.balances, today, holdings.accounts).filter(
    (account) => account.currency === currency,
  );
  const amount = (minor: number | null) =>
    hides ? t("common.hidden") : minor === null ? "" : formatMoney({ amountMinor: minor, currency }, locale);
  const months = emergencyMonths(liquidOf(accounts, currency), holdings.monthlyExpenses(currency));
  const inMonths =
    months === null
      ? t("money.worth.reserveUnknown")
      : hides
        ? t("common.hidden")
        : t("money.worth.months", { months: Number(months.toFixed(1)) });
  const line = (term: string, detail: string) => ({ term, detail: <span className="font-semibold">{detail}</span> });
  return (
    <Card as="section" title={t("money.inCurrency", { currency })}>
      <div className="grid gap-8 lg:grid-cols-2">
        <DefinitionList
          items={[
            line(t("money.worth.net"), amount(netWorthOf(accounts, currency))),
            line(t("money.worth.owned"), amount(sumOf(accounts.filter(({ kind }) => !isDebt(kind))))),
            line(t("money.worth.owed"), amount(sumOf(accounts.filter(({ kind }) => isDebt(kind))))),
            { ...line(t("money.worth.reserve"), inMonths), note: t("money.worth.reserveMade") },
          ]}
        />
        {hides ? <p className="text-soft">{t("money.barsHidden")}</p> : <WorthChart {...props} />}
      </div>
      <AccountList accounts={accounts} locale={locale} amount={amount} hides={hides} />
    </Card>
  );
}

const sumOf = (accounts: readonly Account[]) => accounts.reduce((sum, { minor }) => sum + minor, 0);
