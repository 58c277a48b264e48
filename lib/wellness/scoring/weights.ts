import type { Category } from "@/lib/categories";
import type { FieldName } from "../check-in/fields";

/**
 * The method of every score made here. Version 0 is provisional: our own design from a day's self-ratings, until the
 * published instruments join it. A change of weights, tables, windows or minimum is a new version.
 */
export const method = "purposeful-v0";
export const version = 0;

/** What a score can be made of: fields of the check-in, and the one figure that is computed from two of them. */
type Scorable = FieldName | "savingsRate";

/**
 * How much each input weighs within its category; each category sums to 100. All of it is our design. Where
 * `docs/scoring.md` names a published proportion, the self-ratings stand in for the questionnaire that is not asked yet.
 * An input is scored only while the person is asked it; one that is missing leaves its weight to the others.
 */
export const weights = {
  spiritual: [
    { input: "meaningAndFulfillmentRating", weight: 50 },
    { input: "purposeAlignmentScore", weight: 15 },
    { input: "valuesAlignment", weight: 15 },
    { input: "meditationMinutesDaily", weight: 8 },
    { input: "communityConnectionFrequency", weight: 6 },
    { input: "gratitudePractice", weight: 6 },
  ],
  mental: [
    { input: "stressLevel", weight: 25 },
    { input: "anxietyLevel", weight: 20 },
    { input: "sleepDurationHours", weight: 15 },
    { input: "focusAndConcentration", weight: 15 },
    { input: "sleepQuality", weight: 10 },
    { input: "cognitivePerformance", weight: 10 },
    { input: "memoryPerformance", weight: 5 },
  ],
  emotional: [
    { input: "moodScore", weight: 25 },
    { input: "relationshipQuality", weight: 20 },
    { input: "emotionalRegulationScore", weight: 15 },
    { input: "emotionalResilienceScore", weight: 15 },
    { input: "relationshipStress", weight: 10 },
    { input: "copingStrategyEffectiveness", weight: 5 },
    { input: "communicationSkills", weight: 5 },
    { input: "authenticityScore", weight: 5 },
  ],
  physical: [
    { input: "energyLevel", weight: 35 },
    { input: "movementMinutes", weight: 30 },
    { input: "sleepDurationHours", weight: 20 },
    { input: "sleepQuality", weight: 10 },
    { input: "hydrationMl", weight: 5 },
  ],
  financial: [
    { input: "financialStressLevel", weight: 35 },
    { input: "savingsRate", weight: 25 },
    { input: "emergencyFundMonths", weight: 25 },
    { input: "financialLiteracyScore", weight: 15 },
  ],
} as const satisfies Record<Category, readonly { input: Scorable; weight: number }[]>;

export type InputName = (typeof weights)[Category][number]["input"];

export type WeightedInput = { input: InputName; weight: number };

/** The inputs of a category with their weights, heaviest first. */
export function weightedInputs(category: Category): readonly WeightedInput[] {
  return weights[category];
}

/** Below this a category has too little data: at least so many inputs, and together at least so much weight of 100. */
export const categoryMinimum = { inputs: 2, weight: 30 };

/** Categories weigh the same in the overall score; fewer than this many leave it open. */
export const overallMinimum = 3;

/** Where nobody has set a goal: water a day. The other practices are scored only against a goal of the person's own. */
export const defaultHydrationMl = 2000;

/** Half-lives in days: of the trend line, and of what each kind of source is still worth for confidence. */
export const trendHalfLifeDays = 14;
export const confidenceHalfLifeDays = { checkIn: 14, questionnaire: 30, wearable: 14, lab: 365 } as const;

/** A personal baseline looks at so many days before today and needs so many with a value. */
export const baselineWindow = { days: 28, least: 14 };

/** How far back an input looks: usual sleep is a mean of nights, movement and practice are a week's. */
export const windowDays = { sleep: 14, week: 7 };
