import { z } from "zod";
import { amount, type Bounds, flag, isKnown, missingOf, outsideBounds, sex } from "../inputs";
import { defineMethod } from "../method";
import { computed, refusedWithout } from "../outcome";
import { type Outcome as Event, tenYears, thirtyYears } from "./coefficients";

/** Age in years, cholesterol in mg/dL, systolic blood pressure in mmHg, BMI in kg/m², eGFR in mL/min/1.73 m². */
export type PreventInputs = {
  sex: "female" | "male";
  age: number;
  totalCholesterolMgPerDl: number;
  hdlMgPerDl: number;
  systolicMmHg: number;
  bpTreated: boolean;
  diabetes: boolean;
  smoker: boolean;
  statin: boolean;
  bmi: number;
  egfr: number;
  years: 10 | 30;
};

const names = [
  "sex",
  "age",
  "totalCholesterolMgPerDl",
  "hdlMgPerDl",
  "systolicMmHg",
  "bpTreated",
  "diabetes",
  "smoker",
  "statin",
  "bmi",
  "egfr",
  "years",
] as const;

const mmolPerMgOfCholesterol = 0.02586;

/** The terms of the equation, in the order of the published table: age, lipids, pressure with a knot at 110, BMI at 30, eGFR at 60. */
function terms(inputs: PreventInputs): number[] {
  const { totalCholesterolMgPerDl, hdlMgPerDl, systolicMmHg, bmi, egfr } = inputs;
  const age = (inputs.age - 55) / 10;
  const nonHdl = (totalCholesterolMgPerDl - hdlMgPerDl) * mmolPerMgOfCholesterol - 3.5;
  const hdl = (hdlMgPerDl * mmolPerMgOfCholesterol - 1.3) / 0.3;
  const lowPressure = (Math.min(systolicMmHg, 110) - 110) / 20;
  const pressure = (Math.max(systolicMmHg, 110) - 130) / 20;
  const lowBmi = (Math.min(bmi, 30) - 25) / 5;
  const highBmi = (Math.max(bmi, 30) - 30) / 5;
  const lowEgfr = (Math.min(egfr, 60) - 60) / -15;
  const highEgfr = (Math.max(egfr, 60) - 90) / -15;
  const diabetes = Number(inputs.diabetes);
  const smoker = Number(inputs.smoker);
  const treated = Number(inputs.bpTreated);
  const statin = Number(inputs.statin);
  const plain = [
    age,
    age ** 2,
    nonHdl,
    hdl,
    lowPressure,
    pressure,
    diabetes,
    smoker,
    lowBmi,
    highBmi,
    lowEgfr,
    highEgfr,
  ];
  const crossed = [treated * pressure, statin * nonHdl];
  const withAge = [nonHdl, hdl, pressure, diabetes, smoker, highBmi, lowEgfr].map((term) => age * term);
  return [...plain, treated, statin, ...crossed, ...withAge, 1];
}

/** The risk of each outcome within the years, in percent: logistic, as published. */
export function preventRisks(inputs: PreventInputs): Record<Event, number> {
  const columns = (inputs.years === 10 ? tenYears : thirtyYears)[inputs.sex];
  const values = terms(inputs);
  const risk = (event: Event) => {
    const sum = columns[event].reduce((total, coefficient, index) => total + coefficient * (values[index] ?? 0), 0);
    return 100 / (1 + Math.exp(-sum));
  };
  return { cvd: risk("cvd"), ascvd: risk("ascvd"), hf: risk("hf"), chd: risk("chd"), stroke: risk("stroke") };
}

/** The ranges of the model, as preventr 0.12.0 has them; nobody with a cardiovascular disease already. */
const bounds: Readonly<Record<string, Bounds>> = {
  age: { low: 30, high: 79, unit: "years" },
  totalCholesterolMgPerDl: { low: 130, high: 320, unit: "mg/dL", others: [{ unit: "mmol/L", times: 38.67 }] },
  hdlMgPerDl: { low: 20, high: 100, unit: "mg/dL", others: [{ unit: "mmol/L", times: 38.67 }] },
  systolicMmHg: { low: 90, high: 180, unit: "mmHg" },
  bmi: { low: 18.5, high: 39.9, unit: "kg/m²" },
  egfr: { low: 15, high: 140, unit: "mL/min/1.73 m²" },
};

/** Thirty years ahead say little to people above this age. */
const meaningfulAgeFor30Years = 59;

/** The risk of a cardiovascular disease in percent, with those of its parts. */
export const prevent = defineMethod({
  name: "prevent",
  version: "aha-2023-base.1",
  schema: z.strictObject({
    sex,
    age: amount,
    totalCholesterolMgPerDl: amount,
    hdlMgPerDl: amount,
    systolicMmHg: amount,
    bpTreated: flag,
    diabetes: flag,
    smoker: flag,
    statin: flag,
    bmi: amount,
    egfr: amount,
    years: z.union([z.literal(10), z.literal(30)]).nullish(),
  }),
  compute(inputs) {
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return { ...refusal, missing: missingOf(inputs, names) };
    if (!isKnown(inputs, names)) return refusedWithout(missingOf(inputs, names));
    const { cvd, ...parts } = preventRisks(inputs);
    const isBeyondAge = inputs.years === 30 && inputs.age > meaningfulAgeFor30Years;
    return computed(cvd, { ...parts, riskKind: "cvd", years: inputs.years, beyondMeaningfulAge: isBeyondAge });
  },
});
