/**
 * Units in which laboratories report, by words that a column may hold, each with its UCUM code (UCUM is © Regenstrief
 * Institute and the UCUM Organization, free to use). What people read is in `messages/<locale>/books.json`.
 */
export const ucum = {
  mg_dl: "mg/dL",
  mmol_l: "mmol/L",
  percent: "%",
  mmol_mol: "mmol/mol",
  g_dl: "g/dL",
  g_l: "g/L",
  umol_l: "umol/L",
  ml_min: "mL/min/{1.73_m2}",
  meq_l: "meq/L",
  u_l: "U/L",
  e3_ul: "10*3/uL",
  e9_l: "10*9/L",
  e6_ul: "10*6/uL",
  e12_l: "10*12/L",
  l_l: "L/L",
  fl: "fL",
  pg: "pg",
  miu_l: "m[IU]/L",
  uiu_ml: "u[IU]/mL",
  ng_dl: "ng/dL",
  pmol_l: "pmol/L",
  pg_ml: "pg/mL",
  ng_ml: "ng/mL",
  nmol_l: "nmol/L",
  ug_l: "ug/L",
  ug_dl: "ug/dL",
  mg_l: "mg/L",
  ratio: "{INR}",
} as const;
export type LabUnit = keyof typeof ucum;

export const isLabUnit = (word: string): word is LabUnit => Object.hasOwn(ucum, word);
export const labUnits: readonly LabUnit[] = Object.keys(ucum).filter(isLabUnit);

/** Spellings of reports that are no UCUM: "K/µL", "x10^9/L", "mIU/L". */
const otherSpellings: Readonly<Record<string, LabUnit>> = {
  "k/ul": "e3_ul",
  "10^3/ul": "e3_ul",
  "x10^3/ul": "e3_ul",
  "10^9/l": "e9_l",
  "x10^9/l": "e9_l",
  "g/l": "g_l",
  "m/ul": "e6_ul",
  "10^6/ul": "e6_ul",
  "x10^6/ul": "e6_ul",
  "10^12/l": "e12_l",
  "x10^12/l": "e12_l",
  "miu/l": "miu_l",
  "mu/l": "miu_l",
  "uiu/ml": "uiu_ml",
  "iu/l": "u_l",
  "mcg/l": "ug_l",
  "mcg/dl": "ug_dl",
  "ml/min/1.73m2": "ml_min",
  "ml/min/1.73m^2": "ml_min",
  "ml/min": "ml_min",
  inr: "ratio",
  ratio: "ratio",
};

const spellings = new Map<string, LabUnit>([
  ...labUnits.flatMap((unit): [string, LabUnit][] => [
    [ucum[unit].toLowerCase(), unit],
    [unit, unit],
  ]),
  ...Object.entries(otherSpellings),
]);

/** The unit that a report means; null when nobody can say. */
export function unitFrom(text: string): LabUnit | null {
  const plain = text.normalize("NFKC").replace(/[µμ]/g, "u").replace(/²/g, "2").replace(/\s+/g, "").toLowerCase();
  return spellings.get(plain) ?? null;
}
