import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import type { MeasurementInput, TypedReading } from "@/lib/health/measurements/schema";
import { newId } from "@/lib/ids";
import { readingId } from "@/lib/wellness/check-in/write-readings";
import type { TestPerson } from "./people";

/** What was measured together; `overrides` for what a test is about. */
export function aMeasurement(
  readings: readonly Omit<TypedReading, "enteredUnit">[],
  overrides: Partial<MeasurementInput> = {},
): MeasurementInput {
  return {
    id: newId(),
    measuredAt: new Date("2026-03-02T07:30:00Z"),
    context: null,
    readings: readings.map((reading) => ({ ...reading, enteredUnit: "kg" })),
    confirmed: [],
    ...overrides,
  };
}

/** Keeps one measured value of somebody's. Returns its id. */
export async function aReading({ actor }: TestPerson, reading: Omit<TypedReading, "enteredUnit">): Promise<string> {
  const measurement = aMeasurement([reading]);
  await keepMeasurement(actor, measurement);
  return readingId(measurement.id, reading.metric);
}
