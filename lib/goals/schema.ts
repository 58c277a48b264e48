import { z } from "zod";
import { now } from "@/lib/clock";
import type { Reader } from "@/lib/entries/reader";
import { checkbox, choice, dayField, idField, optionalText, optionalWhole, requiredText } from "@/lib/forms/fields";
import { tagsField } from "@/lib/journal/schema";
import { localDay } from "@/lib/time";
import { type Measured, readTypedValue } from "@/lib/typed-value";
import { anyNumber } from "./measures";
import { goalStatuses, goalTexts, mostMilestones } from "./words";

/** What a person counts themselves. */
const counted: Measured = { ...anyNumber, kind: "number", unit: null };

const noted = (reader: Reader) => {
  const today = localDay(now(), reader.zonePeriods);
  return z.strictObject({
    id: idField,
    goalId: idField,
    trackingDate: dayField.refine((day) => day <= today && day >= "1900-01-01", "errors.dayAhead"),
    progressPercentage: optionalWhole(0, 100),
    value: countedField(reader),
    note: optionalText(goalTexts.long),
    metricsAchieved: tagsField,
    obstacles: optionalText(goalTexts.long),
    nextSteps: optionalText(goalTexts.long),
  });
};
export type KeepNoteInput = z.output<ReturnType<typeof noted>>;

/** A note on a goal of one's own, as its form sends it; the day may not lie ahead, and something has to be said. */
export const noteSchema = (reader: Reader) =>
  noted(reader).refine(isSaid, { path: ["note"], message: "errors.saySomething" });

function isSaid({ progressPercentage, value, note, metricsAchieved, obstacles, nextSteps }: KeepNoteInput): boolean {
  return (progressPercentage ?? value ?? note ?? obstacles ?? nextSteps) !== null || metricsAchieved.length > 0;
}

/** Absent or empty: not counted. */
const countedField = (reader: Reader) =>
  z
    .string()
    .max(24)
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed.trim() === "") return null;
      const reading = readTypedValue(counted, typed, reader);
      if ("value" in reading) return reading.value;
      context.addIssue({ code: "custom", message: reading.refusal.key, params: reading.refusal.params });
      return z.NEVER;
    });

export const tickSchema = z.strictObject({
  goalId: idField,
  place: z.coerce.number().int().min(0).max(mostMilestones),
  /** Which one is meant, should another have moved to its place. */
  title: requiredText(goalTexts.title),
  isDone: checkbox,
});

export const goalStatusSchema = z.strictObject({ goalId: idField, status: choice(goalStatuses) });

export const feedbackSchema = z.strictObject({
  clientId: idField,
  goalId: idField,
  id: idField,
  coachFeedback: requiredText(goalTexts.long),
});
export type FeedbackInput = z.output<typeof feedbackSchema>;
