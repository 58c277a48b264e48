import fc from "fast-check";
import { expect, test } from "vitest";
import { byCategory, categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import { overallScore } from "@/lib/wellness/scoring/overall-score";
import { scoreDays } from "@/lib/wellness/scoring/score-days";
import { core, day, scoreOf, today } from "./days";

const unknown = { spiritual: null, mental: null, emotional: null, physical: null, financial: null };

test("overall: 60, 70 and 80 of five are 70 with coverage .6; 50 four times and 100 are 60", () => {
  expect(overallScore({ ...unknown, spiritual: 60, mental: 70, emotional: 80 })).toMatchObject({
    value: 70,
    coverage: 0.6,
    inputsMissing: ["physical", "financial"],
  });
  expect(overallScore({ spiritual: 50, mental: 50, emotional: 50, physical: 50, financial: 100 })).toMatchObject({
    value: 60,
    coverage: 1,
  });
});

test("two categories leave the overall score open; rounding happens once, at the end", () => {
  expect(overallScore({ ...unknown, mental: 90, physical: 90 })).toMatchObject({ value: null, coverage: 0.4 });
  // Rounded first these would be 64, 64, 65 and so 64.33; unrounded their mean is 64.5.
  expect(overallScore({ ...unknown, spiritual: 64.4, mental: 64.4, emotional: 64.7 }).value).toBe(65);
});

test("a category equal to the mean leaves the overall score where it is", () => {
  const three = fc.tuple(...[0, 0, 0].map(() => fc.double({ min: 0, max: 100, noNaN: true })));
  fc.assert(
    fc.property(three, ([spiritual = 0, mental = 0, emotional = 0]) => {
      const before = overallScore({ ...unknown, spiritual, mental, emotional });
      const after = overallScore({ ...unknown, spiritual, mental, emotional, physical: before.exact });
      expect(after.exact).toBeCloseTo(before.exact ?? Number.NaN, 9);
      expect(after.value).toBe(before.value);
    }),
  );
});

test("a first check-in of the core set: four scores, an overall one, and finance says what it lacks", () => {
  const { categories: scores, overall } = scoreOf({ days: today(core) });
  expect(scores.spiritual.exact).toBeCloseTo(66.67, 2);
  expect(scores.mental.exact).toBeCloseTo((25 * 66.6667 + 15 * 100 + 15 * 66.6667) / 55, 3);
  expect(scores.emotional.exact).toBeCloseTo((25 * 77.7778 + 20 * 55.5556) / 45, 3);
  // 15 minutes a day are 105 a week: 80 points.
  expect(scores.physical.exact).toBeCloseTo((35 * 55.5556 + 30 * 80 + 20 * 100) / 85, 3);
  expect(scores.financial).toMatchObject({ value: null, inputsMissing: ["savingsRate", "emergencyFundMonths"] });
  expect(overall.coverage).toBe(0.8);
  expect(overall.value).not.toBeNull();
});

test("a day without answers has no score at all, also between two days that have", () => {
  const days = [
    { day: addDays(day, -1), values: core },
    { day: addDays(day, 1), values: core },
  ];
  const months = [{ month: "2026-03-01", monthlyIncomeMinor: 500_000, monthlyExpensesMinor: 400_000, savingsMinor: 1 }];
  const [, gap] = scoreDays(addDays(day, -1), addDays(day, 1), { days, months });
  for (const category of categories) expect(gap?.categories[category].value, category).toBeNull();
  expect(gap?.overall.value).toBeNull();
});

test("a year of days is scored in the order of the days", () => {
  const days = Array.from({ length: 365 }, (_, index) => ({ day: addDays(day, -index), values: core }));
  const scores = scoreDays(addDays(day, -364), day, { days, months: [] });
  expect(scores).toHaveLength(365);
  expect(scores.map((each) => each.day)).toEqual(scores.map((each) => each.day).toSorted());
  expect(new Set(scores.map((each) => each.overall.value)).size).toBe(1);
  expect(byCategory((category) => scores[0]?.categories[category].value)).toEqual(
    byCategory((category) => scores.at(-1)?.categories[category].value),
  );
});
