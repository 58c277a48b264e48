import type { TypedReading } from "@/lib/health/measurements/schema";
import { chanceOf } from "../random";

/** What a demo person measures before breakfast: a blood pressure on Sundays, the tape on the first of the month. */
export function measuredOn(key: string, day: string): TypedReading[] {
  const chance = chanceOf(`${key}·${day}·measured`);
  const isSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
  const systolic = Math.round(124 + 5 * chance.normal());
  const pressure: TypedReading[] = [
    { metric: "bloodPressureSystolic", value: systolic, enteredUnit: "mmHg" },
    { metric: "bloodPressureDiastolic", value: Math.round(systolic * 0.63 + 2 * chance.normal()), enteredUnit: "mmHg" },
  ];
  const waist: TypedReading = {
    metric: "waistCircumference",
    value: Math.round((81 + 0.6 * chance.normal()) * 2) / 2,
    enteredUnit: "cm",
  };
  return [...(isSunday ? pressure : []), ...(day.endsWith("-01") ? [waist] : [])];
}
