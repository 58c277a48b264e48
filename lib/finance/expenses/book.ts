import { expenseTracking } from "@/db/schema/money/expenses";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, flag, money, text } from "@/lib/entries/field";
import { expenseCategories } from "./words";

/** What went out. Amount, category, done: everything else may be left as it is. */
export const expensesBook = defineBook({
  name: "expenses",
  category: "financial",
  table: expenseTracking,
  day: { field: "expenseDate" },
  headline: ["category", "amountMinor", "description"],
  filters: ["category"],
  startsAt: "amountMinor",
  trends: [{ field: "amountMinor", ofDay: "sum", ofWeek: "sum" }],
  fields: [
    day("expenseDate", { isRequired: true }),
    money("amountMinor", { isRequired: true, isAboveZero: true }),
    currency(),
    choice("category", expenseCategories, { isRequired: true }),
    flag("recurring", { group: "more" }),
    text("notes", 2_000, { isLong: true, group: "more" }),
    text("description", 255),
  ],
});
