import { profileSchema } from "@/lib/people/profile/schema";

/** The questions after the legal start, a few at a time. Every one can be left out, and so can every step. */
export const steps = ["about-you", "time-and-units", "body", "focus", "goals"] as const;
export type Step = (typeof steps)[number];

export function isStep(value: string): value is Step {
  return steps.some((step) => step === value);
}

/** The step after this one; null after the last. */
export function stepAfter(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

export function stepBefore(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** What each step's form sends. */
export const stepSchemas = {
  "about-you": profileSchema.pick({ name: true, phone: true }),
  "time-and-units": profileSchema
    .pick({ timeZone: true, country: true, locale: true, units: true, currency: true, reminderHour: true })
    .partial({ reminderHour: true }),
  body: profileSchema.pick({ height: true, sexForFormulas: true, gender: true, symptoms: true }),
  focus: profileSchema.pick({ startingMood: true, focusAreas: true }),
  goals: profileSchema.pick({
    purposeStatement: true,
    "goals.spiritual": true,
    "goals.mental": true,
    "goals.emotional": true,
    "goals.physical": true,
    "goals.financial": true,
  }),
} as const;
