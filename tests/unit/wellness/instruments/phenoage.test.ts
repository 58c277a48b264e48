import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageMortality, type PhenoAgeInputs, phenotypicAge, published } from "@/lib/wellness/instruments/phenoage";
import { outcome, reasonOf, rowsOf, scoreOf } from "./fixtures";

/** The authors' worksheet. */
const worksheet = {
  age: 71,
  albuminGPerL: 44,
  creatinineUmolPerL: 135.25353,
  glucoseMmolPerL: 5.8275,
  crpMgPerL: 2.31,
  lymphocytePercent: 24,
  mcvFl: 97,
  rdwPercent: 11.8,
  alpUPerL: 53,
  wbcPer1000Ul: 4.9,
};

/** The constants with more digits, as BioAge has them, and its 1.51714. */
const longForm = {
  ...published,
  intercept: -19.90667,
  age: 0.08035356,
  albuminGPerL: -0.03359355,
  creatinineUmolPerL: 0.009506491,
  glucoseMmolPerL: 0.1953192,
  crpMgPerL: 0.09536762,
  lymphocytePercent: -0.01199984,
  mcvFl: 0.02676401,
  rdwPercent: 0.3306156,
  alpUPerL: 0.001868778,
  wbcPer1000Ul: 0.05542406,
  gamma: 0.007692696,
  scale: 0.0055305,
};

const people = rowsOf("phenoage-nhanes4.csv").map((row) => ({
  inputs: {
    age: row.age ?? 0,
    albuminGPerL: row.albumin_gL ?? 0,
    creatinineUmolPerL: row.creat_umol ?? 0,
    glucoseMmolPerL: row.glucose_mmol ?? 0,
    crpMgPerL: 10 * (row.crp_mg_dL ?? 0),
    lymphocytePercent: row.lymph ?? 0,
    mcvFl: row.mcv ?? 0,
    rdwPercent: row.rdw ?? 0,
    alpUPerL: row.alp ?? 0,
    wbcPer1000Ul: row.wbc ?? 0,
  } satisfies PhenoAgeInputs,
  byBioAge: row.bioage_R_phenoage0_log1pCRP ?? 0,
  byLogarithm: row.ours_phenoage_lnCRP ?? 0,
  mortality: row.ours_mortality10_lnCRP ?? 0,
}));

describe("published figures", () => {
  test("the authors' worksheet is 66.95 years", () => {
    const { value, details } = outcome("phenoage", worksheet);
    expect(Math.abs((value ?? 0) - 66.95)).toBeLessThanOrEqual(0.02);
    expect(details?.mortality10y).toBeCloseTo(0.196, 2);
    expect(phenotypicAge(worksheet).linear).toBeCloseTo(-6.81, 2);
  });
  test("in the units of another laboratory it is the same", () => {
    const converted = { ...worksheet, creatinineUmolPerL: 1.53 * 88.4017, glucoseMmolPerL: 105 * 0.0555 };
    expect(Math.abs((scoreOf("phenoage", converted) ?? 0) - 66.95)).toBeLessThanOrEqual(0.02);
  });
  test("with the digits and the logarithm of BioAge, 120 people have its figures", () => {
    expect(people).toHaveLength(120);
    for (const { inputs, byBioAge } of people) {
      const { phenoAge } = phenotypicAge(inputs, { constants: longForm, crpTransform: Math.log1p });
      expect(Math.abs(phenoAge - byBioAge)).toBeLessThan(1e-6);
    }
  });
  test("as published, they differ from the longer digits by a tenth of a year at most", () => {
    for (const { inputs, byLogarithm, mortality } of people) {
      const { phenoAge, mortality10y } = phenotypicAge(inputs);
      expect(Math.abs(phenoAge - byLogarithm)).toBeLessThan(0.1);
      expect(Math.abs(mortality10y - mortality)).toBeLessThan(0.01);
    }
  });
  test.each([
    [30, 0.0078],
    [50, 0.0461],
    [70, 0.2492],
  ])("somebody whose age it is at %d has the mortality of that age", (age, mortality) => {
    expect(averageMortality(age)).toBeCloseTo(mortality, 4);
  });
});

describe("when it must not be computed", () => {
  test("every input is needed, and named", () => {
    for (const name of Object.keys(worksheet)) {
      const without = Object.fromEntries(Object.entries(worksheet).filter(([key]) => key !== name));
      for (const inputs of [without, { ...without, [name]: null }])
        expect(outcome("phenoage", inputs)).toMatchObject({ value: null, missing: [name], reason: { key: "missing" } });
    }
    expect(outcome("phenoage", {}).missing).toHaveLength(10);
  });
  test.each([
    ["age", 19.99, 20],
    ["age", 84.01, 84],
    ["albuminGPerL", 25.99, 26],
    ["albuminGPerL", 54.01, 54],
    ["creatinineUmolPerL", 34.65, 34.6535],
    ["creatinineUmolPerL", 212.9, 212.8713],
    ["glucoseMmolPerL", 3.1, 3.108],
    ["glucoseMmolPerL", 16.27, 16.2615],
    ["lymphocytePercent", 7.92, 7.9232],
    ["lymphocytePercent", 67.94, 67.9362],
    ["mcvFl", 63.36, 63.3607],
    ["mcvFl", 108.31, 108.3],
    ["rdwPercent", 11.29, 11.3],
    ["rdwPercent", 19.11, 19.1],
    ["alpUPerL", 28.9, 29],
    ["alpUPerL", 241.22, 241.217],
    ["wbcPer1000Ul", 2.64, 2.65],
    ["wbcPer1000Ul", 16.8, 16.7905],
  ])("%s of %d is refused, %d is not", (name, outside, inside) => {
    expect(outcome("phenoage", { ...worksheet, [name]: outside })).toMatchObject({
      value: null,
      reason: { key: "outside", params: { input: name } },
    });
    expect(scoreOf("phenoage", { ...worksheet, [name]: inside })).not.toBeNull();
  });
  test("an acute inflammation, and none at all", () => {
    expect(reasonOf("phenoage", { ...worksheet, crpMgPerL: 10.01 })).toBe("infection");
    expect(reasonOf("phenoage", { ...worksheet, crpMgPerL: 10 })).toBeNull();
    expect(reasonOf("phenoage", { ...worksheet, crpMgPerL: 0 })).toBe("notAbove");
    expect(reasonOf("phenoage", { ...worksheet, crpMgPerL: -1 })).toBe("outside");
  });
  test("a unit that cannot be is named and not converted", () => {
    expect(outcome("phenoage", { ...worksheet, albuminGPerL: 4.4 }).reason).toMatchObject({
      key: "looksLike",
      params: { other: "g/dL" },
    });
    expect(outcome("phenoage", { ...worksheet, creatinineUmolPerL: 1.53 }).reason?.params.other).toBe("mg/dL");
    expect(outcome("phenoage", { ...worksheet, glucoseMmolPerL: 105 }).reason?.params.other).toBe("mg/dL");
  });
  test("what nobody asks for, or is no number", () => {
    expect(outcome("phenoage", { ...worksheet, sex: "male" }).reason).toEqual({
      key: "invalid",
      params: { input: "sex" },
    });
    expect(reasonOf("phenoage", { ...worksheet, age: "71" })).toBe("invalid");
  });
});

test("less CRP than the formula was made from is said", () => {
  expect(outcome("phenoage", { ...worksheet, crpMgPerL: 2.09 }).details?.crpBelowTrainingRange).toBe(true);
  expect(outcome("phenoage", { ...worksheet, crpMgPerL: 2.1 }).details?.crpBelowTrainingRange).toBe(false);
});

test("rises with what is worse, falls with what is better, and mortality stays a share", () => {
  const directions = [
    ["age", 1],
    ["albuminGPerL", -1],
    ["creatinineUmolPerL", 1],
    ["glucoseMmolPerL", 1],
    ["crpMgPerL", 1],
    ["lymphocytePercent", -1],
    ["mcvFl", 1],
    ["rdwPercent", 1],
    ["alpUPerL", 1],
    ["wbcPer1000Ul", 1],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...people),
      fc.constantFrom(...directions),
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      ({ inputs }, [name, direction], more) => {
        const before = phenotypicAge(inputs);
        const later = phenotypicAge({ ...inputs, [name]: inputs[name] + more });
        expect(Math.sign(later.phenoAge - before.phenoAge)).toBe(direction);
        expect(Math.sign(later.mortality10y - before.mortality10y)).toBe(direction);
        expect(later.mortality10y > 0 && later.mortality10y < 1).toBe(true);
      },
    ),
  );
});
