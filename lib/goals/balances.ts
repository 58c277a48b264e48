import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { moneyAccounts } from "@/db/schema/money/accounts";
import { accountBalances } from "@/db/schema/money/balances";
import type { ClientRecord } from "@/lib/access/client-record";
import { type EntryHead, openRow } from "@/lib/entries/entry";
import { NotFoundError } from "@/lib/errors";
import { accountsBook } from "@/lib/finance/accounts/book";
import { balancesBook } from "@/lib/finance/balances/book";

/**
 * All balances, the oldest first, and what is known of accounts beside them, in one round trip: each row carries one or the
 * other. @throws NotFoundError when this record does not open money.
 */
export async function balancesIn(
  db: Database,
  record: ClientRecord,
): Promise<{ balances: EntryHead[]; accounts: EntryHead[] }> {
  if (!record.categories.has("financial")) throw new NotFoundError();
  const side = sql`sides.side`;
  const own = (table: typeof accountBalances | typeof moneyAccounts, name: string) =>
    and(eq(side, name), eq(table.userId, record.userId), isNull(table.deletedAt));
  const rows = await db
    .select({ balance: accountBalances, account: moneyAccounts })
    .from(sql`(select 'balance' as side union all select 'account') sides`)
    .leftJoin(accountBalances, own(accountBalances, "balance"))
    .leftJoin(moneyAccounts, own(moneyAccounts, "account"))
    .orderBy(asc(accountBalances.balanceDate), asc(accountBalances.id));
  return {
    balances: rows.flatMap(({ balance }) => (balance ? openRow(balancesBook, record.key, balance) : [])),
    accounts: rows.flatMap(({ account }) => (account ? openRow(accountsBook, record.key, account) : [])),
  };
}
