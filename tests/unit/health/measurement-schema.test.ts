import { expect, test } from "vitest";
import type { Reader } from "@/lib/entries/reader";
import { fieldFaults } from "@/lib/forms/parse";
import { glucoseUnitOf } from "@/lib/health/measurements/glucose-unit";
import { typedReading } from "@/lib/health/measurements/in-words";
import { measurementSchema } from "@/lib/health/measurements/schema";
import { newId } from "@/lib/ids";

const reader: Reader = {
  locale: "en-GB",
  units: "metric",
  currency: "EUR",
  zonePeriods: [{ from: new Date("2020-01-01T00:00:00Z"), timeZone: "Europe/Berlin", dayStartMinutes: 240 }],
};
const said = (fields: Record<string, string>) => ({
  id: newId(),
  measuredAt: "2026-03-02T08:30",
  context: "",
  ...fields,
});
const readingsOf = (fields: Record<string, string>, as = reader) => measurementSchema(as).parse(said(fields)).readings;
const faultsOf = (fields: Record<string, string>) => {
  const { error } = measurementSchema(reader).safeParse(said(fields));
  return Object.fromEntries(error ? fieldFaults(error).map(({ field, key }) => [field, key]) : []);
};

test("values are kept in canonical units, with the unit in which they were typed", () => {
  expect(readingsOf({ weight: "71,5", bodyFatPercent: "18.2" })).toEqual([
    { metric: "weight", value: 71.5, enteredUnit: "kg" },
    { metric: "bodyFatPercent", value: 18.2, enteredUnit: "percent" },
  ]);
  expect(readingsOf({ weight: "157.6" }, { ...reader, units: "imperial" })).toEqual([
    { metric: "weight", value: 71.49, enteredUnit: "lb" },
  ]);
});

test("6.1 mmol/l is 109.9 mg/dl, and is shown as it was typed", () => {
  const [reading] = readingsOf({ bloodGlucose: "6,1", glucoseUnit: "mmolL" });
  expect(reading).toEqual({ metric: "bloodGlucose", value: 109.9, enteredUnit: "mmolL" });
  expect(reading && typedReading(reading, reader)).toBe("6.1");
});

test("a meter's unit is the one of last time, else that of the region", () => {
  expect(glucoseUnitOf(undefined, "en-GB")).toBe("mmolL");
  expect(glucoseUnitOf(undefined, "en-US")).toBe("mgDl");
  expect(glucoseUnitOf("mmolL", "en-US")).toBe("mmolL");
});

test("what cannot be is refused beside its field", () => {
  expect(faultsOf({})).toEqual({ measuredAt: "errors.nothingMeasured" });
  expect(faultsOf({ bloodPressureSystolic: "120" })).toEqual({ bloodPressureDiastolic: "errors.bothPressures" });
  expect(faultsOf({ bloodPressureSystolic: "80", bloodPressureDiastolic: "120" })).toEqual({
    bloodPressureDiastolic: "errors.diastolicAbove",
  });
  expect(faultsOf({ weight: "935" })).toEqual({ weight: "errors.tooBig" });
  expect(faultsOf({ measuredAt: "2199-01-01T10:00", weight: "70" })).toEqual({ measuredAt: "errors.momentAhead" });
  expect(faultsOf({ weight: "70", unheardOf: "1" })).toEqual({ unheardOf: "errors.unknownField" });
});
