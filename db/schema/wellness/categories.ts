import { sql } from "drizzle-orm";
import { type AnyMySqlColumn, check, foreignKey, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { mostMinor, within } from "../bounds";
import { code, codes, currency, id, measure, minorUnits, small, whole } from "../columns";
import { checkIns } from "./check-ins";

/*
 * The daily rows of the five categories, under the source's names. A null was not answered: never 0.
 * Weekly and monthly totals, averages and streaks are computed from these rows and kept nowhere.
 */

const ofCheckIn = { userId: id("user_id").notNull(), id: id("id").notNull() };

function hangsOnCheckIn(table: string, t: { userId: AnyMySqlColumn; id: AnyMySqlColumn }) {
  return [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      name: `${table}_check_in_fk`,
      columns: [t.userId, t.id],
      foreignColumns: [checkIns.userId, checkIns.id],
    }),
  ];
}

export const spiritualWellnessData = mysqlTable(
  "spiritual_wellness_data",
  {
    ...ofCheckIn,
    meditationMinutesDaily: whole("meditation_minutes_daily"),
    spiritualPractices: codes("spiritual_practices"),
    purposeAlignmentScore: small("purpose_alignment_score"),
    meaningAndFulfillmentRating: small("meaning_and_fulfillment_rating"),
    communityConnectionFrequency: small("community_connection_frequency"), // times in the last seven days
    valuesAlignment: small("values_alignment"),
    gratitudePractice: small("gratitude_practice"), // times in the last seven days
  },
  (t) => [
    ...hangsOnCheckIn("spiritual_wellness_data", t),
    within("spiritual_meditation_ck", t.meditationMinutesDaily, 0, 1440),
    within("spiritual_purpose_ck", t.purposeAlignmentScore, 1, 10),
    within("spiritual_meaning_ck", t.meaningAndFulfillmentRating, 1, 10),
    within("spiritual_community_ck", t.communityConnectionFrequency, 0, 100),
    within("spiritual_values_ck", t.valuesAlignment, 1, 10),
    within("spiritual_gratitude_ck", t.gratitudePractice, 0, 100),
  ],
);

export const mentalWellnessData = mysqlTable(
  "mental_wellness_data",
  {
    ...ofCheckIn,
    stressLevel: small("stress_level"),
    anxietyLevel: small("anxiety_level"),
    sleepDurationHours: measure("sleep_duration_hours", 4, 2),
    sleepQuality: small("sleep_quality"),
    cognitivePerformance: small("cognitive_performance"),
    focusAndConcentration: small("focus_and_concentration"),
    memoryPerformance: small("memory_performance"),
    screenTimeMinutes: whole("screen_time_minutes"),
    blueLightExposureMinutes: whole("blue_light_exposure_minutes"),
    therapySessionsCompleted: small("therapy_sessions_completed"), // in the last seven days
  },
  (t) => [
    ...hangsOnCheckIn("mental_wellness_data", t),
    within("mental_stress_ck", t.stressLevel, 1, 10),
    within("mental_anxiety_ck", t.anxietyLevel, 1, 10),
    within("mental_sleep_hours_ck", t.sleepDurationHours, 0, 24),
    within("mental_sleep_quality_ck", t.sleepQuality, 1, 10),
    within("mental_cognition_ck", t.cognitivePerformance, 1, 10),
    within("mental_focus_ck", t.focusAndConcentration, 1, 10),
    within("mental_memory_ck", t.memoryPerformance, 1, 10),
    within("mental_screen_ck", t.screenTimeMinutes, 0, 1440),
    within("mental_blue_light_ck", t.blueLightExposureMinutes, 0, 1440),
    within("mental_therapy_ck", t.therapySessionsCompleted, 0, 20),
  ],
);

export const emotionalWellnessData = mysqlTable(
  "emotional_wellness_data",
  {
    ...ofCheckIn,
    currentMood: code("current_mood", { length: 50 }),
    moodScore: small("mood_score"),
    moodIntensity: small("mood_intensity"),
    emotionalRegulationScore: small("emotional_regulation_score"),
    emotionalResilienceScore: small("emotional_resilience_score"),
    emotionalTriggers: codes("emotional_triggers"),
    copingStrategiesUsed: codes("coping_strategies_used"),
    copingStrategyEffectiveness: small("coping_strategy_effectiveness"),
    relationshipQuality: small("relationship_quality"),
    relationshipStress: small("relationship_stress"),
    communicationSkills: small("communication_skills"),
    authenticityScore: small("authenticity_score"),
    vulnerabilityComfort: small("vulnerability_comfort"),
  },
  (t) => [
    ...hangsOnCheckIn("emotional_wellness_data", t),
    within("emotional_mood_ck", t.moodScore, 1, 10),
    within("emotional_intensity_ck", t.moodIntensity, 1, 10),
    within("emotional_regulation_ck", t.emotionalRegulationScore, 1, 10),
    within("emotional_resilience_ck", t.emotionalResilienceScore, 1, 10),
    within("emotional_coping_ck", t.copingStrategyEffectiveness, 1, 10),
    within("emotional_relationship_ck", t.relationshipQuality, 1, 10),
    within("emotional_relationship_stress_ck", t.relationshipStress, 1, 10),
    within("emotional_communication_ck", t.communicationSkills, 1, 10),
    within("emotional_authenticity_ck", t.authenticityScore, 1, 10),
    within("emotional_vulnerability_ck", t.vulnerabilityComfort, 1, 10),
  ],
);

/** What the day says about the body and no device measured. Weight and resting heart rate are biometric readings. */
export const physicalWellnessData = mysqlTable(
  "physical_wellness_data",
  {
    ...ofCheckIn,
    movementMinutes: whole("movement_minutes"),
    movementIntensity: code("movement_intensity", { length: 16 }),
    hydrationMl: whole("hydration_ml"),
    energyLevel: small("energy_level"),
  },
  (t) => [
    ...hangsOnCheckIn("physical_wellness_data", t),
    within("physical_movement_ck", t.movementMinutes, 0, 1440),
    within("physical_water_ck", t.hydrationMl, 0, 20000),
    within("physical_energy_ck", t.energyLevel, 1, 10),
    check(
      "physical_intensity_ck",
      sql`${t.movementIntensity} is null or ${t.movementIntensity} in ('light', 'moderate', 'vigorous')`,
    ),
  ],
);

/**
 * The day's money, and the month's figures where the day stated them: a month counts by its newest statement, so that
 * correcting or undoing the day corrects the month. The savings rate is computed from them, never stored.
 */
export const financialWellnessData = mysqlTable(
  "financial_wellness_data",
  {
    ...ofCheckIn,
    currency: currency("currency").notNull(),
    spentMinor: minorUnits("spent_minor"),
    earnedMinor: minorUnits("earned_minor"),
    financialStressLevel: small("financial_stress_level"),
    financialLiteracyScore: small("financial_literacy_score"),
    monthlyIncomeMinor: minorUnits("monthly_income_minor"),
    monthlyExpensesMinor: minorUnits("monthly_expenses_minor"),
    savingsMinor: minorUnits("savings_minor"),
    investmentPortfolioValueMinor: minorUnits("investment_portfolio_value_minor"),
    debtTotalMinor: minorUnits("debt_total_minor"),
    netWorthMinor: minorUnits("net_worth_minor"), // may be below zero
    emergencyFundMonths: measure("emergency_fund_months", 5, 2),
  },
  (t) => [
    ...hangsOnCheckIn("financial_wellness_data", t),
    within("financial_spent_ck", t.spentMinor, 0, mostMinor),
    within("financial_earned_ck", t.earnedMinor, 0, mostMinor),
    within("financial_stress_ck", t.financialStressLevel, 1, 10),
    within("financial_literacy_ck", t.financialLiteracyScore, 1, 10),
    within("financial_income_ck", t.monthlyIncomeMinor, 0, mostMinor),
    within("financial_expenses_ck", t.monthlyExpensesMinor, 0, mostMinor),
    within("financial_savings_ck", t.savingsMinor, 0, mostMinor),
    within("financial_investments_ck", t.investmentPortfolioValueMinor, 0, mostMinor),
    within("financial_debt_ck", t.debtTotalMinor, 0, mostMinor),
    within("financial_net_worth_ck", t.netWorthMinor, -mostMinor, mostMinor),
    within("financial_reserve_ck", t.emergencyFundMonths, 0, 600),
  ],
);
