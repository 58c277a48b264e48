import { mysqlTable } from "drizzle-orm/mysql-core";
import { accountKinds } from "@/lib/finance/balances/words";
import { isoCode, mostMinor, oneOf, within } from "../bounds";
import { code, currency, day, measure, minorUnits, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** What stood on an account, in a depot, or was still owed, on one day. Net worth is computed from these, never stored. */
export const accountBalances = mysqlTable(
  "account_balances",
  {
    ...ofEntry(),
    balanceDate: day("balance_date").notNull(),
    accountName: sealed("account_name").notNull(), // may hold a number or whose it is
    accountKind: code("account_kind", { length: 24 }).notNull(),
    amountMinor: minorUnits("amount_minor").notNull(), // of a debt: what is still owed; below zero: overdrawn
    currency: currency("currency").notNull(),
    interestRate: measure("interest_rate", 6, 3), // percent a year
    minimumPaymentMinor: minorUnits("minimum_payment_minor"), // a month
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("account_balances", t, t.balanceDate),
    oneOf("account_balances_kind_ck", t.accountKind, accountKinds),
    within("account_balances_amount_ck", t.amountMinor, -mostMinor, mostMinor),
    isoCode("account_balances_currency_ck", t.currency),
    within("account_balances_interest_ck", t.interestRate, 0, 400),
    within("account_balances_payment_ck", t.minimumPaymentMinor, 0, mostMinor),
  ],
);
