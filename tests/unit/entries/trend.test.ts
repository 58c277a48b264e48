import { expect, test } from "vitest";
import type { EntryHead } from "@/lib/entries/entry";
import { byWeek, inOneCurrency, trendOf } from "@/lib/entries/trend";
import { expensesBook } from "@/lib/finance/expenses/book";

const spent = (day: string, amountMinor: number, currency: string): EntryHead => ({
  id: `${day}-${amountMinor}`,
  day,
  values: { expenseDate: day, amountMinor, currency, category: "food" },
  source: "manual",
  sourceName: null,
  enteredUnits: "metric",
  confirmed: [],
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  chosenAt: null,
});
const entries = [
  spent("2026-03-01", 500, "EUR"),
  spent("2026-03-01", 90_000, "JPY"),
  spent("2026-03-01", 250, "EUR"),
  spent("2026-03-08", 100, "EUR"),
];

test("amounts of several currencies are never added up: a line is in the one that most entries are in", () => {
  const { currency, entries: charted } = inOneCurrency(expensesBook, entries);
  const days = trendOf(expensesBook, charted, { field: "amountMinor", ofDay: "sum" }, "2026-03-01", "2026-03-14");
  expect(currency).toBe("EUR");
  expect(days.flatMap(({ day, value }) => (value === null ? [] : [[day, value]]))).toEqual([
    ["2026-03-01", 750],
    ["2026-03-08", 100],
  ]);
  expect(byWeek(days, "sum")).toEqual([
    { day: "2026-03-01", value: 750 },
    { day: "2026-03-08", value: 100 },
  ]);
});

test("no entries have no currency", () => {
  expect(inOneCurrency(expensesBook, [])).toEqual({ currency: null, entries: [] });
});
