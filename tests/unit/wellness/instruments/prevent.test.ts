import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimatedFiltration } from "@/lib/wellness/instruments/prevent/egfr";
import { fixture, outcome, reasonOf, scoreOf } from "./fixtures";

const woman = {
  sex: "female",
  age: 50,
  totalCholesterolMgPerDl: 200,
  hdlMgPerDl: 45,
  systolicMmHg: 160,
  bpTreated: true,
  diabetes: true,
  smoker: false,
  statin: false,
  bmi: 35,
  egfr: 90,
  years: 10,
};

type Case = {
  input: Record<string, number | boolean | string>;
  years: number;
  expected_pct: { total_cvd: number; ascvd: number; heart_failure: number; chd: number; stroke: number };
};
const cases: Case[] = fixture("prevent-cases.json");

describe("published figures", () => {
  test.each(cases.map((one, index) => [index, one] as const))(
    "case %d of preventr",
    (_, { input, years, expected_pct }) => {
      const { value, details } = outcome("prevent", {
        sex: input.sex,
        age: input.age,
        totalCholesterolMgPerDl: input.total_c,
        hdlMgPerDl: input.hdl_c,
        systolicMmHg: input.sbp,
        bpTreated: input.bp_tx,
        diabetes: input.dm,
        smoker: input.smoking,
        statin: input.statin,
        bmi: input.bmi,
        egfr: input.egfr,
        years,
      });
      const found = [value, details?.ascvd, details?.hf, details?.chd, details?.stroke];
      const { total_cvd, ascvd, heart_failure, chd, stroke } = expected_pct;
      expect(found.map((percent) => Math.round(Number(percent) * 10) / 10)).toEqual([
        total_cvd,
        ascvd,
        heart_failure,
        chd,
        stroke,
      ]);
    },
  );
  test("a creatinine of 1.5 mg/dL of a woman of 43 is a filtration of 44", () => {
    expect(Math.round(estimatedFiltration(1.5, 43, "female"))).toBe(44);
    expect(estimatedFiltration(0.9, 50, "male")).toBeCloseTo(142 * 0.9938 ** 50, 9);
  });
});

describe("when it must not be computed", () => {
  test("every input is needed, and named", () => {
    for (const name of Object.keys(woman)) {
      const inputs = { ...woman, [name]: null };
      expect(outcome("prevent", inputs)).toMatchObject({ value: null, missing: [name], reason: { key: "missing" } });
    }
  });
  test.each([
    ["age", 29.9, 30],
    ["age", 79.1, 79],
    ["totalCholesterolMgPerDl", 129.9, 130],
    ["totalCholesterolMgPerDl", 320.1, 320],
    ["hdlMgPerDl", 19.9, 20],
    ["hdlMgPerDl", 100.1, 100],
    ["systolicMmHg", 89.9, 90],
    ["systolicMmHg", 180.1, 180],
    ["bmi", 18.4, 18.5],
    ["bmi", 40, 39.9],
    ["egfr", 14.9, 15],
    ["egfr", 140.1, 140],
  ])("%s of %d is refused, %d is not", (name, outside, inside) => {
    expect(outcome("prevent", { ...woman, [name]: outside })).toMatchObject({
      value: null,
      reason: { key: "outside", params: { input: name } },
    });
    expect(scoreOf("prevent", { ...woman, [name]: inside })).not.toBeNull();
  });
  test("cholesterol in mmol/L is named, other years are no model", () => {
    expect(outcome("prevent", { ...woman, totalCholesterolMgPerDl: 5.2 }).reason?.params.other).toBe("mmol/L");
    expect(reasonOf("prevent", { ...woman, years: 20 })).toBe("invalid");
    expect(reasonOf("prevent", { ...woman, smoker: 1 })).toBe("invalid");
  });
});

test("thirty years ahead are computed above 59, and said to mean little", () => {
  expect(outcome("prevent", { ...woman, age: 59, years: 30 }).details?.beyondMeaningfulAge).toBe(false);
  expect(outcome("prevent", { ...woman, age: 60, years: 30 }).details?.beyondMeaningfulAge).toBe(true);
  expect(outcome("prevent", { ...woman, age: 60 }).details?.beyondMeaningfulAge).toBe(false);
});

test("is a percentage, more with age and above a pressure of 110, and no part is likelier than the whole", () => {
  const people = fc.record({
    sex: fc.constantFrom("female", "male"),
    age: fc.integer({ min: 30, max: 78 }),
    totalCholesterolMgPerDl: fc.integer({ min: 130, max: 320 }),
    hdlMgPerDl: fc.integer({ min: 20, max: 100 }),
    systolicMmHg: fc.integer({ min: 110, max: 179 }),
    bpTreated: fc.boolean(),
    diabetes: fc.boolean(),
    smoker: fc.boolean(),
    statin: fc.boolean(),
    bmi: fc.double({ min: 18.5, max: 39.9, noNaN: true }),
    egfr: fc.integer({ min: 15, max: 140 }),
    years: fc.constant(10),
  });
  fc.assert(
    fc.property(people, (person) => {
      const risk = scoreOf("prevent", person) ?? Number.NaN;
      expect(risk > 0 && risk < 100).toBe(true);
      expect(scoreOf("prevent", { ...person, systolicMmHg: person.systolicMmHg + 1 })).toBeGreaterThan(risk);
      expect(scoreOf("prevent", { ...person, smoker: true })).toBeGreaterThanOrEqual(risk);
    }),
  );
});
