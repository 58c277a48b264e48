import fc from "fast-check";
import { expect, test } from "vitest";
import { lastDayOf, type MonthSum, moneyOf, monthAfter, monthBefore } from "@/lib/finance/month/month";

const sum = (overrides: Partial<MonthSum>): MonthSum => ({
  side: "expense",
  month: "2026-03-01",
  word: "food",
  currency: "EUR",
  minor: 100,
  ...overrides,
});
const salary = (minor: number, currency = "EUR") => sum({ side: "income", word: "salary", minor, currency });

test("the savings rate is what was not spent of the income, also below zero", () => {
  const rateOf = (...sums: MonthSum[]) => moneyOf(sums, "2026-03-01")[0]?.savingsRate;
  expect(rateOf(salary(400_000), sum({ minor: 300_000 }))).toBe(25);
  expect(rateOf(salary(100), sum({ minor: 150 }))).toBe(-50);
});

test("without an income or without expenses there is no savings rate, never 0 or 100", () => {
  expect(moneyOf([sum({})], "2026-03-01")[0]).toMatchObject({ savingsRate: null, incomeMinor: null });
  expect(moneyOf([salary(100)], "2026-03-01")[0]).toMatchObject({ savingsRate: null, expensesMinor: null });
  expect(moneyOf([sum({ month: "2026-02-01" })], "2026-03-01")).toEqual([]);
});

test("categories stand by their size", () => {
  const [month] = moneyOf(
    [sum({ minor: 5 }), sum({ word: "housing", minor: 900 }), sum({ word: "gifts", minor: 20 })],
    "2026-03-01",
  );
  expect(month?.byCategory.map(({ category }) => category)).toEqual(["housing", "gifts", "food"]);
});

test("currencies are never added up, however they are mixed", () => {
  const anySum = fc.record({
    side: fc.constantFrom<MonthSum["side"]>("income", "expense"),
    month: fc.constant("2026-03-01"),
    word: fc.constantFrom("food", "housing", "other"),
    currency: fc.constantFrom("EUR", "JPY", "USD"),
    minor: fc.integer({ min: 1, max: 1e9 }),
  });
  fc.assert(
    fc.property(fc.array(anySum), (sums) => {
      for (const { currency, incomeMinor, expensesMinor, byCategory } of moneyOf(sums, "2026-03-01")) {
        const own = sums.filter((each) => each.currency === currency);
        const total = own.reduce((whole, { minor }) => whole + minor, 0);
        expect((incomeMinor ?? 0) + (expensesMinor ?? 0)).toBe(total);
        expect(byCategory.reduce((whole, { minor }) => whole + minor, 0)).toBe(expensesMinor ?? 0);
      }
    }),
  );
});

test("months have their lengths", () => {
  expect([monthBefore("2026-01-01"), monthAfter("2026-12-01"), monthAfter("2026-02-01")]).toEqual([
    "2025-12-01",
    "2027-01-01",
    "2026-03-01",
  ]);
  expect([lastDayOf("2028-02-01"), lastDayOf("2026-04-01"), lastDayOf("2026-12-01")]).toEqual([
    "2028-02-29",
    "2026-04-30",
    "2026-12-31",
  ]);
});
