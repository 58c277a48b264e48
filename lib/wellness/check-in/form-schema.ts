import { z } from "zod";
import { dayField, idField, list, optionalText, optionalWhole } from "@/lib/forms/fields";
import type { Habits } from "@/lib/typed-value";
import { type CheckInValues, numericFields } from "./fields";
import { checkInSchema } from "./schema";
import { longestOwnWord } from "./words";

const doubtable = numericFields.filter(({ plausible }) => plausible !== null).map(({ name }) => name);

/**
 * The check-in as its form sends it: the answers as typed, and what ties them to a day.
 * @param saved what the form was filled in with.
 */
export function checkInFormSchema(habits: Habits, saved: CheckInValues) {
  return z.strictObject({
    ...checkInSchema({ ...habits, saved }).shape,
    id: idField,
    day: dayField,
    basedOn: optionalWhole(0, 1_000_000_000),
    confirmed: list(z.enum(doubtable), doubtable.length),
    currentMoodOwn: optionalText(longestOwnWord),
  });
}
