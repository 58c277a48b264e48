import { z } from "zod";
import { amount, type Bounds, isKnown, missingOf, outsideBounds } from "./inputs";
import { defineMethod } from "./method";
import { computed, refused, refusedWithout } from "./outcome";

/** Age in years, laboratory values in the units of their names; glucose of serum, fasting. */
export type PhenoAgeInputs = {
  age: number;
  albuminGPerL: number;
  creatinineUmolPerL: number;
  glucoseMmolPerL: number;
  crpMgPerL: number;
  lymphocytePercent: number;
  mcvFl: number;
  rdwPercent: number;
  alpUPerL: number;
  wbcPer1000Ul: number;
};

type Constants = PhenoAgeInputs & { intercept: number; gamma: number; scale: number };

/**
 * As published, rounded: Levine ME et al., Aging (Albany NY) 2018;10(4):573–591, Table 1 and supplement; alkaline phosphatase with
 * the third digit of the authors' worksheet. The rate 0.090165 below is Levine's own, which an erratum of 2019 misprinted.
 * The coefficient of CRP belongs to the natural logarithm of mg/dL.
 */
export const published: Constants = {
  intercept: -19.9067,
  age: 0.0804,
  albuminGPerL: -0.0336,
  creatinineUmolPerL: 0.0095,
  glucoseMmolPerL: 0.1953,
  crpMgPerL: 0.0954,
  lymphocytePercent: -0.012,
  mcvFl: 0.0268,
  rdwPercent: 0.3306,
  alpUPerL: 0.00188,
  wbcPer1000Ul: 0.0554,
  gamma: 0.0076927,
  scale: 0.00553,
};

const names = [
  "age",
  "albuminGPerL",
  "creatinineUmolPerL",
  "glucoseMmolPerL",
  "crpMgPerL",
  "lymphocytePercent",
  "mcvFl",
  "rdwPercent",
  "alpUPerL",
  "wbcPer1000Ul",
] as const;

/** exp(gamma × 120 months) − 1. */
const tenYears = 1.51714;
const mgPerLInMgPerDl = 10;

/**
 * Phenotypic age in years, and the share (0–1) of people like this who die within ten years. The bare formula: whether it may be
 * applied is `phenoage`'s to say.
 * @param variant other constants or ln(1 + CRP), with which another program's figures can be checked.
 */
export function phenotypicAge(
  inputs: PhenoAgeInputs,
  {
    constants = published,
    crpTransform = Math.log,
  }: { constants?: Constants; crpTransform?: (mgPerDl: number) => number } = {},
): { phenoAge: number; mortality10y: number; linear: number } {
  const terms = { ...inputs, crpMgPerL: crpTransform(inputs.crpMgPerL / mgPerLInMgPerDl) };
  const linear = names.reduce((sum, name) => sum + constants[name] * terms[name], constants.intercept);
  const hazard = (Math.exp(linear) * tenYears) / constants.gamma;
  return {
    phenoAge: ageAtHazard(hazard, constants.scale),
    mortality10y: -Math.expm1(-hazard), // from the hazard itself: ln(1 − M) of a rounded M is wrong for people of low risk
    linear,
  };
}

function ageAtHazard(hazard: number, scale: number): number {
  return 141.50225 + Math.log(scale * hazard) / 0.090165;
}

/** The mortality at which phenotypic age is this age (0–1): the average for that age, nobody's own risk. */
export function averageMortality(age: number): number {
  return -Math.expm1(-Math.exp((age - 141.50225) * 0.090165) / published.scale);
}

/** Adults of the derivation; laboratory values between the 0.1st and the 99.9th percentile of NHANES III (ajsteele/bioage, CC0). CRP has a limit of its own below. */
const bounds: Readonly<Record<(typeof names)[number], Bounds>> = {
  age: { low: 20, high: 84, unit: "years" },
  albuminGPerL: { low: 26, high: 54, unit: "g/L", others: [{ unit: "g/dL", times: 10 }] },
  creatinineUmolPerL: { low: 34.6535, high: 212.8713, unit: "µmol/L", others: [{ unit: "mg/dL", times: 88.4 }] },
  glucoseMmolPerL: { low: 3.108, high: 16.2615, unit: "mmol/L", others: [{ unit: "mg/dL", times: 1 / 18.016 }] },
  crpMgPerL: { low: 0, isAbove: true, high: 1000, unit: "mg/L" },
  lymphocytePercent: { low: 7.9232, high: 67.9362, unit: "%", others: [{ unit: "a share of 1", times: 100 }] },
  mcvFl: { low: 63.3607, high: 108.3, unit: "fL" },
  rdwPercent: { low: 11.3, high: 19.1, unit: "%", others: [{ unit: "a share of 1", times: 100 }] },
  alpUPerL: { low: 29, high: 241.217, unit: "U/L", others: [{ unit: "µkat/L", times: 60 }] },
  wbcPer1000Ul: { low: 2.65, high: 16.7905, unit: "10³/µL", others: [{ unit: "cells/µL", times: 0.001 }] },
};

/** Above this an acute inflammation is likelier than an old body: measure again in two to four weeks (our choice). */
const infectionCrpMgPerL = 10;
/** NHANES III could not see less: below it the formula is carried on beyond what it was derived from. */
const leastTrainedCrpMgPerL = 2.1;

/** Phenotypic age in years, with `mortality10y` (0–1). Not for pregnancy, dialysis or active cancer, which no input shows. */
export const phenoage = defineMethod({
  name: "phenoage",
  version: "levine-2018.1",
  schema: z.strictObject({
    age: amount,
    albuminGPerL: amount,
    creatinineUmolPerL: amount,
    glucoseMmolPerL: amount,
    crpMgPerL: amount,
    lymphocytePercent: amount,
    mcvFl: amount,
    rdwPercent: amount,
    alpUPerL: amount,
    wbcPer1000Ul: amount,
  }),
  compute(inputs) {
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return { ...refusal, missing: missingOf(inputs, names) };
    if (!isKnown(inputs, names)) return refusedWithout(missingOf(inputs, names));
    if (inputs.crpMgPerL > infectionCrpMgPerL) return refused("infection", { value: inputs.crpMgPerL });
    const { phenoAge, mortality10y } = phenotypicAge(inputs);
    return computed(phenoAge, {
      mortality10y,
      differenceYears: phenoAge - inputs.age,
      crpBelowTrainingRange: inputs.crpMgPerL < leastTrainedCrpMgPerL,
    });
  },
});
