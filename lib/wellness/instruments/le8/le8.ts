import type { Bounds } from "../inputs";
import { outsideBounds } from "../inputs";
import { defineMethod } from "../method";
import { computed, type Outcome, refused } from "../outcome";
import { componentNames, components } from "./components";
import { type Le8Inputs, le8Schema } from "./schema";

/** Of so many components the mean is final, of one less provisional (our choice; others ask for five or for six). */
const enough = { final: 6, provisional: 5 };

/** A body this light scores as well as a healthy one in the table: it is said beside the score, which stays as published. */
const underweightBmi = 18.5;

/** The AHA's Life's Essential 8: the unweighted mean (0–100) of the components that are there. Scored with the method of 2022. */
export const le8 = defineMethod({
  name: "le8",
  version: "aha-2022.1",
  schema: le8Schema,
  compute(inputs) {
    const refusal = impossible(inputs);
    if (refusal) return refusal;
    const all = components(inputs);
    const known = componentNames.flatMap((name) => all[name].points ?? []);
    const missing = componentNames.flatMap((name) => all[name].missing);
    const mean = known.reduce((sum, points) => sum + points, 0) / known.length;
    const isEnough = known.length >= enough.provisional;
    const details = {
      components: Object.fromEntries(componentNames.map((name) => [name, all[name].points])),
      coverage: known.length / componentNames.length,
      status: isEnough ? (known.length >= enough.final ? "final" : "provisional") : null,
      band: isEnough ? bandOf(mean) : null,
      underweight: typeof inputs.bmi === "number" && inputs.bmi < underweightBmi,
    };
    if (isEnough) return computed(mean, details, missing);
    return refused("tooFewParts", { known: known.length, least: enough.provisional }, { missing, details });
  },
});

function bandOf(score: number): "high" | "moderate" | "low" {
  if (score >= 80) return "high";
  return score >= 50 ? "moderate" : "low";
}

const whole: Readonly<Record<string, Bounds>> = {
  moderateMinutes: { low: 0, high: 10_080, unit: "minutes a week" },
  vigorousMinutes: { low: 0, high: 10_080, unit: "minutes a week" },
  sleepHours: { low: 0, high: 24, unit: "hours" },
  bmi: { low: 10, high: 100, unit: "kg/m²" },
};

/** Bounds of the parts: what cannot be, or is of another unit, is refused and never scored as the end of a table. */
const ofParts: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  diet: { mepa: { low: 0, high: 16, unit: "points" }, percentile: { low: 0, high: 100, unit: "%" } },
  nicotine: { quitYears: { low: 0, high: 120, unit: "years" } },
  lipids: {
    totalCholesterol: { low: 40, high: 1000, unit: "mg/dL", others: [{ unit: "mmol/L", times: 38.67 }] },
    hdl: { low: 4, high: 300, unit: "mg/dL", others: [{ unit: "mmol/L", times: 38.67 }] },
  },
  glucose: {
    hba1c: { low: 2, high: 25, unit: "%" },
    fastingGlucose: { low: 20, high: 2200, unit: "mg/dL", others: [{ unit: "mmol/L", times: 18.016 }] },
  },
  bloodPressure: {
    systolic: { low: 30, high: 375, unit: "mmHg", others: [{ unit: "kPa", times: 7.50062 }] },
    diastolic: { low: 10, high: 375, unit: "mmHg" },
  },
};

function impossible(inputs: Le8Inputs): Outcome | null {
  const parts = Object.entries(ofParts).map(([part, bounds]) =>
    outsideBounds(named(inputs, part), prefixed(part, bounds)),
  );
  return outsideBounds(inputs, whole) ?? parts.find((refusal) => refusal !== null) ?? contradiction(inputs);
}

function contradiction({ lipids, bloodPressure }: Le8Inputs): Outcome | null {
  const isMoreHdl = (lipids?.hdl ?? 0) > (lipids?.totalCholesterol ?? Number.POSITIVE_INFINITY);
  if (isMoreHdl) return refused("contradiction", { input: "lipids.hdl", other: "lipids.totalCholesterol" });
  const isUpsideDown = (bloodPressure?.diastolic ?? 0) >= (bloodPressure?.systolic ?? Number.POSITIVE_INFINITY);
  if (isUpsideDown)
    return refused("contradiction", { input: "bloodPressure.diastolic", other: "bloodPressure.systolic" });
  return null;
}

/** The inputs of a part under their whole names, as they are asked for. */
function named(inputs: Le8Inputs, part: string): object {
  const given: unknown = Reflect.get(inputs, part);
  const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([name, value]) => [`${part}.${name}`, value]));
}

function prefixed(part: string, bounds: Readonly<Record<string, Bounds>>): Record<string, Bounds> {
  return Object.fromEntries(Object.entries(bounds).map(([name, limits]) => [`${part}.${name}`, limits]));
}
