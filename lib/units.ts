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
