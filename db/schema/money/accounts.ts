import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { accountKinds } from "@/lib/finance/balances/words";
import { isoCode, oneOf } from "../bounds";
import { code, currency, day, flag, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** What there is to know of an account beside its balances, which name it as it is named here. */
export const moneyAccounts = mysqlTable(
  "money_accounts",
  {
    ...ofEntry(),
    openedOn: day("opened_on").notNull(),
    accountName: sealed("account_name").notNull(), // may hold a number or whose it is
    accountKind: code("account_kind", { length: 24 }).notNull(),
    currency: currency("currency").notNull(),
    institution: sealed("institution"), // where somebody banks is nobody's business
    countsToReserve: flag("counts_to_reserve"), // null: as accounts of its kind do
    closedOn: day("closed_on"),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("money_accounts", t, t.openedOn),
    oneOf("money_accounts_kind_ck", t.accountKind, accountKinds),
    isoCode("money_accounts_currency_ck", t.currency),
    check("money_accounts_closed_ck", sql`${t.closedOn} is null or ${t.closedOn} >= ${t.openedOn}`),
  ],
);
