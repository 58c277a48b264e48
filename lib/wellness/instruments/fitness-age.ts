import { z } from "zod";
import { amount, type Bounds, isKnown, isThere, missingOf, outsideBounds, sex } from "./inputs";
import { defineMethod } from "./method";
import { computed, type Outcome, refusedWithout } from "./outcome";

type Sex = "female" | "male";
type Model = { base: number; age: number; size: number; pulse: number; activity: number; standardError: number };

/**
 * Peak oxygen uptake in mL/kg/min without a treadmill: Nes BM et al., Med Sci Sports Exerc 2011;43(11):2024–2030 (HUNT 3).
 * Waist in cm or BMI in kg/m², resting pulse in bpm while seated, activity index 0–45 (how often × how hard × how long).
 */
const models: Record<"hunt_waist" | "hunt_bmi", Record<Sex, Model>> = {
  hunt_waist: {
    male: { base: 100.27, age: 0.296, size: 0.369, pulse: 0.155, activity: 0.226, standardError: 5.7 },
    female: { base: 74.74, age: 0.247, size: 0.259, pulse: 0.114, activity: 0.198, standardError: 5.14 },
  },
  hunt_bmi: {
    male: { base: 92.05, age: 0.327, size: 0.933, pulse: 0.167, activity: 0.257, standardError: 5.8 },
    female: { base: 70.77, age: 0.244, size: 0.749, pulse: 0.107, activity: 0.213, standardError: 5.1 },
  },
};

/** Mean measured uptake (mL/kg/min) of people of 20–29, 30–39 … 70 and older: NTNU CERG, n = 4,631. */
const usualUptake: Record<Sex, readonly number[]> = {
  female: [43, 40, 38, 34, 31, 27],
  male: [54, 49, 47, 42, 39, 34],
};
const firstMiddle = 25;
const yearsApart = 10;
const ages = { least: 18, most: 90 };

/** The age at which an uptake is usual: straight lines between the middles of the decades, carried on at both ends (our choice). */
export function fitnessAge(uptake: number, of: Sex): number {
  const means = usualUptake[of];
  const reached = means.findIndex((mean, index) => index > 0 && uptake >= mean);
  const place = (reached === -1 ? means.length - 1 : reached) - 1;
  const [upper, lower] = [means[place] ?? 0, means[place + 1] ?? 0];
  const age = firstMiddle + yearsApart * (place + (upper - uptake) / (upper - lower));
  return Math.min(ages.most, Math.max(ages.least, age));
}

type Measured = { sex: Sex; age: number; size: number; restingHeartRate: number; activityIndex: number };

/** Peak oxygen uptake in mL/kg/min by one of the two models. */
export function estimatedUptake(model: keyof typeof models, given: Measured): number {
  const { base, age, size, pulse, activity } = models[model][given.sex];
  const less = age * given.age + size * given.size + pulse * given.restingHeartRate;
  return base - less + activity * given.activityIndex;
}

const bounds: Readonly<Record<string, Bounds>> = {
  age: { low: 20, high: 90, unit: "years" },
  waistCm: { low: 45, high: 180, unit: "cm", others: [{ unit: "inches", times: 2.54 }] },
  bmi: { low: 10, high: 100, unit: "kg/m²" },
  restingHeartRate: { low: 35, high: 130, unit: "bpm" },
  activityIndex: { low: 0, high: 45, unit: "points" },
  vo2max: { low: 5, high: 100, unit: "mL/kg/min" },
};

/** The age for which somebody's fitness is usual. A measured uptake comes before an estimate, waist before BMI; nothing is averaged. */
export const fitnessAgeMethod = defineMethod({
  name: "fitness_age",
  version: "hunt-2011.1",
  schema: z.strictObject({
    sex,
    age: amount,
    waistCm: amount,
    bmi: amount,
    restingHeartRate: amount,
    activityIndex: amount,
    vo2max: amount,
  }),
  compute(inputs) {
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return refusal;
    if (!isThere(inputs.vo2max)) return fromEstimate(inputs);
    if (!isThere(inputs.sex)) return refusedWithout(["sex"]);
    return computed(fitnessAge(inputs.vo2max, inputs.sex), { model: "device_vo2max", vo2max: inputs.vo2max });
  },
});

type Given = { sex?: Sex | null } & Partial<
  Record<"age" | "waistCm" | "bmi" | "restingHeartRate" | "activityIndex", number | null>
>;

function fromEstimate({ waistCm, bmi, ...inputs }: Given): Outcome {
  const always = ["sex", "age", "restingHeartRate", "activityIndex"] as const;
  const size = waistCm ?? bmi;
  if (!isThere(size) || !isKnown(inputs, always)) {
    return refusedWithout([...missingOf(inputs, always), ...(isThere(size) ? [] : ["waistCm"])]);
  }
  const model = isThere(waistCm) ? "hunt_waist" : "hunt_bmi";
  const vo2max = estimatedUptake(model, { ...inputs, size });
  return computed(fitnessAge(vo2max, inputs.sex), {
    model,
    vo2max,
    standardError: models[model][inputs.sex].standardError,
  });
}
