import type { Book } from "@/lib/entries/book";
import { accountsBook } from "@/lib/finance/accounts/book";
import { balancesBook } from "@/lib/finance/balances/book";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { recurringBook } from "@/lib/finance/recurring/book";
import { goalsBook } from "@/lib/goals/book";
import { emergencyContactsBook } from "@/lib/health/emergency-contacts/book";
import { environmentBook } from "@/lib/health/environment/book";
import { exerciseBook } from "@/lib/health/exercise/book";
import { healthFactsBook } from "@/lib/health/facts/book";
import { labsBook } from "@/lib/health/labs/book";
import { medicalRecordsBook } from "@/lib/health/medical-records/book";
import { medicationsBook } from "@/lib/health/medications/book";
import { nutritionBook } from "@/lib/health/nutrition/book";
import { sleepBook } from "@/lib/health/sleep/book";
import { therapiesBook } from "@/lib/health/therapies/book";
import { habitsBook } from "@/lib/life/habits/book";
import { pausesBook } from "@/lib/life/pauses/book";

/** Every book of a person's record, in the order in which they are shown. */
export const books: readonly Book[] = [
  sleepBook,
  exerciseBook,
  nutritionBook,
  environmentBook,
  labsBook,
  medicationsBook,
  medicalRecordsBook,
  therapiesBook,
  healthFactsBook,
  emergencyContactsBook,
  expensesBook,
  incomeBook,
  recurringBook,
  accountsBook,
  balancesBook,
  goalsBook,
  habitsBook,
  pausesBook,
];

const byName = new Map(books.map((book) => [book.name, book]));

/** The book of this name, or null. */
export function bookNamed(name: string): Book | null {
  return byName.get(name) ?? null;
}
