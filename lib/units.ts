/** Canonical units are SI and the clinical unit; people see and enter their own. Factors are exact by definition. */
export type UnitSystem = "metric" | "imperial";

const KG_PER_LB = 0.45359237; // international avoirdupois pound, 1959
const CM_PER_IN = 2.54; // international inch, 1959
const ML_PER_FL_OZ = 29.5735295625; // US fluid ounce: 231/128 cubic inches

export const kgFromLb = (lb: number) => lb * KG_PER_LB;
export const lbFromKg = (kg: number) => kg / KG_PER_LB;
export const cmFromIn = (inches: number) => inches * CM_PER_IN;
export const inFromCm = (cm: number) => cm / CM_PER_IN;
export const mlFromFlOz = (flOz: number) => flOz * ML_PER_FL_OZ;
export const flOzFromMl = (ml: number) => ml / ML_PER_FL_OZ;

/**
 * The canonical units in which numbers are stored, each as a file names it; `minor` are minor units of a currency. What
 * people read is in `messages/<locale>/units.json`.
 */
export const unitCodes = {
  minutes: "min",
  hours: "h",
  months: "months",
  years: "a",
  times: "times",
  minor: "minor units",
  percent: "%",
  kg: "kg",
  g: "g",
  mg: "mg",
  mcg: "ug",
  ml: "mL",
  cm: "cm",
  km: "km",
  celsius: "Cel",
  bpm: "bpm",
  ms: "ms",
  mmHg: "mm[Hg]",
  mgDl: "mg/dL",
  breaths: "/min",
  mlKgMin: "mL/kg/min",
  kcal: "kcal",
  decibel: "dB",
  index: "1",
  mcgM3: "ug/m3",
  ppb: "[ppb]",
  ppm: "[ppm]",
} as const;
export type Unit = keyof typeof unitCodes;

/** Units that people with imperial habits type and read. */
export type OtherUnit = "lb" | "in" | "flOz" | "mi" | "fahrenheit";

type Scale = {
  unit: OtherUnit;
  toCanonical: (typed: number) => number;
  fromCanonical: (stored: number) => number;
  /** The finest number of decimals that makes sense to type. */
  decimals: number;
};

const KM_PER_MI = 1.609344; // international mile, 1959

/** How a canonical unit is typed and shown where the imperial one is the habit. */
export const otherScales: Partial<Record<Unit, Scale>> = {
  kg: { unit: "lb", toCanonical: kgFromLb, fromCanonical: lbFromKg, decimals: 1 },
  cm: { unit: "in", toCanonical: cmFromIn, fromCanonical: inFromCm, decimals: 1 },
  ml: { unit: "flOz", toCanonical: mlFromFlOz, fromCanonical: flOzFromMl, decimals: 1 },
  km: { unit: "mi", toCanonical: (mi) => mi * KM_PER_MI, fromCanonical: (km) => km / KM_PER_MI, decimals: 2 },
  celsius: {
    unit: "fahrenheit",
    toCanonical: (fahrenheit) => ((fahrenheit - 32) * 5) / 9,
    fromCanonical: (celsius) => (celsius * 9) / 5 + 32,
    decimals: 1,
  },
};

/** The unit that somebody with these habits types. */
export function typedUnit(unit: Unit, system: UnitSystem): Unit | OtherUnit {
  return (system === "imperial" && otherScales[unit]?.unit) || unit;
}
