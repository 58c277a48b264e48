import { z } from "zod";
import { now } from "@/lib/clock";
import { moment } from "@/lib/entries/field";
import { readValue } from "@/lib/entries/read-value";
import type { Reader } from "@/lib/entries/reader";
import { idField, list, optionalChoice } from "@/lib/forms/fields";
import { readTypedNumber } from "@/lib/typed-number";
import { type Refusal, readStoredValue, readTypedValue } from "@/lib/typed-value";
import { typedUnit } from "@/lib/units";
import { glucoseContexts } from "./bands";
import { type Metric, type MetricName, metricNamed, metrics } from "./metrics";

/** One value as it will be kept, with the unit in which it was typed. */
export type TypedReading = { metric: MetricName; value: number; enteredUnit: string };

export type MeasurementInput = {
  id: string;
  measuredAt: Date;
  context: (typeof glucoseContexts)[number] | null;
  readings: readonly TypedReading[];
  /** Unusual values that the person said were real. */
  confirmed: readonly string[];
};

const when = moment("measuredAt", { isRequired: true });

/** Molar mass of glucose 180.156 g/mol: 1 mmol/L is 18.0156 mg/dL. */
const MG_DL_PER_MMOL_L = 18.0156;

/** What was measured together, from a form: every metric may be left out, but not all of them. A correction is of one value alone. */
export function measurementSchema(reader: Reader, { isCorrection = false } = {}) {
  const fields = Object.fromEntries(metrics.map(({ name }) => [name, z.string().max(24).optional()]));
  return z
    .strictObject({
      id: idField,
      measuredAt: z.string().max(40),
      context: optionalChoice(glucoseContexts),
      glucoseUnit: optionalChoice(["mgDl", "mmolL"]),
      confirmed: list(z.string().max(40), metrics.length).optional(),
      ...fields,
    })
    .transform(({ id, measuredAt, context, glucoseUnit, confirmed, ...typed }, issues): MeasurementInput => {
      const refuse = (field: string, { key, params }: Refusal) =>
        issues.addIssue({ code: "custom", path: [field], message: key, params });
      const instant = readValue(when, measuredAt, reader);
      if ("refusal" in instant) refuse("measuredAt", instant.refusal);
      else if (instant.value === null) refuse("measuredAt", { key: "errors.required", params: {} });
      const readings = Object.entries(typed).flatMap(([name, text]) => {
        const metric = metricNamed(name);
        if (!metric || typeof text !== "string" || text.trim() === "") return [];
        const reading = readTyped(metric, text, reader, glucoseUnit);
        if ("refusal" in reading) refuse(name, reading.refusal);
        return "value" in reading ? [{ metric: metric.name, ...reading }] : [];
      });
      if (Object.values(typed).every((text) => !String(text ?? "").trim())) refuse("measuredAt", nothing);
      if (!isCorrection) refuseUpsideDown(readings, refuse);
      return { id, measuredAt: dateOf(instant), context, readings, confirmed: confirmed ?? [] };
    });
}

const nothing: Refusal = { key: "errors.nothingMeasured", params: {} };

function dateOf(reading: ReturnType<typeof readValue>): Date {
  return "value" in reading && reading.value instanceof Date ? reading.value : now(); // refused above
}

/** One typed value, in canonical units. Glucose is typed in mg/dL or mmol/L, as the person's meter shows it. */
export function readTyped(metric: Metric, text: string, reader: Reader, glucoseUnit: string | null) {
  if (metric.unit === "mgDl" && glucoseUnit === "mmolL") {
    const typed = readTypedNumber(text, reader.locale);
    const value = typed && Number((typed.value * MG_DL_PER_MMOL_L).toFixed(metric.decimals));
    if (value === null) return { refusal: { key: "errors.notANumber", params: {} } };
    const reading = readStoredValue(metric, value, reader);
    return "value" in reading ? { value: reading.value, enteredUnit: "mmolL" } : reading;
  }
  const reading = readTypedValue(metric, text, reader);
  if ("refusal" in reading) return reading;
  return { value: reading.value, enteredUnit: metric.unit === null ? "" : typedUnit(metric.unit, reader.units) };
}

/** A glucose as somebody types it who is used to mmol/L. */
export const mmolFromMgDl = (mgDl: number) => mgDl / MG_DL_PER_MMOL_L;

function refuseUpsideDown(
  readings: readonly TypedReading[],
  refuse: (field: MetricName, refusal: Refusal) => void,
): void {
  const measured = (name: MetricName) => readings.find(({ metric }) => metric === name)?.value;
  const [systolic, diastolic] = [measured("bloodPressureSystolic"), measured("bloodPressureDiastolic")];
  if ((systolic === undefined) !== (diastolic === undefined)) {
    const missing = systolic === undefined ? "bloodPressureSystolic" : "bloodPressureDiastolic";
    refuse(missing, { key: "errors.bothPressures", params: {} });
  } else if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic)
    refuse("bloodPressureDiastolic", { key: "errors.diastolicAbove", params: {} });
}
