import { z } from "zod";
import { roundHalfUp } from "../scoring/round-half-up";
import { amount, type Bounds, flag, isKnown, missingOf, outsideBounds } from "./inputs";
import { defineMethod } from "./method";
import { computed, refusedWithout } from "./outcome";

/**
 * Breaths and beats a minute, SpO2 in %, systolic pressure in mmHg, temperature in °C. Scale 2 is for people whose clinician aims
 * at 88–92 %. Consciousness: alert, newly confused, responds to voice, to pain, unresponsive.
 */
export type Observations = {
  respirationRate: number;
  spo2: number;
  scale: 1 | 2;
  oxygen: boolean;
  systolic: number;
  pulse: number;
  consciousness: "A" | "C" | "V" | "P" | "U";
  temperature: number;
};

const names = [
  "respirationRate",
  "spo2",
  "scale",
  "oxygen",
  "systolic",
  "pulse",
  "consciousness",
  "temperature",
] as const;

type Row = readonly [upTo: number, points: number];

const respirationRows: readonly Row[] = [
  [8, 3],
  [11, 1],
  [20, 0],
  [24, 2],
  [Number.POSITIVE_INFINITY, 3],
];
const firstScaleRows: readonly Row[] = [
  [91, 3],
  [93, 2],
  [95, 1],
  [Number.POSITIVE_INFINITY, 0],
];
const secondScaleRows: readonly Row[] = [
  [83, 3],
  [85, 2],
  [87, 1],
  [92, 0],
  [94, 1],
  [96, 2],
  [Number.POSITIVE_INFINITY, 3],
];
/** From here on the second scale has points for too much oxygen: on air there is none. */
const aboveAim = 93;
const systolicRows: readonly Row[] = [
  [90, 3],
  [100, 2],
  [110, 1],
  [219, 0],
  [Number.POSITIVE_INFINITY, 3],
];
const pulseRows: readonly Row[] = [
  [40, 3],
  [50, 1],
  [90, 0],
  [110, 1],
  [130, 2],
  [Number.POSITIVE_INFINITY, 3],
];
const temperatureRows: readonly Row[] = [
  [35, 3],
  [36, 1],
  [38, 0],
  [39, 1],
  [Number.POSITIVE_INFINITY, 2],
];

/** The points of each observation, read off the chart in its own digits: whole numbers, tenths of a degree. */
export function news2Points(seen: Observations): Record<string, number> {
  const spo2 = roundHalfUp(seen.spo2);
  return {
    respirationRate: pointsAt(roundHalfUp(seen.respirationRate), respirationRows),
    spo2: seen.scale === 1 ? pointsAt(spo2, firstScaleRows) : secondScalePoints(spo2, seen.oxygen),
    oxygen: seen.oxygen ? 2 : 0,
    systolic: pointsAt(roundHalfUp(seen.systolic), systolicRows),
    pulse: pointsAt(roundHalfUp(seen.pulse), pulseRows),
    consciousness: seen.consciousness === "A" ? 0 : 3,
    temperature: pointsAt(roundHalfUp(seen.temperature, 1), temperatureRows),
  };
}

function secondScalePoints(spo2: number, oxygen: boolean): number {
  return spo2 >= aboveAim && !oxygen ? 0 : pointsAt(spo2, secondScaleRows);
}

function pointsAt(value: number, rows: readonly Row[]): number {
  return rows.find(([upTo]) => value <= upTo)?.[1] ?? 0;
}

/** What the Royal College of Physicians makes of a total: a single 3 asks for somebody to look, however low the rest. */
function riskOf(total: number, hasThree: boolean): "low" | "low-medium" | "medium" | "high" {
  if (total >= 7) return "high";
  if (total >= 5) return "medium";
  return hasThree ? "low-medium" : "low";
}

const bounds: Readonly<Record<string, Bounds>> = {
  respirationRate: { low: 0, isAbove: true, high: 300, unit: "breaths/min" },
  spo2: { low: 0, isAbove: true, high: 100, unit: "%" },
  systolic: { low: 0, isAbove: true, high: 375, unit: "mmHg" },
  pulse: { low: 0, isAbove: true, high: 350, unit: "bpm" },
  temperature: { low: 26, high: 45, unit: "°C" },
};

/**
 * The National Early Warning Score 2 of the Royal College of Physicians (2017), for adults of 16 and older who are not pregnant.
 * A hospital's tool: only of all observations together.
 */
export const news2 = defineMethod({
  name: "news2",
  version: "rcp-2017.1",
  schema: z.strictObject({
    respirationRate: amount,
    spo2: amount,
    scale: z.union([z.literal(1), z.literal(2)]).nullish(),
    oxygen: flag,
    systolic: amount,
    pulse: amount,
    consciousness: z.enum(["A", "C", "V", "P", "U"]).nullish(),
    temperature: amount,
  }),
  compute(inputs) {
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return { ...refusal, missing: missingOf(inputs, names) };
    if (!isKnown(inputs, names)) return refusedWithout(missingOf(inputs, names));
    const points = news2Points(inputs);
    const total = Object.values(points).reduce((sum, each) => sum + each, 0);
    return computed(total, { risk: riskOf(total, Object.values(points).includes(3)), points });
  },
});
