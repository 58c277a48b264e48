import fc from "fast-check";
import { expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { visibleScores } from "@/lib/wellness/dashboard/visible-scores";
import { scoreDays } from "@/lib/wellness/scoring/score-days";
import { answers } from "@/tests/factories/check-ins";

const day = "2026-11-20";
const month = { month: "2026-11-01", monthlyIncomeMinor: 380_000, monthlyExpensesMinor: 300_000 };
const [scores] = scoreDays(day, day, { days: [{ day, values: answers }], months: [month] });
if (!scores) throw new Error("a day gives scores");

test("what is not shared leaves no score, no part, no coverage and no missing input behind", () => {
  fc.assert(
    fc.property(fc.subarray([...categories]), (shared) => {
      const seen = visibleScores(scores, new Set(shared));
      for (const category of categories) {
        if (shared.includes(category)) expect(seen.categories[category]).toEqual(scores.categories[category]);
        else
          expect(seen.categories[category]).toMatchObject({
            value: null,
            exact: null,
            coverage: 0,
            parts: [],
            inputsUsed: [],
            inputsMissing: [],
          });
      }
    }),
  );
});

test("the overall score is made of the shared parts alone, and of three at least", () => {
  const three = visibleScores(scores, new Set(["spiritual", "mental", "emotional"] as const)).overall;
  const own = (["spiritual", "mental", "emotional"] as const).map((category) => scores.categories[category].exact ?? 0);
  expect(three.exact).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / 3, 9);
  expect(three).toMatchObject({ coverage: 1, inputsMissing: [] });
  expect(visibleScores(scores, new Set(["spiritual", "mental"] as const)).overall.exact).toBeNull();
});
