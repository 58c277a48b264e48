import { z } from "zod";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { incomeTypes } from "@/lib/finance/income/words";
import { isCurrency } from "@/lib/money";
import {
  amountSigns,
  type Columns,
  columnRoles,
  dateOrders,
  decimalSigns,
  delimiterNames,
  encodings,
  MOST_COLUMNS,
} from "./words";

const column = z.preprocess(
  (value) => (value === "" || value === undefined ? null : typeof value === "string" ? Number(value) : value),
  z
    .number("errors.invalid")
    .int()
    .min(0)
    .max(MOST_COLUMNS - 1)
    .nullable(),
);
const columns = z.strictObject(Object.fromEntries(columnRoles.map((role) => [role, column])));

/** How a file is read: guessed first, and changed by the person as they see fit. */
export const readingOptions = z.strictObject({
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiterNames),
  /** Lines above the first movement. */
  headingLines: z.coerce.number("errors.notANumber").int("errors.notANumber").min(0).max(20),
  columns: columns.transform((said): Columns => ({ ...noColumns, ...said })),
  dateOrder: z.enum(dateOrders),
  decimal: z.enum(decimalSigns),
  sign: z.enum(amountSigns),
  /** Of lines that do not name theirs. */
  currency: z.string().refine(isCurrency, "errors.unknownWord"),
  /** Of lines whose category is not understood. */
  expenseCategory: z.enum(expenseCategories),
  incomeType: z.enum(incomeTypes),
});
export type ReadingOptions = z.output<typeof readingOptions>;

export const noColumns: Columns = {
  date: null,
  amount: null,
  debit: null,
  credit: null,
  description: null,
  payee: null,
  category: null,
  currency: null,
};
