import fc from "fast-check";
import { expect, test } from "vitest";
import type { MonthSum } from "@/lib/finance/month/month";
import { amountsOf, type Money, ratiosOf } from "@/lib/finance/ratios/ratios";
import type { Account } from "@/lib/finance/worth/worth";

const months = ["2026-08-01", "2026-09-01", "2026-10-01"];

const account = (overrides: Partial<Account>): Account => ({
  entryId: "1",
  day: "2026-11-01",
  name: "One",
  kind: "savings",
  currency: "EUR",
  minor: 0,
  interestRate: null,
  minimumPaymentMinor: null,
  institution: null,
  countsToReserve: null,
  ...overrides,
});

const each = (side: MonthSum["side"], word: string, minor: number): MonthSum[] =>
  months.map((month) => ({ side, month, word, currency: "EUR", minor }));

const life: Money = {
  months,
  currency: "EUR",
  sums: [
    ...each("income", "salary", 300_000),
    ...each("expense", "housing", 150_000),
    ...each("expense", "food", 60_000),
  ],
  accounts: [
    account({ minor: 580_000 }),
    account({ name: "Loan", kind: "loan", minor: 900_000, minimumPaymentMinor: 45_000 }),
  ],
};

test("what is kept, what would last, what debts take and what the month went for, in shares", () => {
  expect(ratiosOf(life)).toEqual({
    savingsRate: { lastMonth: 30, allMonths: 30 },
    emergencyMonths: 2.5, // 2.76, down to a half
    debtPayments: 15,
    shares: [
      { category: "housing", percent: 71 },
      { category: "food", percent: 29 },
    ],
  });
  expect(amountsOf(life)).toEqual({
    incomeMinor: 300_000,
    expensesMinor: 210_000,
    liquidMinor: 580_000,
    owedMinor: 900_000,
    netWorthMinor: -320_000,
  });
});

test("too little is unknown and never 0; nothing at all is null", () => {
  expect(ratiosOf({ ...life, sums: [], accounts: [] })).toBeNull();
  expect(ratiosOf({ ...life, currency: "USD", accounts: [] })).toBeNull();
  expect(ratiosOf({ ...life, sums: [] })).toEqual({
    savingsRate: { lastMonth: null, allMonths: null },
    emergencyMonths: null,
    debtPayments: null,
    shares: [],
  });
  const spentAlone = life.sums.filter(({ side }) => side === "expense");
  expect(ratiosOf({ ...life, sums: spentAlone })?.debtPayments).toBeNull();
});

test("somebody with ten times as much looks the same", () => {
  const amount = fc.integer({ min: 1_000, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (income, expenses, liquid, payment) => {
      const at = (scale: number): Money => ({
        ...life,
        sums: [...each("income", "salary", income * scale), ...each("expense", "housing", expenses * scale)],
        accounts: [
          account({ minor: liquid * scale }),
          account({ kind: "loan", minor: liquid * scale, minimumPaymentMinor: payment * scale }),
        ],
      });
      expect(ratiosOf(at(10))).toEqual(ratiosOf(at(1)));
    }),
  );
});
