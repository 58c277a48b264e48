import { type Category, categories } from "@/lib/categories";
import {
  amount,
  choice,
  choices,
  count,
  type Field,
  minutes,
  money,
  type NumericField,
  type NumericKind,
  rating,
} from "./field";

const better = { direction: "higherIsBetter" } as const;
const worse = { direction: "lowerIsBetter" } as const;
const band = { direction: "targetBand" } as const;
const core = { core: true } as const;
const monthly = { rhythm: "monthly" } as const;

/**
 * Every field of the check-in: the one place that says what is asked, in which bounds, how often, and which way is
 * better. Forms, validation, columns' bounds, scoring and labels are checked against it. Order is the order on the
 * screen. Names are those of the source document. Which field weighs how much is in `scoring/weights.ts`.
 */
export const checkInFields = [
  rating("meaningAndFulfillmentRating", "spiritual", { ...better, ...core }),
  rating("purposeAlignmentScore", "spiritual", { ...better, ...core }),
  minutes("meditationMinutesDaily", "spiritual", { ...band, ...core }),
  choices("spiritualPractices", "spiritual", "spiritualPractices"),
  rating("valuesAlignment", "spiritual", better),
  count("communityConnectionFrequency", "spiritual", 100, { ...band, rhythm: "weekly" }),
  count("gratitudePractice", "spiritual", 100, { ...band, rhythm: "weekly" }),

  // Sleep belongs to mind and body alike; it is asked once, here, and counts in both scores.
  amount(
    "sleepDurationHours",
    "mental",
    { kind: "hours", min: 0, max: 24, step: 0.25, decimals: 2, unit: "hours" },
    { ...band, ...core, plausible: { min: 1, max: 16 } },
  ),
  rating("stressLevel", "mental", { ...worse, ...core }),
  rating("focusAndConcentration", "mental", { ...better, ...core }),
  rating("sleepQuality", "mental", better),
  rating("anxietyLevel", "mental", worse),
  rating("cognitivePerformance", "mental", better),
  rating("memoryPerformance", "mental", better),
  minutes("screenTimeMinutes", "mental", {}),
  minutes("blueLightExposureMinutes", "mental", {}),
  count("therapySessionsCompleted", "mental", 20, { rhythm: "weekly" }),

  // The five faces set moodScore and, when no finer word is chosen, currentMood.
  rating("moodScore", "emotional", { ...better, ...core }),
  choice("currentMood", "emotional", { vocabulary: "moods", ownWords: true }, core),
  rating("moodIntensity", "emotional", core),
  rating("relationshipQuality", "emotional", { ...better, ...core }),
  rating("relationshipStress", "emotional", worse),
  rating("emotionalRegulationScore", "emotional", better),
  rating("emotionalResilienceScore", "emotional", better),
  choices("emotionalTriggers", "emotional", "emotionalTriggers"),
  choices("copingStrategiesUsed", "emotional", "copingStrategies"),
  rating("copingStrategyEffectiveness", "emotional", better),
  rating("communicationSkills", "emotional", better),
  rating("authenticityScore", "emotional", better),
  rating("vulnerabilityComfort", "emotional", {}),

  rating("energyLevel", "physical", { ...better, ...core }),
  minutes("movementMinutes", "physical", { ...band, ...core }),
  choice("movementIntensity", "physical", { vocabulary: "movementIntensities", ownWords: false }, {}),
  amount("hydrationMl", "physical", { min: 0, max: 20_000, step: 250, decimals: 0, unit: "ml" }, band),
  amount(
    "weightKg",
    "physical",
    { min: 20, max: 500, step: 0.1, decimals: 2, unit: "kg" },
    { plausible: { min: 30, max: 300 } },
  ),
  amount(
    "restingHeartRate",
    "physical",
    { min: 1, max: 350, step: 1, decimals: 0, unit: "bpm" },
    { plausible: { min: 30, max: 180 } },
  ),

  rating("financialStressLevel", "financial", { ...worse, ...core }),
  money("spentMinor", core),
  money("earnedMinor", {}),
  rating("financialLiteracyScore", "financial", better),
  money("monthlyIncomeMinor", monthly),
  money("monthlyExpensesMinor", monthly),
  money("savingsMinor", monthly),
  money("investmentPortfolioValueMinor", monthly),
  money("debtTotalMinor", monthly),
  money("netWorthMinor", { ...monthly, mayBeNegative: true }),
  amount(
    "emergencyFundMonths",
    "financial",
    { min: 0, max: 600, step: 0.5, decimals: 2, unit: "months" },
    { ...band, ...monthly },
  ),
] as const;

type CatalogueField = (typeof checkInFields)[number];

export type FieldName = CatalogueField["name"];
export type NumericFieldName = Extract<CatalogueField, { kind: NumericKind }>["name"];
export type ChoiceFieldName = Extract<CatalogueField, { kind: "choice" }>["name"];
export type ChoicesFieldName = Extract<CatalogueField, { kind: "choices" }>["name"];

/**
 * The answers of one check-in, in stored form (canonical units, minor units). Absent: not asked this time.
 * Null (or an empty list): asked and left open, or emptied.
 */
export type CheckInValues = { [Name in NumericFieldName]?: number | null } & {
  [Name in ChoiceFieldName]?: string | null;
} & { [Name in ChoicesFieldName]?: readonly string[] };

const byName = new Map<string, Field<FieldName>>(checkInFields.map((field) => [field.name, field]));

/** Is this the name of a field of the catalogue? */
export function isFieldName(name: string): name is FieldName {
  return byName.has(name);
}

/** The field of this name. */
export function fieldNamed(name: FieldName): Field<FieldName> {
  const field = byName.get(name);
  if (!field) throw new Error(`The check-in has no field called ${name}.`);
  return field;
}

/** The fields of one category, in the order on the screen. */
export function fieldsOf(category: Category): readonly Field<FieldName>[] {
  return checkInFields.filter((field) => field.category === category);
}

/** The fields whose answer is a number. */
export const numericFields: readonly NumericField<NumericFieldName>[] = checkInFields.flatMap((field) =>
  field.kind === "choice" || field.kind === "choices" ? [] : [field],
);

/** The fields that everybody is asked before they have made a set of their own. */
export const coreFieldNames: readonly FieldName[] = categories.flatMap((category) =>
  fieldsOf(category)
    .filter((field) => field.core)
    .map((field) => field.name),
);

/** Was this field answered? Null and an empty list are no answer. */
export function isAnswered(values: CheckInValues, name: FieldName): boolean {
  const value = values[name];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
