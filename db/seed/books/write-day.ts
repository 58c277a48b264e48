import type { Actor } from "@/lib/auth/actor";
import type { Book } from "@/lib/entries/book";
import { keepEntry } from "@/lib/entries/keep-entry";
import { readRows } from "@/lib/entries/read-rows";
import { readValues } from "@/lib/entries/read-values";
import { readerOf } from "@/lib/entries/reader";
import { balancesBook } from "@/lib/finance/balances/book";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { environmentBook } from "@/lib/health/environment/book";
import { exerciseBook } from "@/lib/health/exercise/book";
import { labsBook } from "@/lib/health/labs/book";
import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import { nutritionBook } from "@/lib/health/nutrition/book";
import { sleepBook } from "@/lib/health/sleep/book";
import { newId } from "@/lib/ids";
import { instantOfWall } from "@/lib/time";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { balancesOf } from "./balances";
import { exerciseOf } from "./exercise";
import { expensesOf } from "./expenses";
import { fixedExpensesOf, incomeOf } from "./fixed-money";
import { panelOf } from "./labs";
import { mealsOf } from "./meals";
import { measuredOn } from "./measured";
import { nightOf } from "./sleep";
import { surroundingsOf } from "./surroundings";

/** What a demo person writes into the books of their record on one day: it agrees with what their check-in says. */
export async function writeDayInBooks(actor: Actor, key: string, day: string, values: CheckInValues): Promise<void> {
  const night = nightOf(key, day, values, actor.zonePeriods);
  const training = exerciseOf(key, day, values);
  const panel = panelOf(key, day);
  if (panel) await writeInBook(actor, labsBook, panel);
  for (const meal of mealsOf(key, day)) await writeInBook(actor, nutritionBook, meal);
  if (night) await writeInBook(actor, sleepBook, night);
  if (training) await writeInBook(actor, exerciseBook, training);
  const around = surroundingsOf(key, day);
  if (around) await writeInBook(actor, environmentBook, around);
  const measured = measuredOn(key, day);
  if (measured.length > 0)
    await keepMeasurement(actor, {
      id: newId(),
      measuredAt: instantOfWall({ day, minutes: 7 * 60 + 25 }, actor.zonePeriods),
      context: null,
      readings: measured,
      confirmed: [],
    });
  for (const expense of expensesOf(key, day, values)) await writeInBook(actor, expensesBook, expense);
  for (const balance of balancesOf(day, values)) await writeInBook(actor, balancesBook, balance);
}

/** What comes and goes on a day whether or not somebody checks in. */
export async function writeFixedMoney(actor: Actor, day: string, monthlyIncomeMinor: number): Promise<void> {
  for (const income of incomeOf(day, monthlyIncomeMinor)) await writeInBook(actor, incomeBook, income);
  for (const expense of fixedExpensesOf(day, monthlyIncomeMinor)) await writeInBook(actor, expensesBook, expense);
}

/** Read as a form would be: the seed keeps nothing that a person could not. */
export async function writeInBook(
  actor: Actor,
  book: Book,
  said: Record<string, unknown>,
  id: string = newId(),
): Promise<void> {
  const { values, faults } = readValues(book, said, readerOf(actor), null);
  const { rows, faults: inRows } = readRows(book, said, readerOf(actor), []);
  const refused = { ...faults, ...inRows };
  if (Object.keys(refused).length > 0)
    throw new Error(`the demo's ${book.name} is refused: ${JSON.stringify(refused)}`);
  await keepEntry(actor, book, { id, values, confirmed: [], rows });
}
