import type { Book } from "@/lib/entries/book";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { exerciseBook } from "@/lib/health/exercise/book";
import { labsBook } from "@/lib/health/labs/book";
import { sleepBook } from "@/lib/health/sleep/book";

/** Every book of a person's record, in the order in which they are shown. */
export const books: readonly Book[] = [sleepBook, exerciseBook, labsBook, expensesBook, incomeBook];

const byName = new Map(books.map((book) => [book.name, book]));

/** The book of this name, or null. */
export function bookNamed(name: string): Book | null {
  return byName.get(name) ?? null;
}
