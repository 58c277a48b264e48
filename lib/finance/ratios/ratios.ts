import { isDebt } from "@/lib/finance/balances/words";
import { type MonthSum, moneyOf } from "@/lib/finance/month/month";
import { type Account, emergencyMonths, liquidOf, netWorthOf } from "@/lib/finance/worth/worth";
import { savingsRate } from "@/lib/wellness/scoring/financial-points";

/** How it goes with somebody's money, without how much there is: no amount fits in here. Null is not enough written down. */
export type MoneyRatios = {
  /** Percent of the income that stayed, in the last of the months and over all of them that have both sides. */
  savingsRate: { lastMonth: number | null; allMonths: number | null };
  /** Full or half months that the liquid balances would last. */
  emergencyMonths: number | null;
  /** Percent of the mean monthly income that the least payments on debts take. */
  debtPayments: number | null;
  /** Percent of the last month's expenses, the largest first; what is below one percent is left out. */
  shares: readonly { category: string; percent: number }[];
};

/** The same in numbers, for whoever was granted them; in minor units. */
export type MoneyAmounts = {
  incomeMinor: number | null;
  expensesMinor: number | null;
  liquidMinor: number | null;
  owedMinor: number;
  netWorthMinor: number | null;
};

/** What both are made of: the sums of full months, oldest first, and the accounts of today, in one currency. */
export type Money = {
  months: readonly string[];
  sums: readonly MonthSum[];
  accounts: readonly Account[];
  currency: string;
};

/** @returns null while nothing at all is written down in that currency. */
export function ratiosOf(money: Money): MoneyRatios | null {
  const { accounts, currency } = money;
  const months = monthsIn(money);
  const last = months.at(-1) ?? null;
  if (accounts.length === 0 && months.every((month) => month === null)) return null;
  const both = months.flatMap((month) =>
    month?.incomeMinor && month.expensesMinor !== null ? [{ in: month.incomeMinor, out: month.expensesMinor }] : [],
  );
  const earned = both.reduce((sum, month) => sum + month.in, 0);
  const spent = both.reduce((sum, month) => sum + month.out, 0);
  const payments = accounts.flatMap(({ kind, minimumPaymentMinor }) =>
    isDebt(kind) ? (minimumPaymentMinor ?? []) : [],
  );
  const reserve = emergencyMonths(
    liquidOf(accounts, currency),
    months.map((month) => month?.expensesMinor ?? null),
  );
  return {
    savingsRate: { lastMonth: whole(last?.savingsRate ?? null), allMonths: whole(savingsRate(earned, spent)) },
    emergencyMonths: reserve === null ? null : Math.floor(reserve * 2) / 2,
    debtPayments: earned > 0 && payments.length > 0 ? whole((sum(payments) * both.length * 100) / earned) : null,
    shares: (last?.byCategory ?? [])
      .map(({ category, minor }) => ({ category, percent: Math.round((minor * 100) / (last?.expensesMinor || minor)) }))
      .filter(({ percent }) => percent >= 1),
  };
}

/** Of the last of the months, and of today. */
export function amountsOf(money: Money): MoneyAmounts {
  const { accounts, currency } = money;
  const last = monthsIn(money).at(-1);
  return {
    incomeMinor: last?.incomeMinor ?? null,
    expensesMinor: last?.expensesMinor ?? null,
    liquidMinor: liquidOf(accounts, currency),
    owedMinor: sum(accounts.flatMap(({ kind, minor }) => (isDebt(kind) ? minor : []))),
    netWorthMinor: netWorthOf(accounts, currency),
  };
}

const monthsIn = ({ months, sums, currency }: Money) =>
  months.map((month) => moneyOf(sums, month).find((each) => each.currency === currency) ?? null);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const whole = (percent: number | null) => (percent === null ? null : Math.round(percent));
