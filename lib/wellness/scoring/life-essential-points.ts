/**
 * Two components of the AHA Life's Essential 8 method (Lloyd-Jones et al., Circulation 2022;146:e18–e43, adult table),
 * as half-open steps on real numbers, without gaps: 59.5 minutes are below 60.
 */

type Step = readonly [from: number, points: number];

const sleepSteps: readonly Step[] = [
  [10, 40],
  [9, 90],
  [7, 100],
  [6, 70],
  [5, 40],
  [4, 20],
];

const activitySteps: readonly Step[] = [
  [150, 100],
  [120, 90],
  [90, 80],
  [60, 60],
  [30, 40],
  [1, 20],
];

/** Points for usual hours of sleep a night. */
export function sleepPoints(hours: number): number {
  return pointsAt(hours, sleepSteps);
}

/** Points for minutes of moderate or vigorous activity a week, vigorous ones counted twice. */
export function activityPoints(minutesPerWeek: number): number {
  return pointsAt(minutesPerWeek, activitySteps);
}

function pointsAt(value: number, steps: readonly Step[]): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 0;
}
