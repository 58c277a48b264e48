import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelledIndexes, valueDomain, valueTicks } from "@/components/charts/axis";
import type { ChartPoint } from "@/components/charts/chart-point";

function pointsOf(...values: (number | null)[]): ChartPoint[] {
  return values.map((value, index) => ({ key: String(index), label: "", tick: "", text: "", value }));
}

describe("valueDomain", () => {
  test("there is none without a value", () => {
    expect(valueDomain([])).toBeNull();
    expect(valueDomain(pointsOf(null, null))).toBeNull();
  });
  test("it is rounded outwards to ticks", () => {
    expect(valueDomain(pointsOf(64, 72))).toEqual([64, 72]);
    expect(valueDomain(pointsOf(64.2, 71.3))).toEqual([64, 72]);
  });
  test("it takes the band in", () => {
    expect(valueDomain(pointsOf(70, 71), [{ low: 52, high: 60 }, null])).toEqual([50, 75]);
  });
  test("it never shows what is impossible", () => {
    expect(valueDomain(pointsOf(3, 98), [], [0, 100])).toEqual([0, 100]);
    expect(valueDomain(pointsOf(100, 100), [], [0, 100])?.[1]).toBe(100);
  });
  test("a flat line does not lie on the edge", () => {
    const [low, high] = valueDomain(pointsOf(70, 70)) ?? [0, 0];
    expect(low).toBeLessThan(70);
    expect(high).toBeGreaterThan(70);
  });
  test("zero alone has room around it", () => {
    expect(valueDomain(pointsOf(0))).toEqual([-1, 1]);
  });
  test("every value lies inside", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const [low, high] = valueDomain(pointsOf(...values)) ?? [0, 0];
        return low < high && values.every((value) => value >= low && value <= high);
      }),
    );
  });
});

describe("valueTicks", () => {
  test("few and round", () => {
    expect(valueTicks([50, 80])).toEqual([50, 60, 70, 80]);
    expect(valueTicks([55, 75])).toEqual([55, 60, 65, 70, 75]);
  });
  test("never more than a reader takes in, and always inside", () => {
    const range = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(range, ([low, size]) => {
        const ticks = valueTicks([low, low + size]);
        return ticks.length >= 2 && ticks.length <= 7 && ticks.every((tick) => tick >= low && tick <= low + size);
      }),
    );
  });
});

describe("labelledIndexes", () => {
  test.each([
    [0, []],
    [1, [0]],
    [3, [0, 1, 2]],
    [7, [0, 1, 2, 3, 4, 5, 6]],
    [8, [0, 2, 4, 5, 7]],
    [30, [0, 7, 15, 22, 29]],
  ])("of %i points", (count, expected) => {
    expect(labelledIndexes(count)).toEqual(expected);
  });
});
