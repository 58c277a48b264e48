import { newId } from "@/lib/ids";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import type { SaveCheckInInput } from "@/lib/wellness/check-in/save-check-in";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import type { TestPerson } from "./people";

/** Answers in all five categories, enough for every score but the financial one. */
export const answers = {
  meaningAndFulfillmentRating: 7,
  purposeAlignmentScore: 6,
  sleepDurationHours: 7.5,
  stressLevel: 4,
  focusAndConcentration: 6,
  moodScore: 8,
  moodIntensity: 5,
  relationshipQuality: 7,
  energyLevel: 6,
  movementMinutes: 30,
  financialStressLevel: 3,
} as const satisfies CheckInValues;

/** What a form would hand over for a day; `overrides` for what a test is about. */
export function aCheckIn(day: string, overrides: Partial<SaveCheckInInput> = {}): SaveCheckInInput {
  return { id: newId(), day, ...answers, ...overrides };
}

/** Saves a day and answers it as it stands. */
export async function checkedIn(person: TestPerson, day: string, overrides: Partial<SaveCheckInInput> = {}) {
  const { entry } = await saveCheckIn(person.actor, aCheckIn(day, overrides));
  return entry;
}
