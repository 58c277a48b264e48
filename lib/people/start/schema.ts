import { z } from "zod";
import { checkbox, dayField, optionalDay } from "@/lib/forms/fields";

/** What is asked before the first entry. A part that is settled already is not on the form, so each may be absent. */
export const startSchema = z.strictObject({ dateOfBirth: optionalDay, terms: checkbox, healthData: checkbox });
export type StartInput = z.output<typeof startSchema>;

export const correctBirthDateSchema = z.strictObject({ dateOfBirth: dayField });
export type CorrectBirthDateInput = z.output<typeof correctBirthDateSchema>;
