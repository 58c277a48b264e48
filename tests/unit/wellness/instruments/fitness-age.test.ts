import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimatedUptake, fitnessAge } from "@/lib/wellness/instruments/fitness-age";
import { outcome, reasonOf, scoreOf } from "./fixtures";

const man = { sex: "male", age: 50, waistCm: 94, bmi: 26, restingHeartRate: 60, activityIndex: 10 };

describe("published figures", () => {
  test.each([
    [42, "male", 55],
    [38, "female", 45],
    [31, "female", 65],
  ] as const)("an uptake of %d (%s) is usual at %d", (vo2max, sex, age) => {
    expect(scoreOf("fitness_age", { sex, vo2max })).toBe(age);
  });
  test("a man of 50 with a waist of 94 cm, a pulse of 60 and an index of 10", () => {
    const { value, details } = outcome("fitness_age", man);
    expect(details).toMatchObject({ model: "hunt_waist", standardError: 5.7 });
    expect(details?.vo2max).toBeCloseTo(43.74, 2);
    expect(value).toBeCloseTo(51.5, 1);
  });
  test("the four models", () => {
    const given = { age: 40, restingHeartRate: 65, activityIndex: 15 };
    const by = (model: "hunt_waist" | "hunt_bmi", sex: "female" | "male", size: number) =>
      estimatedUptake(model, { ...given, sex, size });
    expect(by("hunt_waist", "male", 90)).toBeCloseTo(100.27 - 11.84 - 33.21 - 10.075 + 3.39, 9);
    expect(by("hunt_waist", "female", 80)).toBeCloseTo(74.74 - 9.88 - 20.72 - 7.41 + 2.97, 9);
    expect(by("hunt_bmi", "male", 25)).toBeCloseTo(92.05 - 13.08 - 23.325 - 10.855 + 3.855, 9);
    expect(by("hunt_bmi", "female", 25)).toBeCloseTo(70.77 - 9.76 - 18.725 - 6.955 + 3.195, 9);
  });
  test("beyond the decades the line goes on, from 18 to 90", () => {
    expect(fitnessAge(56, "male")).toBe(21);
    expect(fitnessAge(57.5, "male")).toBe(18);
    expect(fitnessAge(70, "male")).toBe(18);
    expect(fitnessAge(25, "female")).toBe(80);
    expect(fitnessAge(21, "female")).toBe(90);
    expect(fitnessAge(10, "female")).toBe(90);
    expect([54, 49, 47, 42, 39, 34].map((uptake) => fitnessAge(uptake, "male"))).toEqual([25, 35, 45, 55, 65, 75]);
  });
});

test("a device's uptake comes first, then the waist, then BMI; never a mean of them", () => {
  expect(outcome("fitness_age", { ...man, vo2max: 42 })).toMatchObject({
    value: 55,
    details: { model: "device_vo2max" },
  });
  expect(outcome("fitness_age", { ...man, waistCm: null }).details).toMatchObject({ model: "hunt_bmi" });
  expect(scoreOf("fitness_age", { ...man, bmi: 40 })).toBe(scoreOf("fitness_age", man));
});

test("what is missing is named", () => {
  for (const name of ["sex", "age", "restingHeartRate", "activityIndex"])
    expect(outcome("fitness_age", { ...man, [name]: null })).toMatchObject({ value: null, missing: [name] });
  expect(outcome("fitness_age", { ...man, waistCm: null, bmi: null })).toMatchObject({
    value: null,
    missing: ["waistCm"],
  });
  expect(outcome("fitness_age", { vo2max: 40 })).toMatchObject({ value: null, missing: ["sex"] });
});

test.each([
  ["age", 19, 20],
  ["age", 91, 90],
  ["waistCm", 44.9, 45],
  ["waistCm", 180.1, 180],
  ["restingHeartRate", 34, 35],
  ["restingHeartRate", 131, 130],
  ["activityIndex", -0.1, 0],
  ["activityIndex", 45.1, 45],
])("%s of %d is refused, %d is not", (name, outside, inside) => {
  expect(scoreOf("fitness_age", { ...man, [name]: outside })).toBeNull();
  expect(scoreOf("fitness_age", { ...man, [name]: inside })).not.toBeNull();
});

test("a waist in inches is not taken for centimetres", () => {
  expect(reasonOf("fitness_age", { ...man, waistCm: 36 })).toBe("looksLike");
});

test("never older with more uptake, never out of 18 to 90", () => {
  const uptake = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(uptake, uptake, fc.constantFrom("female", "male"), (one, other, sex) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(fitnessAge(more, sex)).toBeLessThanOrEqual(fitnessAge(less, sex));
      expect(fitnessAge(one, sex) >= 18 && fitnessAge(one, sex) <= 90).toBe(true);
    }),
  );
});
