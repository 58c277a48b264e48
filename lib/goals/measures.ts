import type { Category } from "@/lib/categories";
import { type Metric, metrics } from "@/lib/health/measurements/metrics";
import type { Measured } from "@/lib/typed-value";

/** What moves a goal by itself: a number of the record, or one that the person notes ("own": books read). */
export type Measure = Measured & {
  name: string;
  /** Whose consent covers its numbers; null: they are part of the goal itself. */
  category: Category | null;
  /** From which part of the record it is read. */
  from: "readings" | "exercise" | "balances" | "months" | "notes";
  /** Kept out of the page while the privacy eye is closed. */
  behindEye: boolean;
};

/** Wide enough for every measure: what stands in the database, whatever it measures. */
export const anyNumber = { min: -10_000_000_000_000, max: 10_000_000_000_000, decimals: 3 } as const;

const money = { unit: "minor", kind: "money", category: "financial", decimals: 0, behindEye: true } as const;
const ofMoney = (name: string, from: Measure["from"]): Measure => ({ ...anyNumber, ...money, name, from });

const ofReadings = (metric: Metric): Measure => ({
  kind: metric.kind,
  name: metric.name,
  min: metric.min,
  max: metric.max,
  decimals: metric.decimals,
  unit: metric.unit,
  behindEye: metric.behindEye,
  category: "physical",
  from: "readings",
});

const training = { kind: "number", category: "physical", from: "exercise", behindEye: false } as const;

/** In the order in which they are offered. */
export const measures: readonly Measure[] = [
  { ...anyNumber, name: "own", kind: "number", unit: null, category: null, from: "notes", behindEye: false },
  { ...training, name: "exerciseSessions", min: 0, max: 100, decimals: 0, unit: "times" },
  { ...training, name: "exerciseMinutes", min: 0, max: 10_080, decimals: 0, unit: "minutes" },
  ...metrics.map(ofReadings),
  ofMoney("netWorth", "balances"),
  ofMoney("emergencyFund", "balances"),
  {
    name: "savingsRate",
    kind: "number",
    min: -1_000,
    max: 100,
    decimals: 1,
    unit: "percent",
    category: "financial",
    from: "months",
    behindEye: true,
  },
];

export const measureNames = measures.map(({ name }) => name);

/** The measure of this name, or null. */
export function measureNamed(name: unknown): Measure | null {
  return measures.find((each) => each.name === name) ?? null;
}
