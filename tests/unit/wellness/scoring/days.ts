import fc from "fast-check";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import type { DayAnswers } from "@/lib/wellness/scoring/readings";
import type { DayScores } from "@/lib/wellness/scoring/score";
import { type ScoredPast, scoreDays } from "@/lib/wellness/scoring/score-days";

export const day = "2026-03-10";

export function scoreOf(past: Partial<ScoredPast>, on = day): DayScores {
  const [scores] = scoreDays(on, on, { days: [], months: [], ...past });
  if (!scores) throw new Error("one day has one set of scores");
  return scores;
}

export const today = (values: CheckInValues): readonly DayAnswers[] => [{ day, values }];

export const core: CheckInValues = {
  meaningAndFulfillmentRating: 7,
  purposeAlignmentScore: 7,
  sleepDurationHours: 7.5,
  stressLevel: 4,
  focusAndConcentration: 7,
  moodScore: 8,
  relationshipQuality: 6,
  energyLevel: 6,
  movementMinutes: 15,
  financialStressLevel: 4,
};

export const figures = fc.array(
  fc.record({
    month: fc.constantFrom("2026-02-01", "2026-03-01"),
    monthlyIncomeMinor: fc.option(fc.nat()),
    monthlyExpensesMinor: fc.option(fc.nat()),
    savingsMinor: fc.option(fc.nat()),
  }),
  { maxLength: 2 },
);

export const everyGoal = {
  meditationMinutesDaily: 70,
  communityConnectionFrequency: 3,
  gratitudePractice: 7,
  hydrationMl: 1800,
};
