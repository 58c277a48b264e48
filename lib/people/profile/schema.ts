import { z } from "zod";
import { categories } from "@/lib/categories";
import { choice, list, optionalChoice, optionalText, optionalWhole } from "@/lib/forms/fields";
import { isCurrency } from "@/lib/money";
import { isPhone } from "@/lib/people/phone";
import { isCountry } from "@/lib/people/regional/countries";
import { isLocale } from "@/lib/people/regional/locales";
import { isTimeZone } from "@/lib/time";

const phone = optionalText(40).refine((value) => value === null || isPhone(value), "errors.notAPhone");
/** "04:30" as minutes after midnight. */
const timeOfDay = z
  .string("errors.invalid")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "errors.invalid")
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
const known = (isKnown: (value: string) => boolean, maximum: number) =>
  z.string("errors.invalid").max(maximum, "errors.invalid").refine(isKnown, "errors.invalid");
const heightText = z.string().max(24, "errors.notANumber");

/** The longest free texts, in characters; sealed, they fit their columns in any script. */
export const longest = { name: 120, gender: 60, symptoms: 1500, goal: 1000, purposeStatement: 1000 } as const;

/**
 * Everything that a person can tell about themselves, one field a question; null is "not said". Forms use the part that
 * they show, `/api/me/profile` any part.
 */
export const profileSchema = z.strictObject({
  name: optionalText(longest.name),
  phone,
  timeZone: known(isTimeZone, 64),
  dayStart: timeOfDay,
  locale: known(isLocale, 35),
  units: choice(["metric", "imperial"]),
  currency: known(isCurrency, 3),
  theme: choice(["system", "light", "dark"]),
  /** The hour of the daily reminder by mail; null: none. */
  reminderHour: optionalWhole(0, 23),
  country: z.preprocess((value) => value || null, known(isCountry, 2).nullable()),
  /** Centimetres, or feet and inches. */
  height: z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(heightText).min(1).max(2)),
  sexForFormulas: optionalChoice(["female", "male"]),
  gender: optionalText(longest.gender),
  symptoms: optionalText(longest.symptoms),
  startingMood: optionalWhole(1, 10),
  focusAreas: list(choice(categories), categories.length),
  purposeStatement: optionalText(longest.purposeStatement),
  "goals.spiritual": optionalText(longest.goal),
  "goals.mental": optionalText(longest.goal),
  "goals.emotional": optionalText(longest.goal),
  "goals.physical": optionalText(longest.goal),
  "goals.financial": optionalText(longest.goal),
});

/** One or several answers at a time. */
export const profileChangesSchema = profileSchema
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, "errors.required");

export type ProfileChanges = z.output<typeof profileChangesSchema>;
