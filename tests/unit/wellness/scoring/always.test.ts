import fc from "fast-check";
import { expect, test } from "vitest";
import { type Category, categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import { fieldsOf, numericFields } from "@/lib/wellness/check-in/fields";
import { movers } from "@/lib/wellness/scoring/movers";
import { day, everyGoal, figures, scoreOf } from "./days";

const possible = fc.record(
  Object.fromEntries(
    numericFields.map((field) => [
      field.name,
      fc.option(fc.integer({ min: field.min, max: Math.min(field.max, 1440) })),
    ]),
  ),
  { requiredKeys: [] },
);

const history = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), possible), { maxLength: 12 })
  .map((entries) => [...new Map(entries)].map(([daysAgo, values]) => ({ day: addDays(day, -daysAgo), values })));

test("whatever was answered, scores are whole numbers of 0–100 or null, and null exactly when unscored", () => {
  fc.assert(
    fc.property(history, figures, (days, months) => {
      const { categories: scores, overall } = scoreOf({ days, months, goals: everyGoal });
      for (const { value, exact } of [...Object.values(scores), overall]) {
        expect(value === null).toBe(exact === null);
        if (value === null) continue;
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }
      const scored = categories.filter((category) => scores[category].exact !== null);
      expect(overall.exact === null).toBe(scored.length < 3);
    }),
  );
});

test("leaving out one category's answers never changes another category", () => {
  // Sleep is asked once and counts for mind and body alike, so it is left where it is.
  const shared = new Set<string>(["sleepDurationHours", "sleepQuality"]);
  fc.assert(
    fc.property(history, figures, fc.constantFrom(...categories), (days, months, left: Category) => {
      const names = new Set<string>(fieldsOf(left).map(({ name }) => name));
      const without = days.map((answers) => ({
        ...answers,
        values: Object.fromEntries(
          Object.entries(answers.values).filter(([name]) => shared.has(name) || !names.has(name)),
        ),
      }));
      const before = scoreOf({ days, months }).categories;
      const after = scoreOf({ days: without, months: left === "financial" ? [] : months }).categories;
      for (const category of categories.filter((each) => each !== left)) {
        expect(after[category]).toEqual(before[category]);
      }
    }),
  );
});

test("the movers of all inputs make up exactly what the overall score lacks", () => {
  fc.assert(
    fc.property(history, figures, (days, months) => {
      const scores = scoreOf({ days, months, goals: everyGoal });
      const all = movers(scores, Number.POSITIVE_INFINITY);
      if (scores.overall.exact === null) {
        expect(all).toEqual([]);
        return;
      }
      const sum = all.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(100 - scores.overall.exact, 6);
      expect(movers(scores)).toEqual(all.slice(0, 2));
      expect(all).toEqual(all.toSorted((a, b) => b.points - a.points));
    }),
  );
});
