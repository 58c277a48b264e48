/*
 * The usual clinical bands, as words beside a value. They name the band that a published guideline puts a number into; they
 * are no diagnosis, which needs more than one reading and somebody who knows the person.
 */

export type PressureBand = "normal" | "elevated" | "stage1" | "stage2" | "severe";

/**
 * A blood pressure's band: AHA/ACC 2017, unchanged in 2025. The higher of the two numbers' bands counts. Units: mmHg.
 */
export function pressureBand(systolic: number, diastolic: number): PressureBand {
  if (systolic > 180 || diastolic > 120) return "severe";
  if (systolic >= 140 || diastolic >= 90) return "stage2";
  if (systolic >= 130 || diastolic >= 80) return "stage1";
  return systolic >= 120 ? "elevated" : "normal";
}

export const glucoseContexts = ["fasting", "after_meal", "any_time"] as const;
export type GlucoseContext = (typeof glucoseContexts)[number];
export type GlucoseBand = "veryLow" | "low" | "normal" | "prediabetes" | "diabetesRange" | "high";

/**
 * A blood glucose's band (ADA Standards of Care): below 70 low, below 54 very low, at any time; fasting from 100
 * prediabetes, from 126 the diabetes range; otherwise from 200 high. Units: mg/dL.
 */
export function glucoseBand(glucose: number, context: GlucoseContext | null): GlucoseBand {
  if (glucose < 54) return "veryLow";
  if (glucose < 70) return "low";
  if (context === "fasting") {
    if (glucose >= 126) return "diabetesRange";
    return glucose >= 100 ? "prediabetes" : "normal";
  }
  return glucose >= 200 ? "high" : "normal";
}
