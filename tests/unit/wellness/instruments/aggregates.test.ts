import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { outcome, reasonOf, scoreOf } from "./fixtures";

describe("sleep regularity", () => {
  const day = [1, 1, 0, 0];
  const week = Array.from({ length: 7 }, () => day);
  test("the same day again and again is 100, its opposite every time −100, half of it 0", () => {
    const flipped = (of: number[][]) => of.map((each, index) => (index % 2 ? each.map((state) => 1 - state) : each));
    expect(scoreOf("sleep_regularity", { epochs: week })).toBe(100);
    expect(scoreOf("sleep_regularity", { epochs: flipped(week) })).toBe(-100);
    const half = week.map((_, index) => (index % 2 ? [1, 0, 1, 0] : day));
    expect(scoreOf("sleep_regularity", { epochs: half })).toBe(0);
  });
  test("one epoch of one pair that differs", () => {
    const epochs = [...week.slice(1), [1, 1, 0, 1]];
    expect(scoreOf("sleep_regularity", { epochs })).toBeCloseTo(-100 + (200 * 23) / 24, 9);
  });
  test.each([
    ["days", { epochs: week.slice(1) }],
    ["days", { epochs: [] }],
    ["missing", {}],
    ["epochs", { epochs: [...week.slice(1), [1, 1, 0]] }],
    ["epochs", { epochs: Array.from({ length: 7 }, () => []) }],
    ["invalid", { epochs: [...week.slice(1), [1, 1, 0, 2]] }],
    ["invalid", { epochs: [...week.slice(1), [1, 1, 0, null]] }],
  ])("%s: %j", (reason, inputs) => {
    expect(scoreOf("sleep_regularity", inputs)).toBeNull();
    expect(reasonOf("sleep_regularity", inputs)).toBe(reason);
  });
  test("lies between −100 and 100, and does not know sleep from waking", () => {
    const days = fc.tuple(fc.integer({ min: 7, max: 12 }), fc.integer({ min: 1, max: 48 })).chain(([count, epochs]) =>
      fc.array(fc.array(fc.constantFrom(0, 1), { minLength: epochs, maxLength: epochs }), {
        minLength: count,
        maxLength: count,
      }),
    );
    fc.assert(
      fc.property(days, (epochs) => {
        const value = scoreOf("sleep_regularity", { epochs }) ?? Number.NaN;
        expect(value >= -100 && value <= 100).toBe(true);
        const turned = epochs.map((each) => each.map((state) => 1 - state));
        expect(scoreOf("sleep_regularity", { epochs: turned })).toBe(value);
      }),
    );
  });
});

describe("overall", () => {
  test.each([
    [{ spiritual: 60, mental: 70, physical: 80 }, 70, 0.6],
    [{ spiritual: 50, mental: 50, emotional: 50, physical: 50, financial: 100 }, 60, 1],
    [{ spiritual: 62, mental: 62, emotional: 62, physical: 64 }, 63, 0.8],
    [{ spiritual: 62, mental: 62, emotional: 62, physical: 63 }, 62, 0.8],
    [{ spiritual: 0, mental: 0, emotional: 0, physical: null, financial: 0 }, 0, 0.8],
  ])("%j is %d", (inputs, value, coverage) => {
    expect(outcome("overall", inputs)).toMatchObject({ value, details: { coverage } });
  });
  test("two of five are too few; their share is said", () => {
    expect(outcome("overall", { mental: 70, physical: 80 })).toMatchObject({
      value: null,
      missing: ["spiritual", "emotional", "financial"],
      reason: { key: "tooFewParts" },
      details: { coverage: 0.4 },
    });
  });
  test("what is no score is refused", () => {
    expect(reasonOf("overall", { spiritual: 60, mental: 70, physical: 100.1 })).toBe("outside");
    expect(reasonOf("overall", { spiritual: 60, mental: 70, social: 80 })).toBe("invalid");
  });
  test("a part that is as good as the mean changes nothing, whichever it is, and the order of parts neither", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        score,
        score,
        score,
        fc.shuffledSubarray([...categories], { minLength: 4 }),
        (a, b, c, [one, two, three, four]) => {
          const mean = (a + b + c) / 3;
          const given = { [one ?? ""]: a, [two ?? ""]: b, [three ?? ""]: c };
          const value = scoreOf("overall", given);
          expect(scoreOf("overall", { ...given, [four ?? ""]: mean })).toBe(value);
          expect(scoreOf("overall", { spiritual: b, mental: c, financial: a })).toBe(value);
        },
      ),
    );
  });
});

describe("aqi", () => {
  test.each([
    ["pm25_24h", 35.9, 102, "unhealthy for sensitive groups"],
    ["co_8h", 8.4, 90, "moderate"],
    ["o3_8h", 0.078, 126, "unhealthy for sensitive groups"],
    ["pm25_24h", 9, 50, "good"],
    ["pm25_24h", 9.05, 50, "good"],
    ["pm25_24h", 9.1, 51, "moderate"],
    ["so2_1h", 1004, 500, "hazardous"],
    ["no2_1h", 650, 201, "very unhealthy"],
    ["o3_1h", 0.165, 151, "unhealthy"],
  ])("%s of %d is %d, %s", (pollutant, concentration, value, category) => {
    expect(outcome("aqi", { pollutant, concentration })).toMatchObject({ value, details: { category } });
  });
  test.each([
    ["outside", { pollutant: "pm25_24h", concentration: -1 }],
    ["outside", { pollutant: "o3_8h", concentration: 70 }],
    ["aboveTable", { pollutant: "o3_8h", concentration: 0.201 }],
    ["belowTable", { pollutant: "o3_1h", concentration: 0.124 }],
    ["missing", { pollutant: "pm25_24h" }],
    ["invalid", { pollutant: "pm25", concentration: 10 }],
  ])("%s: %j", (reason, inputs) => {
    expect(scoreOf("aqi", inputs)).toBeNull();
    expect(reasonOf("aqi", inputs)).toBe(reason);
  });
});
