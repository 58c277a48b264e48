import type { CheckInValues } from "./fields";

/*
 * Answers as the rows of the five categories. Written out in full: a forgotten field is a missing name that a reader
 * sees, and the columns' types are checked one by one. What was not answered is null, never 0.
 */

export const spiritualRow = (values: CheckInValues) => ({
  meditationMinutesDaily: values.meditationMinutesDaily ?? null,
  spiritualPractices: listOf(values.spiritualPractices),
  purposeAlignmentScore: values.purposeAlignmentScore ?? null,
  meaningAndFulfillmentRating: values.meaningAndFulfillmentRating ?? null,
  communityConnectionFrequency: values.communityConnectionFrequency ?? null,
  valuesAlignment: values.valuesAlignment ?? null,
  gratitudePractice: values.gratitudePractice ?? null,
});

export const mentalRow = (values: CheckInValues) => ({
  stressLevel: values.stressLevel ?? null,
  anxietyLevel: values.anxietyLevel ?? null,
  sleepDurationHours: values.sleepDurationHours ?? null,
  sleepQuality: values.sleepQuality ?? null,
  cognitivePerformance: values.cognitivePerformance ?? null,
  focusAndConcentration: values.focusAndConcentration ?? null,
  memoryPerformance: values.memoryPerformance ?? null,
  screenTimeMinutes: values.screenTimeMinutes ?? null,
  blueLightExposureMinutes: values.blueLightExposureMinutes ?? null,
  therapySessionsCompleted: values.therapySessionsCompleted ?? null,
});

export const emotionalRow = (values: CheckInValues) => ({
  currentMood: values.currentMood ?? null,
  moodScore: values.moodScore ?? null,
  moodIntensity: values.moodIntensity ?? null,
  emotionalRegulationScore: values.emotionalRegulationScore ?? null,
  emotionalResilienceScore: values.emotionalResilienceScore ?? null,
  emotionalTriggers: listOf(values.emotionalTriggers),
  copingStrategiesUsed: listOf(values.copingStrategiesUsed),
  copingStrategyEffectiveness: values.copingStrategyEffectiveness ?? null,
  relationshipQuality: values.relationshipQuality ?? null,
  relationshipStress: values.relationshipStress ?? null,
  communicationSkills: values.communicationSkills ?? null,
  authenticityScore: values.authenticityScore ?? null,
  vulnerabilityComfort: values.vulnerabilityComfort ?? null,
});

export const physicalRow = (values: CheckInValues) => ({
  movementMinutes: values.movementMinutes ?? null,
  movementIntensity: values.movementIntensity ?? null,
  hydrationMl: values.hydrationMl ?? null,
  energyLevel: values.energyLevel ?? null,
});

export const financialRow = (values: CheckInValues) => ({
  spentMinor: values.spentMinor ?? null,
  earnedMinor: values.earnedMinor ?? null,
  financialStressLevel: values.financialStressLevel ?? null,
  financialLiteracyScore: values.financialLiteracyScore ?? null,
  monthlyIncomeMinor: values.monthlyIncomeMinor ?? null,
  monthlyExpensesMinor: values.monthlyExpensesMinor ?? null,
  savingsMinor: values.savingsMinor ?? null,
  investmentPortfolioValueMinor: values.investmentPortfolioValueMinor ?? null,
  debtTotalMinor: values.debtTotalMinor ?? null,
  netWorthMinor: values.netWorthMinor ?? null,
  emergencyFundMonths: values.emergencyFundMonths ?? null,
});

function listOf(words: readonly string[] | undefined): string[] | null {
  return words && words.length > 0 ? [...words] : null;
}
