import { expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import { isDue } from "@/lib/wellness/check-in/due";
import type { CheckInEntry } from "@/lib/wellness/check-in/entry";
import { type CheckInValues, coreFieldNames } from "@/lib/wellness/check-in/fields";
import { lastAnswer } from "@/lib/wellness/check-in/prefill";
import { alwaysBehindMore, sheetOf, shownValues } from "@/lib/wellness/check-in/sheet";

const day = "2026-03-18";

function entry(back: number, values: CheckInValues, overrides: Partial<CheckInEntry> = {}): CheckInEntry {
  return {
    id: `entry-${back}`,
    day: addDays(day, -back),
    revision: 1,
    filledInLater: false,
    currency: "EUR",
    asked: null,
    confirmed: [],
    changedAt: new Date(0),
    deletedAt: null,
    values,
    ...overrides,
  };
}

const asked = (entries: CheckInEntry[], own: Parameters<typeof sheetOf>[2] = null) =>
  sheetOf(day, entries, own, "EUR").steps.flatMap((step) => step.asked.map(({ field }) => field.name));

test("the steps come in the usual order, each with its own questions, none twice", () => {
  const { steps } = sheetOf(day, [], null, "EUR");
  expect(steps.map(({ category }) => category)).toEqual([...categories]);
  for (const { category, asked, more } of steps) {
    expect([...asked, ...more].every(({ field }) => field.category === category)).toBe(true);
  }
  const names = steps.flatMap(({ asked, more }) => [...asked, ...more].map(({ field }) => field.name));
  expect(new Set(names).size).toBe(names.length);
});

test("at first the usual questions are asked and nothing is filled in", () => {
  expect(asked([])).toEqual(coreFieldNames.filter((name) => !alwaysBehindMore.includes(name)));
  expect(shownValues(sheetOf(day, [], null, "EUR"))).toEqual({});
});

test("a person's own set replaces the usual questions", () => {
  expect(asked([], ["anxietyLevel", "weightKg"])).toEqual(["anxietyLevel", "weightKg"]);
});

test("what is asked is filled in with the last answer, what waits behind more is not", () => {
  const sheet = sheetOf(day, [entry(1, { stressLevel: 4, anxietyLevel: 7 })], null, "EUR");
  expect(shownValues(sheet)).toEqual({ stressLevel: 4 });
  const anxiety = sheet.steps.flatMap(({ more }) => more).find(({ field }) => field.name === "anxietyLevel");
  expect(anxiety).toMatchObject({ value: null, last: { value: 7, day: addDays(day, -1) } });
});

test("yesterday's amounts, measurements and happenings are shown beside the box, never in it", () => {
  const happened = { spentMinor: 1250, weightKg: 71, emotionalTriggers: ["work"], currentMood: "joy" };
  const own = ["spentMinor", "weightKg", "emotionalTriggers", "currentMood", "stressLevel"] as const;
  const sheet = sheetOf(day, [entry(1, { ...happened, stressLevel: 3 })], own, "EUR");
  expect(shownValues(sheet)).toEqual({ stressLevel: 3 });
  expect(lastAnswer("spentMinor", day, "EUR", [entry(1, happened)])).toEqual({ value: 1250, day: addDays(day, -1) });
});

test("the newest answer counts, an unanswered day in between is looked past, an old one says nothing", () => {
  const entries = [entry(1, { stressLevel: null }), entry(3, { stressLevel: 5 }), entry(4, { stressLevel: 9 })];
  expect(lastAnswer("stressLevel", day, "EUR", entries)).toEqual({ value: 5, day: addDays(day, -3) });
  expect(lastAnswer("stressLevel", day, "EUR", [entry(14, { stressLevel: 5 })])).not.toBeNull();
  expect(lastAnswer("stressLevel", day, "EUR", [entry(15, { stressLevel: 5 })])).toBeNull();
});

test("amounts of another currency are never filled in", () => {
  const other = entry(20, { monthlyIncomeMinor: 1000 }, { currency: "USD" });
  expect(lastAnswer("monthlyIncomeMinor", day, "EUR", [other])).toBeNull();
  expect(lastAnswer("monthlyIncomeMinor", day, "USD", [other])?.value).toBe(1000);
});

test("a day that stands shows what it says and nothing of the day before, in its own currency", () => {
  const sheet = sheetOf(
    day,
    [entry(0, { stressLevel: 2 }, { currency: "USD" }), entry(1, { energyLevel: 8 })],
    null,
    "EUR",
  );
  expect(sheet.entry?.day).toBe(day);
  expect(sheet.currency).toBe("USD");
  expect(shownValues(sheet)).toEqual({ stressLevel: 2 });
});

test("a daily question is always due", () => {
  expect(isDue("stressLevel", day, [entry(1, { stressLevel: 4 })])).toBe(true);
});

test("a weekly question rests for six days after its answer", () => {
  expect(isDue("gratitudePractice", day, [])).toBe(true);
  expect(isDue("gratitudePractice", day, [entry(6, { gratitudePractice: 0 })])).toBe(false);
  expect(isDue("gratitudePractice", day, [entry(7, { gratitudePractice: 3 })])).toBe(true);
  expect(isDue("gratitudePractice", day, [entry(2, { gratitudePractice: null })])).toBe(true);
});

test("a month's figure is asked once a month", () => {
  expect(isDue("savingsMinor", day, [entry(17, { savingsMinor: 5 })])).toBe(false); // the first of March
  expect(isDue("savingsMinor", day, [entry(18, { savingsMinor: 5 })])).toBe(true); // the last of February
  expect(isDue("savingsMinor", day, [entry(3, { debtTotalMinor: 5 })])).toBe(true);
});

test("a question of one's own that is not due waits behind more, unless this day answered it", () => {
  const own = ["gratitudePractice", "stressLevel"] as const;
  expect(asked([entry(2, { gratitudePractice: 4 })], own)).toEqual(["stressLevel"]);
  expect(asked([entry(0, { gratitudePractice: 4 }), entry(2, { gratitudePractice: 4 })], own)).toEqual([
    "gratitudePractice",
    "stressLevel",
  ]);
});
