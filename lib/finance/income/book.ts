import { incomeTracking } from "@/db/schema/money/income";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, money, text } from "@/lib/entries/field";
import { incomeTypes } from "./words";

/** What came in. */
export const incomeBook = defineBook({
  name: "income",
  category: "financial",
  table: incomeTracking,
  day: { field: "incomeDate" },
  headline: ["incomeType", "amountMinor", "incomeSource"],
  filters: ["incomeType"],
  trends: [{ field: "amountMinor", ofDay: "sum", ofWeek: "sum" }],
  fields: [
    day("incomeDate", { isRequired: true }),
    money("amountMinor", { isRequired: true, isAboveZero: true }),
    currency(),
    choice("incomeType", incomeTypes, { isRequired: true }),
    text("incomeSource", 255),
    text("notes", 2_000, { isLong: true }),
  ],
});
