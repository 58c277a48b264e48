import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completed } from "@/lib/entries/complete";
import { InvalidInputError } from "@/lib/errors";
import { nutritionBook } from "@/lib/health/nutrition/book";
import { figuresOf, foodCodes, foods } from "@/lib/health/nutrition/foods";
import { nutrients } from "@/lib/health/nutrition/nutrients";
import { energyOfMacros, totalsOf } from "@/lib/health/nutrition/totals";

describe("the catalogue of foods", () => {
  test("has each food once, with what 100 g can hold", () => {
    expect(new Set(foodCodes.map((code) => foods[code].ndb)).size).toBe(foodCodes.length);
    for (const code of foodCodes) {
      const { protein, carbohydrates, fat, fiber, sugar } = figuresOf(code, 100);
      expect((protein ?? 0) + (carbohydrates ?? 0) + (fat ?? 0), code).toBeLessThanOrEqual(101);
      expect(Math.max(fiber ?? 0, sugar ?? 0), code).toBeLessThanOrEqual(1.1 * (carbohydrates ?? 0) + 2);
    }
  });
  test("agrees with itself: energy is near what the macros make, drinks with alcohol, coffee, tea and greens aside", () => {
    const odd = foodCodes.filter((code) => energyOfMacros(figuresOf(code, 100)) !== null);
    expect(
      odd.filter(
        (code) => !["beer", "red_wine", "coffee", "tea"].includes(code) && (foods[code].per100g.calories ?? 0) > 60,
      ),
    ).toEqual([]);
  });
});

describe("what a meal has", () => {
  test("is what its foods have, each by its amount", () => {
    const { calories, protein } = totalsOf([
      { food: "oats", amount: 50 },
      { food: "milk", amount: 200 },
    ]);
    expect(calories).toBe(Math.round(379 / 2 + 61 * 2));
    expect(protein).toBe(12.88);
  });
  test("is not known, never 0, as soon as one food is not", () => {
    const { calories, protein, zinc } = totalsOf([
      { food: "apple", amount: 100 },
      { food: null, foodName: "Soup", amount: 300, calories: 120 },
    ]);
    expect([calories, protein, zinc]).toEqual([172, null, null]);
  });
  test("takes a food's own number before the catalogue's", () => {
    expect(totalsOf([{ food: "apple", amount: 100, calories: 60 }]).calories).toBe(60);
  });
  test("does not depend on the order of its foods, and doubles with the amounts", () => {
    const row = fc.record({ food: fc.constantFrom(...foodCodes), amount: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const [once, turned] = [totalsOf(rows), totalsOf(rows.toReversed())];
        const twice = totalsOf([...rows, ...rows]);
        for (const name of nutrients) {
          const total = once[name] ?? null;
          if (total === null) expect(twice[name]).toBeNull();
          else expect(Math.abs((twice[name] ?? 0) - 2 * total)).toBeLessThanOrEqual(1.01);
          if (total !== null) expect(turned[name]).toBe(total);
        }
      }),
    );
  });
  test("stays as it was said without foods, and is refused where it is more than possible", () => {
    const said = { calories: 500 };
    expect(completed(nutritionBook, said, [])).toBe(said);
    const much = Array.from({ length: 30 }, () => ({ food: "olive_oil", amount: 5_000 }));
    expect(() => completed(nutritionBook, said, much)).toThrow(InvalidInputError);
  });
});

test("energy far from what the macros make is noticed, in both directions, and only where all is known", () => {
  const macros = { protein: 30, carbohydrates: 50, fat: 20 }; // 500 kcal
  expect(energyOfMacros({ ...macros, calories: 500 })).toBeNull();
  expect(energyOfMacros({ ...macros, calories: 410 })).toBeNull();
  expect(energyOfMacros({ ...macros, calories: 390 })).toBe(500);
  expect(energyOfMacros({ ...macros, calories: 700 })).toBe(500);
  expect(energyOfMacros({ ...macros, calories: null })).toBeNull();
  expect(energyOfMacros({ ...macros, fat: null, calories: 900 })).toBeNull();
});
