import { z } from "zod";
import { idField, optionalText } from "@/lib/forms/fields";
import { tagsField } from "@/lib/journal/schema";

export const moodLimits = { ownWords: 80, notes: 2_000 } as const;

export const logMoodSchema = z.strictObject({
  id: idField,
  moodScore: z.coerce.number("errors.required").int("errors.invalid").min(1).max(10),
  mood: z.preprocess(
    (value) => value || null,
    z
      .string()
      .max(50)
      .regex(/^[a-z_]+$/, "errors.invalid")
      .nullable(),
  ),
  ownWords: optionalText(moodLimits.ownWords),
  notes: optionalText(moodLimits.notes),
  tags: tagsField,
});
export type LogMoodInput = z.output<typeof logMoodSchema>;
