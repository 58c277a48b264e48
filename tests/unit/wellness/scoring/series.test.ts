import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/time";
import { distanceFromUsual, median, medianAbsoluteDeviation, personalBaseline } from "@/lib/wellness/scoring/baseline";
import { chartRanges, chartSeries } from "@/lib/wellness/scoring/series";
import { smooth } from "@/lib/wellness/scoring/smoothing";
import { trendOf } from "@/lib/wellness/scoring/trend";

const scores = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { minLength: 1, maxLength: 80 });

describe("smoothing", () => {
  test("is pandas' adjusted mean: com 0.5 keeps a third of the weight at each step", () => {
    const halfLife = Math.log(0.5) / Math.log(1 / 3);
    const smoothed = smooth(
      [0, 1, 2, null, 4].map((value, at) => ({ at, value })),
      halfLife,
    );
    const expected = [0, 0.75, 1.615385, 1.615385, 3.670213];
    smoothed.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 6);
    });
  });

  test("is its definition at irregular times", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 100, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 30 }), (stepped, halfLife) => {
        let at = 0;
        const values = stepped.map(([step, value]) => {
          at += step;
          return { at, value };
        });
        const smoothed = smooth(values, halfLife);
        const end = at;
        const weights = values.map((point) => 0.5 ** ((end - point.at) / halfLife));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const mean = values.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0) / total;
        expect(smoothed.at(-1)).toBeCloseTo(mean, 6);
      }),
    );
  });

  test("stays between the lowest and the highest value, and is null before the first", () => {
    expect(
      smooth(
        [
          { at: 0, value: null },
          { at: 1, value: 5 },
        ],
        14,
      ),
    ).toEqual([null, 5]);
    fc.assert(
      fc.property(scores, (values) => {
        const known = values.filter((value) => value !== null);
        for (const value of smooth(
          values.map((each, at) => ({ at, value: each })),
          14,
        )) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
    );
  });
});

describe("baseline", () => {
  test("the scaled deviation of 1 to 9 is 2.9652, as in R", () => {
    expect(medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9]) * 1.4826).toBeCloseTo(2.9652, 4);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  test("needs fourteen values in the last twenty-eight days", () => {
    const thirteen = Array.from({ length: 13 }, () => 50);
    expect(personalBaseline(thirteen)).toBeNull();
    expect(personalBaseline([...thirteen, null, null, 50])).toMatchObject({ median: 50, days: 14 });
    expect(personalBaseline([...thirteen, 50, ...Array.from({ length: 28 }, () => null)])).toBeNull();
  });

  test("a person without variation has no distance, unless a least deviation is given", () => {
    const same = Array.from({ length: 20 }, () => 50);
    const flat = personalBaseline(same);
    const floored = personalBaseline(same, 1);
    if (!flat || !floored) throw new Error("twenty values make a baseline");
    expect(distanceFromUsual(60, flat)).toBeNull();
    expect(distanceFromUsual(50 + 1.4826, floored)).toBeCloseTo(1);
    expect(floored.high - floored.low).toBeCloseTo(2.9652);
  });
});

describe("trend", () => {
  const days = (count: number, value: number | null) => Array.from({ length: count }, () => value);

  test("compares the window with the one before it, rounded once", () => {
    expect(trendOf([...days(7, 60.5), ...days(7, 63)], 7)).toEqual({ from: 60.5, to: 63, exactChange: 2.5, change: 3 });
    expect(trendOf([...days(7, 63), ...days(7, 60.5)], 7)?.change).toBe(-2);
  });

  test("is null when either window is short of data, never zero", () => {
    expect(trendOf(days(13, 50), 7)).not.toBeNull();
    expect(trendOf(days(9, 50), 7)).toBeNull();
    expect(trendOf([...days(30, 50), ...days(19, null), ...days(11, 50)], 30)).toBeNull();
    expect(trendOf([...days(30, 50), ...days(18, null), ...days(12, 50)], 30)?.change).toBe(0);
    expect(trendOf([], 7)).toBeNull();
  });
});

describe("chart", () => {
  const today = "2026-03-31";
  const past = (values: readonly (number | null)[]) =>
    values.map((score, index) => ({ day: addDays(today, index - values.length + 1), score }));

  test.each(chartRanges)("has a point for each of %d days, the last one today", (range) => {
    const { points } = chartSeries(past([70]), today, range);
    expect(points).toHaveLength(range);
    expect(points.at(-1)).toMatchObject({ day: today, score: 70, trend: 70, low: null, high: null });
    expect(points[0]?.day).toBe(addDays(today, 1 - range));
  });

  test("leaves the line open where data is missing, and counts those days", () => {
    const { points, gaps } = chartSeries(past([60, null, null, 66, 70, null]), today, 7);
    expect(points.map(({ score }) => score)).toEqual([null, 60, null, null, 66, 70, null]);
    expect(points.map(({ trend }) => trend === null)).toEqual([true, false, true, true, false, false, true]);
    // Neither the day before the first score nor today, which is still open, is a gap.
    expect(gaps).toBe(2);
    expect(chartSeries([], today, 30).gaps).toBe(0);
  });

  test("a gap is counted in its range only", () => {
    const values = [60, ...Array.from({ length: 20 }, () => null), ...Array.from({ length: 10 }, () => 60)];
    expect(chartSeries(past(values), today, 7).gaps).toBe(0);
    expect(chartSeries(past(values), today, 30).gaps).toBe(20);
  });

  test("the band is what was usual in the days before, within 0 and 100", () => {
    fc.assert(
      fc.property(scores, (values) => {
        for (const { low, high } of chartSeries(past(values), today, 90).points) {
          expect(low === null).toBe(high === null);
          if (low === null || high === null) continue;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
    const steady = chartSeries(past([...Array.from({ length: 14 }, () => 60), 90]), today, 7).points;
    expect(steady.at(-1)?.low).toBeCloseTo(60 - 1.4826);
    expect(steady.at(-2)?.low).toBeNull();
  });

  test("what lies outside the range changes band and trend line, never the scores", () => {
    fc.assert(
      fc.property(scores, scores, (before, values) => {
        const inRange = past(values.slice(-7));
        const longer = past([...before, ...values.slice(-7)]);
        const read = (from: typeof inRange) =>
          chartSeries(from, today, 7)
            .points.slice(-values.slice(-7).length)
            .map(({ score }) => score);
        expect(read(longer)).toEqual(read(inRange));
      }),
    );
  });
});
