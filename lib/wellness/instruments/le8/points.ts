/**
 * The points of the AHA Life's Essential 8 method (Lloyd-Jones DM et al., Circulation 2022;146:e18–e43, adult table), 0–100 each,
 * as half-open steps on real numbers, without gaps: 59.5 minutes are below 60, 129.5 mg/dL below 130.
 */

type Step = readonly [from: number, points: number];

const dietScoreSteps: readonly Step[] = [
  [15, 100],
  [12, 80],
  [8, 50],
  [4, 25],
];

const dietPercentileSteps: readonly Step[] = [
  [95, 100],
  [75, 80],
  [50, 50],
  [25, 25],
];

const activitySteps: readonly Step[] = [
  [150, 100],
  [120, 90],
  [90, 80],
  [60, 60],
  [30, 40],
  [1, 20],
];

const quitSteps: readonly Step[] = [
  [5, 75],
  [1, 50],
  [0, 25],
];

const sleepSteps: readonly Step[] = [
  [10, 40],
  [9, 90],
  [7, 100],
  [6, 70],
  [5, 40],
  [4, 20],
];

const bmiSteps: readonly Step[] = [
  [40, 0],
  [35, 15],
  [30, 30],
  [25, 70],
  [0, 100],
];

const nonHdlSteps: readonly Step[] = [
  [220, 0],
  [190, 20],
  [160, 40],
  [130, 60],
  [0, 100],
];

const diabeticHba1cSteps: readonly Step[] = [
  [10, 0],
  [9, 10],
  [8, 20],
  [7, 30],
  [0, 40],
];

const systolicSteps: readonly Step[] = [
  [160, 0],
  [140, 25],
  [130, 50],
  [120, 75],
  [0, 100],
];

const diastolicSteps: readonly Step[] = [
  [100, 0],
  [90, 25],
  [80, 50],
  [0, 100],
];

/** A drug, or a smoker at home, takes this much, and never below 0. */
const burden = 20;

/** Points for the Mediterranean Eating Pattern for Americans, 0–16 of its yes-or-no questions. */
export function dietScorePoints(mepa: number): number {
  return pointsAt(mepa, dietScoreSteps);
}

/** Points for a percentile (0–100) of a DASH or Healthy Eating Index score in the population. */
export function dietPercentilePoints(percentile: number): number {
  return pointsAt(percentile, dietPercentileSteps);
}

/** Points for minutes of moderate or vigorous activity a week, vigorous ones counted twice. */
export function activityPoints(minutesPerWeek: number): number {
  return pointsAt(minutesPerWeek, activitySteps);
}

/** Points for tobacco and nicotine. @param quitYears years since somebody stopped; null for those who never began or go on. */
export function nicotinePoints(status: "never" | "current" | { quitYears: number }, smokerAtHome: boolean): number {
  if (status === "current") return 0;
  return burdened(status === "never" ? 100 : pointsAt(status.quitYears, quitSteps), smokerAtHome);
}

/** Points for usual hours of sleep a night. */
export function sleepPoints(hours: number): number {
  return pointsAt(hours, sleepSteps);
}

/** Points for a body mass index in kg/m². */
export function bmiPoints(bmi: number): number {
  return pointsAt(bmi, bmiSteps);
}

/** Points for cholesterol that is not HDL, in mg/dL. The drug's points are taken after the table, as published. */
export function nonHdlPoints(nonHdlMgPerDl: number, treated: boolean): number {
  return burdened(pointsAt(nonHdlMgPerDl, nonHdlSteps), treated);
}

/** Points for HbA1c in percent. From 6.5 on it is of the range of diabetes, diagnosed or not. */
export function hba1cPoints(percent: number, diabetes: boolean): number {
  if (diabetes || percent >= 6.5) return pointsAt(percent, diabeticHba1cSteps);
  return percent < 5.7 ? 100 : 60;
}

/** Points for fasting glucose in mg/dL without diabetes. Null from 126 on: the table goes on by HbA1c. */
export function fastingGlucosePoints(mgPerDl: number): number | null {
  if (mgPerDl >= 126) return null;
  return mgPerDl < 100 ? 100 : 60;
}

/** Points for blood pressure in mmHg: the worse of the two decides. */
export function bloodPressurePoints(systolic: number, diastolic: number, treated: boolean): number {
  return burdened(Math.min(pointsAt(systolic, systolicSteps), pointsAt(diastolic, diastolicSteps)), treated);
}

function pointsAt(value: number, steps: readonly Step[]): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 0;
}

function burdened(points: number, isBurdened: boolean): number {
  return Math.max(0, points - (isBurdened ? burden : 0));
}
