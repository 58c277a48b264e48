import type { Measured } from "@/lib/typed-value";

/** Where a metric is asked: what is usually measured together. */
export type MetricGroup = "heart" | "pressure" | "glucose" | "body" | "girth" | "breathing" | "activity";

/**
 * A thing that is measured. Impossible values (outside `min`…`max`) are refused; hardly believable ones (outside `plausible`)
 * are kept, and count nowhere until the person says that they were real.
 */
export type Metric = Measured & {
  name: string;
  group: MetricGroup;
  plausible: { min: number; max: number };
  /** Kept out of the page while the privacy eye is closed. */
  behindEye: boolean;
};

type Bounds = Pick<Metric, "min" | "max" | "plausible">;

const from = (min: number, max: number, low: number, high: number): Bounds => ({
  min,
  max,
  plausible: { min: low, max: high },
});

function metric<const Name extends string>(
  name: Name,
  group: MetricGroup,
  unit: Measured["unit"],
  decimals: number,
  bounds: Bounds,
  behindEye = false,
) {
  return { name, group, unit, decimals, ...bounds, behindEye, kind: "number" };
}

/** Around the body, all measured in the same way. */
const girth = <const Name extends string>(name: Name, low: number, high: number) =>
  metric(name, "girth", "cm", 2, from(5, 300, low, high), true);

/**
 * Every metric that a person or a device may measure, in the order of the form. Impossible and plausible bounds: MIMIC-Extract
 * (Wang 2020), growthcleanr's limits for adults, and adults at home for the rest. HRV by SDNN and by RMSSD are two metrics:
 * they never share a baseline.
 */
export const metrics = [
  metric("bloodPressureSystolic", "pressure", "mmHg", 0, from(1, 375, 60, 260)),
  metric("bloodPressureDiastolic", "pressure", "mmHg", 0, from(1, 375, 30, 160)),
  metric("heartRate", "heart", "bpm", 0, from(1, 350, 25, 240)),
  metric("restingHeartRate", "heart", "bpm", 0, from(1, 350, 30, 180)),
  metric("heartRateVariabilityRmssd", "heart", "ms", 1, from(0.1, 500, 5, 250)),
  metric("heartRateVariabilitySdnn", "heart", "ms", 1, from(0.1, 500, 5, 250)),
  metric("vo2Max", "heart", "mlKgMin", 1, from(5, 100, 10, 90)),
  metric("bloodOxygen", "breathing", "percent", 2, from(1, 100, 70, 100)),
  metric("respiratoryRate", "breathing", "breaths", 2, from(1, 300, 4, 60)),
  metric("bodyTemperature", "breathing", "celsius", 2, from(26, 45, 32, 42)),
  metric("bloodGlucose", "glucose", "mgDl", 1, from(10, 2200, 40, 600), true),
  metric("weight", "body", "kg", 2, from(20, 500, 30, 300), true),
  metric("bodyFatPercent", "body", "percent", 2, from(0.1, 99.9, 3, 70), true),
  metric("muscleMassPercent", "body", "percent", 2, from(0.1, 99.9, 15, 65), true),
  girth("neckCircumference", 25, 70),
  girth("chestCircumference", 60, 200),
  girth("upperArmCircumference", 15, 70),
  metric("waistCircumference", "girth", "cm", 2, from(30, 250, 45, 200), true),
  girth("hipCircumference", 60, 200),
  girth("thighCircumference", 30, 110),
  girth("calfCircumference", 20, 70),
  metric("steps", "activity", "times", 0, from(1, 200_000, 1, 80_000)),
  metric("distance", "activity", "km", 3, from(0.001, 500, 0.001, 200)),
  metric("activeEnergy", "activity", "kcal", 0, from(1, 30_000, 1, 10_000)),
] as const satisfies readonly Metric[];

export type MetricName = (typeof metrics)[number]["name"];

const byName = new Map<string, Metric & { name: MetricName }>(metrics.map((each) => [each.name, each]));

/** The metric of this name; null for any other name. */
export function metricNamed(name: string): (Metric & { name: MetricName }) | null {
  return byName.get(name) ?? null;
}

export function isUnusual({ plausible }: Metric, value: number): boolean {
  return value < plausible.min || value > plausible.max;
}
