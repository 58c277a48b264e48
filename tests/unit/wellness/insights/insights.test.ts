import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingFindings } from "@/lib/wellness/insights/benjamini-hochberg";
import { effectOf, intervalOf } from "@/lib/wellness/insights/effect";
import { findInsights } from "@/lib/wellness/insights/find-insights";
import { daysWithMore, type Question } from "@/lib/wellness/insights/question";
import { shuffleControl } from "@/lib/wellness/insights/shuffle-control";
import { criticalT, twoSidedP } from "@/lib/wellness/insights/student-t";
import { median } from "@/lib/wellness/scoring/baseline";
import { aPerson, aPersonWith, normal, randomFrom, shuffled } from "./simulated";

describe("Student's t", () => {
  test.each([
    [12.706, 1, 0.05],
    [2.228, 10, 0.05],
    [3.169, 10, 0.01],
    [2.045, 29, 0.05],
    [2.75, 30, 0.01],
    [1.98, 120, 0.05],
  ])("the printed tables: %d with %d degrees of freedom is %d", (t, degrees, p) => {
    expect(twoSidedP(t, degrees)).toBeCloseTo(p, 4);
    expect(twoSidedP(-t, degrees)).toBe(twoSidedP(t, degrees));
    expect(criticalT(p, degrees)).toBeCloseTo(t, 2);
  });
  test("of one degree of freedom is Cauchy's, and of none it is certain", () => {
    expect(twoSidedP(1, 1)).toBeCloseTo(0.5, 12);
    expect(twoSidedP(0, 7)).toBe(1);
  });
  test("falls as t rises, from 1 to 0", () => {
    const t = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(t, t, fc.integer({ min: 1, max: 400 }), (a, b, degrees) => {
        expect(twoSidedP(Math.max(a, b), degrees)).toBeLessThanOrEqual(twoSidedP(Math.min(a, b), degrees) + 1e-12);
        expect(twoSidedP(a, degrees) >= 0 && twoSidedP(a, degrees) <= 1).toBe(true);
      }),
    );
  });
});

describe("Benjamini and Hochberg", () => {
  test("their own example: four of fifteen stand at 0.05", () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(standingFindings(published, 0.05).filter(Boolean)).toHaveLength(4);
    expect(standingFindings(published.toReversed(), 0.05)).toEqual(standingFindings(published, 0.05).toReversed());
  });
  test("nothing stands of nothing, and what stands at a rate stands at a higher one", () => {
    expect(standingFindings([], 0.05)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
        const [strict, mild] = [standingFindings(values, 0.02), standingFindings(values, 0.1)];
        expect(strict.every((stands, index) => !stands || mild[index])).toBe(true);
      }),
    );
  });
});

test("a measure is more or less than usual; the middle is neither", () => {
  expect(daysWithMore([6, 7, null, 8], median)).toEqual([false, null, null, true]);
  expect(daysWithMore([null], median)).toEqual([null]);
});

describe("an effect", () => {
  type Day = { isWith: boolean | null; outcome: number | null };
  const days = (withIt: number[], without: number[]): Day[] => [
    ...withIt.map((outcome) => ({ isWith: true, outcome })),
    ...without.map((outcome) => ({ isWith: false, outcome })),
  ];
  const over = (given: readonly Day[], lag = 0): Question => ({
    habit: given.map(({ isWith }) => isWith),
    outcome: given.map(({ outcome }) => outcome),
    lag,
  });
  const many = (values: number[], times: number) => Array.from({ length: times }, () => values).flat();
  test("is the difference in standard deviations, made smaller for few days", () => {
    const found = effectOf(over(shuffled(days(many([6, 8], 10), many([5, 7], 10)), randomFrom(1))));
    expect(found).toMatchObject({ difference: 1, daysWith: 20, daysWithout: 20 });
    expect(found?.size).toBeCloseTo((1 / Math.sqrt(40 / 38)) * (1 - 3 / 151), 9);
  });
  test("of the day after looks there; what is not known on either side is left out, and does not count", () => {
    const given = shuffled(days(many([6, 8], 20), many([5, 7, 9], 20)), randomFrom(2));
    const later = [null, ...given.map(({ outcome }) => outcome)];
    const question = { habit: [...given.map(({ isWith }) => isWith), true], outcome: later, lag: 1 };
    expect(effectOf(question)).toEqual(effectOf(over(given)));
    const gaps = given.flatMap((day) => [day, { isWith: null, outcome: 99 }, { isWith: true, outcome: null }]);
    expect(effectOf(over(gaps))).toEqual(effectOf(over(given)));
  });
  test("counts neighbours that resemble each other for less", () => {
    const alternating = effectOf(over(many([1], 60).map((_, day) => ({ isWith: day % 20 < 10, outcome: day % 20 }))));
    expect(alternating?.effectiveDays).toBeLessThan(20);
  });
  test("needs 28 days, 7 on each side, and something that varies", () => {
    expect(effectOf(over(days(many([1, 2], 4), many([1, 2], 10))))).not.toBeNull();
    expect(effectOf(over(days(many([1, 2], 4), [...many([1, 2], 9), 1])))).toBeNull();
    expect(effectOf(over(days([1, 2, 1, 2, 1, 2, 1], many([1, 2], 11))))).not.toBeNull();
    expect(effectOf(over(days([1, 2, 1, 2, 1, 2], many([1, 2], 11))))).toBeNull();
    expect(effectOf(over(days(many([5], 20), many([5], 20))))).toBeNull();
  });
  test("turns with its sides, knows no unit, and its interval holds it", () => {
    const sample = fc.array(fc.record({ isWith: fc.boolean(), outcome: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 60,
      maxLength: 120,
    });
    fc.assert(
      fc.property(sample, (given) => {
        const found = effectOf(over(given));
        if (!found) return;
        const turned = effectOf(over(given.map(({ isWith, outcome }) => ({ isWith: !isWith, outcome }))));
        const scaled = effectOf(over(given.map(({ isWith, outcome }) => ({ isWith, outcome: 100 + 3 * outcome }))));
        expect(turned?.size).toBeCloseTo(-found.size, 9);
        expect(scaled?.size).toBeCloseTo(found.size, 9);
        expect(scaled?.p).toBeCloseTo(found.p, 9);
        const { low, high } = intervalOf(found, 0.05);
        expect(low < found.size && found.size < high).toBe(true);
        expect(found.effectiveDays <= given.length && found.p >= 0 && found.p <= 1).toBe(true);
      }),
    );
  });
  test("an interval of 95 % holds the truth that often", () => {
    const random = randomFrom(7);
    const held = Array.from({ length: 1000 }, () => {
      const withIt = many([0], 28).map(() => normal(random) + 0.8);
      const without = many([0], 60).map(() => normal(random));
      const found = effectOf(over(shuffled(days(withIt, without), random)));
      const { low, high } = found ? intervalOf(found, 0.05) : { low: 9, high: 9 };
      return low <= 0.8 && 0.8 <= high;
    });
    const share = held.filter(Boolean).length / held.length;
    expect(share > 0.93 && share < 0.975).toBe(true);
  });
});

describe("who is shown something", () => {
  const life = { days: 180, habits: 5, outcomes: 4, likeness: 0.6 };
  const shareOf = (count: number, isShown: (random: () => number) => boolean) =>
    Array.from({ length: count }, (_, seed) => isShown(randomFrom(1000 + seed))).filter(Boolean).length / count;

  test("of 1,000 people whose days were shuffled, at most one in twenty", () => {
    const share = shareOf(1000, (random) => {
      const { habits, outcomes } = aPerson(random, life);
      return (
        findInsights(
          habits,
          outcomes.map(({ name, days }) => ({ name, days: shuffled(days, random) })),
        ).length > 0
      );
    });
    expect(share).toBeLessThanOrEqual(0.05);
  });
  test("hardly more of those whose days resemble each other without going together", () => {
    const share = shareOf(400, (random) => {
      const { habits, outcomes } = aPerson(random, life);
      return findInsights(habits, outcomes).length > 0;
    });
    expect(share).toBeLessThanOrEqual(0.07);
  });
  test("a habit of 28 days in a year that lifts an outcome by d = 0.8 is found in four of five", () => {
    const year = { days: 365, habits: 3, outcomes: 2, likeness: 0 };
    const share = shareOf(150, (random) => {
      const { habits, outcomes } = aPersonWith(random, 0.8, 28, year);
      return findInsights(habits, outcomes).some(
        ({ habit, outcome, lag }) => habit === "planted" && outcome === "lifted" && lag === 0,
      );
    });
    expect(share).toBeGreaterThanOrEqual(0.8);
  });
  test("the largest comes first, chosen intervals leave out nothing, a habit is not held against itself", () => {
    const { habits, outcomes } = aPersonWith(randomFrom(3), 2, 60, { days: 180, habits: 3, outcomes: 3, likeness: 0 });
    const [first] = findInsights(habits, outcomes);
    expect(first).toMatchObject({ habit: "planted", outcome: "lifted", lag: 0 });
    expect((first?.interval.low ?? 0) > 0 && (first?.chance ?? 1) <= 0.05).toBe(true);
    expect(
      findInsights(habits, [{ name: "planted", days: outcomes[0]?.days ?? [] }]).map(({ habit }) => habit),
    ).not.toContain("planted");
    expect(findInsights([], outcomes)).toEqual([]);
  });
});

test("what comes round every week goes with everything that comes round every week, and is not shown for it", () => {
  const days = 182;
  const random = randomFrom(5);
  const sundays = Array.from({ length: days }, (_, day) => day % 7 === 0);
  const better = sundays.map((isSunday) => normal(random) + (isSunday ? 1.5 : 0));
  const question = { habit: sundays, outcome: better, lag: 0 };
  const { p = 1 } = effectOf(question) ?? {};
  expect(p).toBeLessThan(0.001);
  expect(shuffleControl([question], [p])[0]).toBeGreaterThan(0.05);
});
