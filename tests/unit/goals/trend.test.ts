import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecastOf, type Point, theilSen } from "@/lib/goals/trend";
import { addDays, daysBetween } from "@/lib/time";

const today = "2026-11-20";
/** Values on these days back from today, the oldest first. */
const on = (...values: readonly (readonly [back: number, value: number])[]): Point[] =>
  values.map(([back, value]) => ({ day: addDays(today, -back), value }));
const weekly = (from: number, perWeek: number, weeks = 8) =>
  on(...Array.from({ length: weeks }, (_, index) => [(weeks - 1 - index) * 7, from + index * perWeek] as const));

describe("the line", () => {
  test("is that of the points when they lie on one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -70, max: 70 }), (from, perWeek) => {
        const line = theilSen(weekly(from, perWeek), today);
        expect(line?.perDay).toBeCloseTo(perWeek / 7, 9);
        expect(line?.valueOn(today)).toBeCloseTo(from + 7 * perWeek, 6);
      }),
    );
  });
  test("is hardly moved by one wild value in eight, wherever it stands and however wild", () => {
    const wild = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), wild, (index, value) => {
        const points = weekly(80, -1).map((point, place) => (place === index ? { ...point, value } : point));
        const perDay = theilSen(points, today)?.perDay ?? 0;
        expect(perDay).toBeLessThan(-1 / 7 + 0.05);
        expect(perDay).toBeGreaterThan(-1 / 7 - 0.05);
      }),
    );
  });
  test("follows its points when all are moved or stretched", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (some, by, times) => {
        const points = on(...some.map((value, index) => [(5 - index) * 7, value] as const));
        const moved = points.map(({ day, value }) => ({ day, value: value * times + by }));
        const [line, other] = [theilSen(points, today), theilSen(moved, today)];
        expect(other?.perDay).toBeCloseTo((line?.perDay ?? 0) * times, 6);
        expect(other?.valueOn(today)).toBeCloseTo((line?.valueOn(today) ?? 0) * times + by, 6);
      }),
    );
  });
  test("needs four values over two weeks, of the last months", () => {
    expect(theilSen(on([20, 1], [10, 2], [0, 3]), today)).toBeNull();
    expect(theilSen(on([12, 1], [8, 2], [4, 3], [0, 4]), today)).toBeNull();
    expect(theilSen(on([400, 1], [300, 2], [200, 3], [150, 4]), today)).toBeNull();
    expect(theilSen(on([14, 1], [8, 2], [4, 3], [0, 4]), today)).not.toBeNull();
    expect(theilSen([], today)).toBeNull();
  });
});

describe("a forecast", () => {
  test("is the day on which the line meets the target", () => {
    expect(forecastOf(weekly(80, -1), 70, today)).toBe(addDays(today, 21));
    expect(forecastOf(weekly(1, 1), 12, today)).toBe(addDays(today, 28));
  });
  test("is none when it goes the other way, stands still, or is already there", () => {
    expect(forecastOf(weekly(80, 1), 70, today)).toBeNull();
    expect(forecastOf(weekly(80, 0), 70, today)).toBeNull();
    expect(forecastOf(weekly(80, -1), 73, today)).toBeNull();
    expect(forecastOf(weekly(80, -1), 75, today)).toBeNull();
  });
  test("is none beyond three years", () => {
    expect(forecastOf(weekly(80, -0.01), 70, today)).toBeNull();
  });
  test("always lies ahead, within three years, and only where the values head", () => {
    const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 250 }), (some, target) => {
        const points = on(...some.map((value, index) => [(some.length - 1 - index) * 7, value] as const));
        const day = forecastOf(points, target, today);
        if (day === null) return;
        expect(daysBetween(today, day)).toBeGreaterThan(0);
        expect(daysBetween(today, day)).toBeLessThanOrEqual(3 * 365);
        const last = points.at(-1)?.value ?? 0;
        expect(Math.sign(target - last)).toBe(Math.sign(theilSen(points, today)?.perDay ?? 0));
      }),
    );
  });
  test("does not look at what lies ahead of today", () => {
    const ahead = [...weekly(80, -1), { day: addDays(today, 5), value: 500 }];
    expect(forecastOf(ahead, 70, today)).toBe(forecastOf(weekly(80, -1), 70, today));
  });
});
