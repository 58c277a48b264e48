import type { ClientRecord } from "@/lib/access/client-record";
import type { EntryHead } from "@/lib/entries/entry";
import { entriesSince } from "@/lib/entries/queries";
import { accountsBook } from "@/lib/finance/accounts/book";
import { balancesBook } from "@/lib/finance/balances/book";
import { lastDayOf, moneyOf, monthBefore } from "@/lib/finance/month/month";
import { monthSums } from "@/lib/finance/month/queries";
import { monthOf } from "@/lib/time";
import { MONTHS_OF_EXPENSES } from "./worth";

/** Balances, oldest first, and what the last full months cost in a currency: null for one without expenses. */
export type Holdings = {
  balances: readonly EntryHead[];
  /** What is known of accounts beside their balances. */
  accounts: readonly EntryHead[];
  monthlyExpenses: (currency: string) => (number | null)[];
};

export const EVER = "1900-01-01";

/** All that net worth is computed from, in three reads at once. @throws NotFoundError when this record does not open money. */
export async function holdingsOf(record: ClientRecord, today: string): Promise<Holdings> {
  const months = fullMonthsBefore(monthOf(today));
  const [balances, accounts, sums] = await Promise.all([
    entriesSince(record, balancesBook, EVER),
    entriesSince(record, accountsBook, EVER),
    monthSums(record, months[0] ?? today, lastDayOf(monthBefore(monthOf(today)))),
  ]);
  const inMonth = (month: string, currency: string) =>
    moneyOf(sums, month).find((each) => each.currency === currency)?.expensesMinor ?? null;
  return { balances, accounts, monthlyExpenses: (currency) => months.map((month) => inMonth(month, currency)) };
}

/** The full months before one that say what a month costs, the oldest first. */
export function fullMonthsBefore(month: string): string[] {
  const months: string[] = [];
  for (let each = monthBefore(month); months.length < MONTHS_OF_EXPENSES; each = monthBefore(each))
    months.unshift(each);
  return months;
}
