import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { keepEntry } from "@/lib/entries/keep-entry";
import { balancesBook } from "@/lib/finance/balances/book";
import { expensesBook } from "@/lib/finance/expenses/book";
import { holdingsOf } from "@/lib/finance/worth/queries";
import { accountsOn, emergencyMonths, liquidOf, netWorthOf } from "@/lib/finance/worth/worth";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

const today = "2026-05-14";

async function hold(person: TestPerson, balanceDate: string, said: Record<string, unknown>) {
  const free = { minimumPaymentMinor: null, interestRate: null, currency: "EUR" };
  await keepEntry(person.actor, balancesBook, anEntry(person, balancesBook, { ...free, balanceDate, ...said }));
}
async function spend(person: TestPerson, expenseDate: string, amountMinor: number) {
  await keepEntry(
    person.actor,
    expensesBook,
    anEntry(person, expensesBook, { expenseDate, amountMinor, currency: "EUR" }),
  );
}

test("net worth and the emergency fund come from balances and the three full months before", async () => {
  const [person, other] = [await aClient(), await aClient()];
  await hold(person, "2026-03-01", { accountName: "Rainy days", accountKind: "savings", amountMinor: 400_000 });
  await hold(person, "2026-05-01", { accountName: "Rainy days", accountKind: "savings", amountMinor: 600_000 });
  await hold(person, "2026-04-01", { accountName: "Loan", accountKind: "loan", amountMinor: 250_000 });
  await hold(other, "2026-05-02", { accountName: "Rainy days", accountKind: "savings", amountMinor: 1 });
  for (const [day, minor] of [
    ["2026-01-31", 9_999_999],
    ["2026-02-01", 100_000],
    ["2026-03-31", 300_000],
    ["2026-04-30", 200_000],
    ["2026-05-01", 9_999_999],
  ] as const)
    await spend(person, day, minor);
  const { balances, monthlyExpenses } = await holdingsOf(openOwnRecord(person.actor), today);
  const accounts = accountsOn(balances, today);
  expect(netWorthOf(accounts, "EUR")).toBe(350_000);
  expect(monthlyExpenses("EUR")).toEqual([100_000, 300_000, 200_000]);
  expect(emergencyMonths(liquidOf(accounts, "EUR"), monthlyExpenses("EUR"))).toBe(3);
  expect(monthlyExpenses("USD")).toEqual([null, null, null]);
});
