import { mysqlTable } from "drizzle-orm/mysql-core";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { isoCode, mostMinor, oneOf, within } from "../bounds";
import { code, currency, day, flag, minorUnits, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";
import { keysOfImport, ofImport } from "./imported";

/** Money that went out. */
export const expenseTracking = mysqlTable(
  "expense_tracking",
  {
    ...ofEntry(),
    expenseDate: day("expense_date").notNull(), // the source has an instant: a bank knows a day alone
    category: code("category", { length: 24 }).notNull(),
    amountMinor: minorUnits("amount_minor").notNull(),
    currency: currency("currency").notNull(), // of the entry: what was paid in yen stays yen
    description: sealed("description"),
    recurring: flag("recurring"),
    notes: sealed("notes"),
    ...ofImport(),
  },
  (t) => [
    ...keysOfEntry("expense_tracking", t, t.expenseDate),
    oneOf("expense_tracking_category_ck", t.category, expenseCategories),
    within("expense_tracking_amount_ck", t.amountMinor, 1, mostMinor),
    isoCode("expense_tracking_currency_ck", t.currency),
    ...keysOfImport("expense_tracking", t),
  ],
);
