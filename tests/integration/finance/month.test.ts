import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { moneyOf } from "@/lib/finance/month/month";
import { monthSums } from "@/lib/finance/month/queries";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

async function spend(person: TestPerson, expenseDate: string, amountMinor: number, more: Record<string, unknown> = {}) {
  const entry = anEntry(person, expensesBook, { expenseDate, amountMinor, currency: "EUR", ...more });
  await keepEntry(person.actor, expensesBook, entry);
  return entry.id;
}
async function earn(person: TestPerson, incomeDate: string, amountMinor: number, currency = "EUR") {
  await keepEntry(person.actor, incomeBook, anEntry(person, incomeBook, { incomeDate, amountMinor, currency }));
}
const monthsOf = ({ actor }: TestPerson) => monthSums(openOwnRecord(actor), "2026-02-01", "2026-03-31");

test("a month is the sum of its own days, to both edges, by category", async () => {
  const person = await aClient();
  await earn(person, "2026-03-31", 400_000);
  await spend(person, "2026-03-01", 120_000, { category: "housing" });
  await spend(person, "2026-03-31", 30_000, { category: "food" });
  await spend(person, "2026-03-15", 10_000, { category: "food" });
  await spend(person, "2026-02-28", 777, { category: "food" });
  await spend(person, "2026-04-01", 999, { category: "food" });
  const sums = await monthsOf(person);
  expect(moneyOf(sums, "2026-03-01")).toEqual([
    {
      currency: "EUR",
      incomeMinor: 400_000,
      expensesMinor: 160_000,
      savingsRate: 60,
      byCategory: [
        { category: "housing", minor: 120_000 },
        { category: "food", minor: 40_000 },
      ],
    },
  ]);
  expect(moneyOf(sums, "2026-02-01")).toMatchObject([{ expensesMinor: 777, incomeMinor: null, savingsRate: null }]);
});

test("each currency stands for itself", async () => {
  const person = await aClient();
  await earn(person, "2026-03-02", 300_000, "CHF");
  await spend(person, "2026-03-03", 5_000);
  await spend(person, "2026-03-03", 70_000, { currency: "JPY" });
  const found = moneyOf(await monthsOf(person), "2026-03-01");
  expect(Object.fromEntries(found.map(({ currency, expensesMinor }) => [currency, expensesMinor]))).toEqual({
    CHF: null,
    EUR: 5_000,
    JPY: 70_000,
  });
});

test("what is deleted, and what is another person's, counts nowhere", async () => {
  const [person, other] = [await aClient(), await aClient()];
  const id = await spend(person, "2026-03-03", 5_000);
  await spend(other, "2026-03-03", 6_000);
  await deleteEntry(person.actor, expensesBook, id);
  expect(await monthsOf(person)).toEqual([]);
});
