import { addDays, monthOf } from "@/lib/time";
import type { CheckInEntry } from "./entry";
import { type FieldName, fieldNamed, isAnswered } from "./fields";

type Answered = Pick<CheckInEntry, "day" | "values">;

/**
 * Is it this field's turn on `day`? A daily one every day; a weekly one when the six days before are without an answer; a
 * month's figure when the month has none.
 * @param before check-ins of earlier days, in any order.
 */
export function isDue(name: FieldName, day: string, before: readonly Answered[]): boolean {
  const { rhythm } = fieldNamed(name);
  if (rhythm === "daily") return true;
  const since = rhythm === "weekly" ? addDays(day, -6) : monthOf(day);
  return !before.some((entry) => entry.day >= since && entry.day < day && isAnswered(entry.values, name));
}
