import { addDays, monthOf } from "@/lib/time";
import { savingsRate } from "@/lib/wellness/scoring/financial-points";

/** One sum of a month: of one kind of income or one category of expenses, in one currency. */
export type MonthSum = { side: "income" | "expense"; month: string; word: string; currency: string; minor: number };

/** A month in one currency. Null is nothing written down, which is not 0. */
export type MonthMoney = {
  currency: string;
  incomeMinor: number | null;
  expensesMinor: number | null;
  /** Percent of the income; null without an income, and without expenses: nobody lives on nothing. */
  savingsRate: number | null;
  /** The largest first. */
  byCategory: readonly { category: string; minor: number }[];
};

/** The month's sums for each currency in it, the busiest first. Amounts of two currencies are never added up. */
export function moneyOf(sums: readonly MonthSum[], month: string): MonthMoney[] {
  const inMonth = sums.filter((sum) => sum.month === month);
  const currencies = [...new Set(inMonth.map(({ currency }) => currency))];
  return currencies
    .map((currency) => inCurrency(inMonth, currency))
    .toSorted((one, other) => entriesIn(inMonth, other.currency) - entriesIn(inMonth, one.currency));
}

const entriesIn = (sums: readonly MonthSum[], currency: string) =>
  sums.filter((sum) => sum.currency === currency).length;

function inCurrency(sums: readonly MonthSum[], currency: string): MonthMoney {
  const own = sums.filter((sum) => sum.currency === currency);
  const incomeMinor = totalOf(own.filter(({ side }) => side === "income"));
  const spent = own.filter(({ side }) => side === "expense");
  const expensesMinor = totalOf(spent);
  return {
    currency,
    incomeMinor,
    expensesMinor,
    savingsRate: incomeMinor === null || expensesMinor === null ? null : savingsRate(incomeMinor, expensesMinor),
    byCategory: spent
      .map(({ word, minor }) => ({ category: word, minor }))
      .toSorted((one, other) => other.minor - one.minor),
  };
}

function totalOf(sums: readonly MonthSum[]): number | null {
  return sums.length === 0 ? null : sums.reduce((total, { minor }) => total + minor, 0);
}

/** The first day of the month before or after one. */
export const monthBefore = (month: string) => monthOf(addDays(month, -1));
export const monthAfter = (month: string) => monthOf(addDays(month, 31));
export const lastDayOf = (month: string) => addDays(monthAfter(month), -1);
