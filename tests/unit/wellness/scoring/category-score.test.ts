import fc from "fast-check";
import { expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { coreFieldNames, numericFields } from "@/lib/wellness/check-in/fields";
import { categoryScore } from "@/lib/wellness/scoring/category-score";
import { expectedInputs } from "@/lib/wellness/scoring/expected-inputs";
import { pointsOf } from "@/lib/wellness/scoring/points";
import type { Readings } from "@/lib/wellness/scoring/readings";
import { categoryMinimum, type InputName, weightedInputs } from "@/lib/wellness/scoring/weights";

const day = "2026-03-10";
const everything = new Set(categories.flatMap((category) => weightedInputs(category).map(({ input }) => input)));
const inputs = [...everything];

const readingsOf = (points: Partial<Record<InputName, number>>): Readings =>
  Object.fromEntries(
    Object.entries(points).map(([input, each]) => [input, { value: each, points: each, observedOn: day }]),
  );

const someReadings = fc
  .subarray(inputs)
  .chain((chosen) =>
    fc
      .tuple(...chosen.map(() => fc.integer({ min: 0, max: 100 })))
      .map((points) => readingsOf(Object.fromEntries(chosen.map((input, index) => [input, points[index] ?? 0])))),
  );

const anyCategory = fc.constantFrom(...categories);

test("weights sum to 100 in every category, and every scored field is weighted, no other", () => {
  for (const category of categories) {
    expect(weightedInputs(category).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(weightedInputs(category).every(({ weight }) => weight > 0)).toBe(true);
  }
  const scored = numericFields.filter(({ direction }) => direction !== "notScored").map(({ name }) => name);
  expect(new Set<string>([...scored, "savingsRate"])).toEqual(everything);
});

test("the best and the worst answer of every rating are 100 and 0 points, by its direction", () => {
  for (const field of numericFields.filter(({ kind, direction }) => kind === "rating" && direction !== "notScored")) {
    const input = inputs.find((name) => name === field.name);
    if (!input) throw new Error(`${field.name} has no weight`);
    const best = field.direction === "higherIsBetter" ? 10 : 1;
    expect(pointsOf(input, best, {})).toBe(100);
    expect(pointsOf(input, 11 - best, {})).toBe(0);
  }
});

test("a weighted mean of what is there: stress 100 with weight 25 and focus 60 with weight 15 are 85", () => {
  const score = categoryScore("mental", day, readingsOf({ stressLevel: 100, focusAndConcentration: 60 }), everything);
  expect(score).toMatchObject({
    value: 85,
    exact: 85,
    coverage: 0.4,
    inputsUsed: ["stressLevel", "focusAndConcentration"],
    method: "purposeful-v0",
    version: 0,
  });
  expect(score.inputsMissing).toContain("anxietyLevel");
  expect(score.parts[0]).toEqual({ input: "stressLevel", value: 100, points: 100, share: 0.625, observedOn: day });
});

test("one input alone, or too little weight, is null and never 0", () => {
  const one = categoryScore("mental", day, readingsOf({ stressLevel: 0 }), everything);
  expect(one).toMatchObject({ value: null, exact: null, coverage: 0.25 });
  const light = readingsOf({ copingStrategyEffectiveness: 50, authenticityScore: 50, communicationSkills: 50 });
  expect(categoryScore("emotional", day, light, everything).value).toBeNull();
  expect(categoryScore("spiritual", day, {}, everything)).toMatchObject({ value: null, coverage: 0, inputsUsed: [] });
  const worst = readingsOf({ stressLevel: 0, anxietyLevel: 0 });
  expect(categoryScore("mental", day, worst, everything).value).toBe(0);
});

test("nothing answered on the day itself is null, however much stands from before", () => {
  const standing = { value: 50, points: 50, observedOn: "2026-03-01" };
  const figures: Readings = { savingsRate: standing, emergencyFundMonths: standing };
  expect(categoryScore("financial", day, figures, everything).value).toBeNull();
  const asked = { ...figures, financialStressLevel: { value: 1, points: 100, observedOn: day } };
  expect(categoryScore("financial", day, asked, everything).exact).toBeCloseTo((35 * 100 + 50 * 50) / 85);
});

test("a person is complete with what they are asked, and an extra answer counts without being coverage", () => {
  const expected = expectedInputs("physical", {}, coreFieldNames);
  expect([...expected]).toEqual(["energyLevel", "movementMinutes", "sleepDurationHours"]);
  const core = readingsOf({ energyLevel: 50, movementMinutes: 50, sleepDurationHours: 50 });
  expect(categoryScore("physical", day, core, expected)).toMatchObject({ value: 50, coverage: 1, inputsMissing: [] });
  const extra = categoryScore("physical", day, { ...core, ...readingsOf({ hydrationMl: 100 }) }, expected);
  expect(extra.coverage).toBe(1);
  expect(extra.exact).toBeGreaterThan(50);
});

test("a practice is expected only with a goal of one's own; the month's figures always are", () => {
  expect(expectedInputs("spiritual", {}).has("meditationMinutesDaily")).toBe(false);
  expect(expectedInputs("spiritual", { meditationMinutesDaily: 60 }).has("meditationMinutesDaily")).toBe(true);
  expect(expectedInputs("financial", {}, [])).toEqual(new Set(["savingsRate", "emergencyFundMonths"]));
});

test("the core set alone is enough for a score wherever no figures of the month are needed", () => {
  for (const category of categories.filter((each) => each !== "financial")) {
    const expected = expectedInputs(category, {}, coreFieldNames);
    const answered = readingsOf(Object.fromEntries([...expected].map((input) => [input, 40])));
    expect(categoryScore(category, day, answered, expected)).toMatchObject({ value: 40, coverage: 1 });
  }
});

test("every score lies in 0–100, every coverage in 0–1, and shares make a whole", () => {
  fc.assert(
    fc.property(anyCategory, someReadings, fc.subarray(inputs), (category, readings, expected) => {
      const score = categoryScore(category, day, readings, new Set(expected));
      if (score.value !== null) {
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(100);
        expect(Number.isInteger(score.value)).toBe(true);
        expect(score.parts.length).toBeGreaterThanOrEqual(categoryMinimum.inputs);
      }
      expect(score.coverage).toBeGreaterThanOrEqual(0);
      expect(score.coverage).toBeLessThanOrEqual(1);
      const shares = score.parts.reduce((sum, { share }) => sum + share, 0);
      if (score.parts.length > 0) expect(shares).toBeCloseTo(1);
    }),
  );
});

test("the order in which answers come changes nothing", () => {
  fc.assert(
    fc.property(anyCategory, someReadings, (category, readings) => {
      const reversed = Object.fromEntries(Object.entries(readings).toReversed());
      expect(categoryScore(category, day, reversed, everything)).toEqual(
        categoryScore(category, day, readings, everything),
      );
    }),
  );
});

test("improving one input never lowers its category's score", () => {
  fc.assert(
    fc.property(someReadings, fc.constantFrom(...inputs), fc.integer({ min: 1, max: 100 }), (readings, input, more) => {
      const reading = readings[input];
      fc.pre(reading !== undefined);
      if (!reading) return;
      const improved = { ...readings, [input]: { ...reading, points: Math.min(100, reading.points + more) } };
      for (const category of categories) {
        const before = categoryScore(category, day, readings, everything).exact;
        const after = categoryScore(category, day, improved, everything).exact;
        if (before === null || after === null) expect(after).toBe(before);
        else expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }
    }),
  );
});
