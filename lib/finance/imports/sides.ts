import { expenseTracking } from "@/db/schema/money/expenses";
import { incomeTracking } from "@/db/schema/money/income";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";

/** The two books that a bank's movements go into, and what each calls its day, its word and its text. */
export const sides = {
  expense: { book: expensesBook, table: expenseTracking, day: "expenseDate", word: "category", text: "description" },
  income: { book: incomeBook, table: incomeTracking, day: "incomeDate", word: "incomeType", text: "incomeSource" },
} as const;

export type Side = keyof typeof sides;
export const sideNames = ["expense", "income"] as const satisfies readonly Side[];
