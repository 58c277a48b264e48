import { numericFields } from "../check-in/fields";
import { activityPoints, sleepPoints } from "../instruments/le8/points";
import { reservePoints, savingsRatePoints } from "./financial-points";
import { percentOfMaximum, reversedPercentOfMaximum } from "./percent-of-maximum";
import { defaultHydrationMl, type InputName } from "./weights";

/**
 * A person's own goals, by input: minutes of meditation a week, times a week for community and gratitude, millilitres of
 * water a day. Without a goal a practice is not scored at all: nobody loses points by a way of life that is not theirs.
 */
export type Goals = Partial<Record<GoalInput, number>>;

export type GoalInput = "meditationMinutesDaily" | "communityConnectionFrequency" | "gratitudePractice" | "hydrationMl";

/** 0–100 points for an input's value; null when it is scored against a goal and there is none. */
export function pointsOf(input: InputName, value: number, goals: Goals): number | null {
  switch (input) {
    case "sleepDurationHours":
      return sleepPoints(value);
    case "movementMinutes":
      return activityPoints(value);
    case "savingsRate":
      return savingsRatePoints(value);
    case "emergencyFundMonths":
      return reservePoints(value);
    case "hydrationMl":
    case "meditationMinutesDaily":
    case "communityConnectionFrequency":
    case "gratitudePractice":
      return goalPoints(value, goalFor(input, goals));
    default:
      return ratingPoints(input, value);
  }
}

/** The goal that an input is measured against: the person's own, for water else the usual one. Null: not scored. */
export function goalFor(input: GoalInput, goals: Goals): number | null {
  const goal = goals[input] ?? (input === "hydrationMl" ? defaultHydrationMl : null);
  return goal !== null && goal > 0 ? goal : null;
}

/** How much of the goal was reached, at most all of it. */
function goalPoints(value: number, goal: number | null): number | null {
  return goal === null ? null : 100 * Math.min(1, value / goal);
}

function ratingPoints(input: InputName, value: number): number {
  const field = numericFields.find(({ name }) => name === input);
  if (field?.kind !== "rating") throw new Error(`${input} is weighted, but nothing says how to score it.`);
  return field.direction === "lowerIsBetter"
    ? reversedPercentOfMaximum(value, field.min, field.max)
    : percentOfMaximum(value, field.min, field.max);
}
