import { isKnown, isThere, missingOf } from "../inputs";
import {
  activityPoints,
  bloodPressurePoints,
  bmiPoints,
  dietPercentilePoints,
  dietScorePoints,
  fastingGlucosePoints,
  hba1cPoints,
  nicotinePoints,
  nonHdlPoints,
  sleepPoints,
} from "./points";
import type { Le8Inputs } from "./schema";

/** A component's points, or null with the names of the inputs that it lacks. */
export type Component = { points: number | null; missing: readonly string[] };

/** The eight, in the order of the table. */
export const componentNames = [
  "diet",
  "physicalActivity",
  "nicotine",
  "sleep",
  "bmi",
  "lipids",
  "glucose",
  "bloodPressure",
] as const;

/** Each of the eight by itself: one that is missing changes none of the others. */
export function components(inputs: Le8Inputs): Record<(typeof componentNames)[number], Component> {
  return {
    diet: diet(inputs.diet),
    physicalActivity: physicalActivity(inputs),
    nicotine: nicotine(inputs.nicotine),
    sleep: isThere(inputs.sleepHours) ? scored(sleepPoints(inputs.sleepHours)) : without("sleepHours"),
    bmi: isThere(inputs.bmi) ? scored(bmiPoints(inputs.bmi)) : without("bmi"),
    lipids: lipids(inputs.lipids),
    glucose: glucose(inputs.glucose),
    bloodPressure: bloodPressure(inputs.bloodPressure),
  };
}

function diet(part: Le8Inputs["diet"]): Component {
  if (part && "mepa" in part && isThere(part.mepa)) return scored(dietScorePoints(part.mepa));
  if (part && "percentile" in part && isThere(part.percentile)) return scored(dietPercentilePoints(part.percentile));
  return without("diet");
}

function physicalActivity(inputs: Le8Inputs): Component {
  const names = ["moderateMinutes", "vigorousMinutes"] as const;
  if (!isKnown(inputs, names)) return without(...missingOf(inputs, names));
  return scored(activityPoints(inputs.moderateMinutes + 2 * inputs.vigorousMinutes));
}

function nicotine(part: Le8Inputs["nicotine"]): Component {
  if (!part) return without("nicotine");
  const { status, quitYears, smokerAtHome } = part;
  if (!isThere(status)) return without("nicotine.status");
  if (status !== "former") return scored(nicotinePoints(status, smokerAtHome === true));
  return isThere(quitYears)
    ? scored(nicotinePoints({ quitYears }, smokerAtHome === true))
    : without("nicotine.quitYears");
}

function lipids(part: Le8Inputs["lipids"]): Component {
  const names = ["totalCholesterol", "hdl", "treated"] as const;
  if (!part) return without("lipids");
  if (!isKnown(part, names)) return without(...missingOf(part, names).map((name) => `lipids.${name}`));
  return scored(nonHdlPoints(withoutHair(part.totalCholesterol - part.hdl), part.treated));
}

/** Where both were measured without diabetes, the worse of the two decides. */
function glucose(part: Le8Inputs["glucose"]): Component {
  if (!part) return without("glucose");
  const { diabetes, hba1c, fastingGlucose } = part;
  if (!isThere(diabetes)) return without("glucose.diabetes");
  const byHba1c = isThere(hba1c) ? hba1cPoints(hba1c, diabetes) : null;
  if (diabetes) return byHba1c === null ? without("glucose.hba1c") : scored(byHba1c);
  if (!isThere(fastingGlucose)) return byHba1c === null ? without("glucose.hba1c") : scored(byHba1c);
  const byFasting = fastingGlucosePoints(fastingGlucose);
  if (byFasting === null) return byHba1c === null ? without("glucose.hba1c") : scored(Math.min(byHba1c, 60));
  return scored(Math.min(byFasting, byHba1c ?? byFasting));
}

function bloodPressure(part: Le8Inputs["bloodPressure"]): Component {
  const names = ["systolic", "diastolic", "treated"] as const;
  if (!part) return without("bloodPressure");
  if (!isKnown(part, names)) return without(...missingOf(part, names).map((name) => `bloodPressure.${name}`));
  return scored(bloodPressurePoints(part.systolic, part.diastolic, part.treated));
}

function scored(points: number): Component {
  return { points, missing: [] };
}

function without(...missing: string[]): Component {
  return { points: null, missing };
}

/** A difference of decimal fractions ends a hair beside what it means: 200.1 − 70.1 is 130. */
function withoutHair(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
