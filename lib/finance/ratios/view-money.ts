import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { entriesSince } from "@/lib/entries/queries";
import { NotFoundError } from "@/lib/errors";
import { accountsBook } from "@/lib/finance/accounts/book";
import { balancesBook } from "@/lib/finance/balances/book";
import { lastDayOf } from "@/lib/finance/month/month";
import { monthSums } from "@/lib/finance/month/queries";
import { EVER, fullMonthsBefore } from "@/lib/finance/worth/queries";
import { accountsOn } from "@/lib/finance/worth/worth";
import { isId } from "@/lib/ids";
import { monthOf } from "@/lib/time";
import { amountsOf, type MoneyAmounts, type MoneyRatios, ratiosOf } from "./ratios";

/** A client's money as their coach sees it: `amounts` alone where the client granted them. */
export type MoneyView = {
  name: string;
  currency: string;
  /** The last full month. */
  month: string;
  ratios: MoneyRatios | null;
  amounts: MoneyAmounts | null;
};

/**
 * How it goes with a client's money. The look is written down before anything is read.
 * @throws NotFoundError: no such person, not this coach's, or they do not share the financial part.
 */
export async function viewMoney(actor: Actor, clientId: string): Promise<MoneyView> {
  if (!isId(clientId) || clientId === actor.userId) throw new NotFoundError();
  const record = await inTransaction((tx) => openClientRecord(tx, actor, clientId, "financial:read"));
  const today = todayOf(record, now());
  const months = fullMonthsBefore(monthOf(today));
  const [first = today, month = first] = [months[0], months.at(-1)];
  const [balances, about, sums] = await Promise.all([
    entriesSince(record, balancesBook, EVER),
    entriesSince(record, accountsBook, EVER),
    monthSums(record, first, lastDayOf(month)),
  ]);
  const { name, currency } = record;
  const accounts = accountsOn(balances, today, about).filter((account) => account.currency === currency);
  const money = { months, sums, accounts, currency };
  return { name, currency, month, ratios: ratiosOf(money), amounts: record.seesAmounts ? amountsOf(money) : null };
}
