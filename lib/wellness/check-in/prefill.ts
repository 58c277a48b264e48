import { daysBetween } from "@/lib/time";
import type { CheckInEntry } from "./entry";
import { type CheckInValues, type FieldName, fieldNamed, isAnswered } from "./fields";

/** What a person last said to a field, and on which day. */
export type LastAnswer = { value: NonNullable<CheckInValues[FieldName]>; day: string };

type Answered = Pick<CheckInEntry, "day" | "values" | "currency">;

/** How far back an answer still says something about this one. */
export const freshDays = { daily: 14, weekly: 28, monthly: 92 } as const;

/** Yesterday's amounts, measurements and happenings say nothing about today: they are shown beside the box, never in it. */
const onlyShown: readonly FieldName[] = ["spentMinor", "earnedMinor", "weightKg", "restingHeartRate", "currentMood"];

/**
 * The newest answer to a field before `day`; null when there is none that is fresh, or none in this currency.
 * @param before check-ins of earlier days, newest first.
 */
export function lastAnswer(
  name: FieldName,
  day: string,
  currency: string,
  before: readonly Answered[],
): LastAnswer | null {
  const { kind, rhythm } = fieldNamed(name);
  for (const entry of before) {
    if (daysBetween(entry.day, day) > freshDays[rhythm]) return null;
    const value = entry.values[name];
    if (value === null || value === undefined || !isAnswered(entry.values, name)) continue;
    if (kind === "money" && entry.currency !== currency) continue;
    return { value, day: entry.day };
  }
  return null;
}

/** May the last answer be filled in for the person to confirm with one tap? */
export function isFilledIn(name: FieldName): boolean {
  return fieldNamed(name).kind !== "choices" && !onlyShown.includes(name);
}
