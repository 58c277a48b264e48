import { mysqlTable } from "drizzle-orm/mysql-core";
import { incomeTypes } from "@/lib/finance/income/words";
import { isoCode, mostMinor, oneOf, within } from "../bounds";
import { code, currency, day, minorUnits, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";
import { keysOfImport, ofImport } from "./imported";

/** Money that came in. */
export const incomeTracking = mysqlTable(
  "income_tracking",
  {
    ...ofEntry(),
    incomeDate: day("income_date").notNull(), // the source has an instant: a bank knows a day alone
    incomeType: code("income_type", { length: 24 }).notNull(),
    amountMinor: minorUnits("amount_minor").notNull(),
    currency: currency("currency").notNull(), // of the entry: a salary in francs stays one
    incomeSource: sealed("income_source"), // "source" in the source document; every entry has one of those
    notes: sealed("notes"),
    ...ofImport(),
  },
  (t) => [
    ...keysOfEntry("income_tracking", t, t.incomeDate),
    oneOf("income_tracking_type_ck", t.incomeType, incomeTypes),
    within("income_tracking_amount_ck", t.amountMinor, 1, mostMinor),
    isoCode("income_tracking_currency_ck", t.currency),
    ...keysOfImport("income_tracking", t),
  ],
);
