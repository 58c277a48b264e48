import { guessColumns } from "./guess-columns";
import { decimalSign, type Habits, ownDateOrder } from "./habits";
import { noColumns, type ReadingOptions } from "./options";
import { rawLinesOf } from "./raw-lines";
import { guessDecimal } from "./read-amount";
import { guessDateOrder } from "./read-day";
import { guessDelimiter } from "./recognise";
import type { Encoding, FileFormat } from "./words";

/** How a file reads best, as far as its own lines say it; where they leave it open, by the person's habits. */
export function guessOptions(text: string, format: FileFormat, encoding: Encoding, habits: Habits): ReadingOptions {
  const plain: ReadingOptions = {
    encoding,
    delimiter: "comma",
    headingLines: 0,
    columns: noColumns,
    dateOrder: ownDateOrder(habits.locale),
    decimal: decimalSign(habits.locale),
    sign: "as_is",
    currency: habits.currency,
    expenseCategory: "other",
    incomeType: "other",
  };
  const delimiter = guessDelimiter(text) ?? "comma";
  const table = format === "csv" ? { ...plain, delimiter, ...guessColumns(text, delimiter, plain) } : plain;
  const { lines } = rawLinesOf(text, format, table);
  const decimal = guessDecimal(
    lines.flatMap(({ amount, debit, credit }) => [amount, debit, credit].filter(Boolean)),
    plain.decimal,
  );
  return { ...table, decimal, dateOrder: guessDateOrder(daysOf(lines), plain.dateOrder).order };
}

/** Days to guess an order by: enough of them, from all over the file. */
export function daysOf(lines: readonly { day: string }[]): string[] {
  const step = Math.max(1, Math.floor(lines.length / 500));
  return [...new Set(lines.filter((_, index) => index % step === 0).map(({ day }) => day))];
}
