import { recurringRules } from "@/db/schema/money/recurring";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, money, number, text } from "@/lib/entries/field";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { incomeTypes } from "@/lib/finance/income/words";
import { ruleSides, ruleUnits } from "./words";

/** Income and expenses that come back: the month asks for each of them, and nothing is written by itself. */
export const recurringBook = defineBook({
  name: "recurring",
  category: "financial",
  table: recurringRules,
  day: { field: "firstDay" },
  headline: ["description", "amountMinor", "category", "incomeType", "unit"],
  filters: ["side"],
  startsAt: "amountMinor",
  fields: [
    day("firstDay", { isRequired: true, mayLieAhead: true }),
    choice("side", ruleSides, { isRequired: true }),
    money("amountMinor", { isRequired: true, isAboveZero: true }),
    currency(),
    choice("category", expenseCategories),
    choice("incomeType", incomeTypes),
    number("every", { min: 1, max: 99, decimals: 0, unit: null }, { isRequired: true }),
    choice("unit", ruleUnits, { isRequired: true }),
    day("lastDay", { mayLieAhead: true }),
    text("description", 255),
  ],
  check({ firstDay, lastDay }) {
    return {
      lastDay: firstDay !== null && lastDay !== null && lastDay < firstDay && "errors.endBeforeStart",
    };
  },
});
