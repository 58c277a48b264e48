import type { LabUnit } from "./units";

/**
 * What laboratories measure, in the order of their panels. LOINC codes are those of the reports in everyday use, as FHIR's
 * US Core and Synthea's bundles carry them. This material contains content from LOINC (loinc.org), © Regenstrief Institute,
 * Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license.
 *
 * Molar factors follow from molar masses: glucose 180.156, cholesterol 386.65, triglycerides as triolein 885.7, creatinine
 * 113.12, 25-hydroxyvitamin D 400.64, cobalamin 1355.4 g/mol. HbA1c: NGSP % = (IFCC mmol/mol + 23.50) / 10.93.
 */
export type Analyte = {
  loinc: string;
  /** The unit in which values of all reports are compared. */
  unit: LabUnit;
  /** Others that convert: canonical = typed × factor + offset. */
  others: Partial<Record<LabUnit, Conversion>>;
  /** Outside this, in the canonical unit, a value is hardly believable: often a slip of the unit or of the point. */
  plausible: readonly [number, number];
  /** Other names on reports, in small letters. */
  names: readonly string[];
};
export type Conversion = number | { factor: number; offset: number };

function analyte(
  loinc: string,
  unit: LabUnit,
  plausible: readonly [number, number],
  others: Analyte["others"] = {},
  names: readonly string[] = [],
): Analyte {
  return { loinc, unit, others, plausible, names };
}

const GLUCOSE = 18.0156;
const CHOLESTEROL = 38.67;
const equivalents = { meq_l: 1 } as const;
const perLitre = { e9_l: 1 } as const;

export const analytes = {
  glucose: analyte("2345-7", "mg_dl", [40, 600], { mmol_l: GLUCOSE }, ["glu", "blood sugar"]),
  glucose_fasting: analyte("1558-6", "mg_dl", [40, 600], { mmol_l: GLUCOSE }, ["fasting glucose", "fbg"]),
  hba1c: analyte("4548-4", "percent", [3, 20], { mmol_mol: { factor: 1 / 10.93, offset: 23.5 / 10.93 } }, [
    "hemoglobin a1c",
    "haemoglobin a1c",
    "a1c",
  ]),
  insulin: analyte("20448-7", "uiu_ml", [0.2, 300], { miu_l: 1 }),
  cholesterol: analyte("2093-3", "mg_dl", [60, 600], { mmol_l: CHOLESTEROL }, ["total cholesterol", "chol"]),
  hdl: analyte("2085-9", "mg_dl", [10, 150], { mmol_l: CHOLESTEROL }, ["hdl-c"]),
  ldl: analyte("13457-7", "mg_dl", [10, 500], { mmol_l: CHOLESTEROL }, ["ldl-c"]),
  ldl_direct: analyte("18262-6", "mg_dl", [10, 500], { mmol_l: CHOLESTEROL }, ["direct ldl"]),
  triglycerides: analyte("2571-8", "mg_dl", [20, 5000], { mmol_l: 88.57 }, ["tg", "trig"]),
  apob: analyte("1884-6", "mg_dl", [20, 300], { g_l: 100 }, ["apo b"]),
  lpa: analyte("10835-7", "mg_dl", [0, 400], {}, ["lp(a)", "lipoprotein a"]), // nmol/L counts particles: no factor is true
  creatinine: analyte("2160-0", "mg_dl", [0.2, 20], { umol_l: 1 / 88.42 }, ["crea"]),
  egfr: analyte("98979-8", "ml_min", [3, 200]),
  bun: analyte("3094-0", "mg_dl", [1, 200], { mmol_l: 2.801 }, ["urea nitrogen", "urea"]), // mmol/L are of urea
  uric_acid: analyte("3084-1", "mg_dl", [0.5, 20], { umol_l: 1 / 59.48 }, ["urate"]),
  sodium: analyte("2951-2", "mmol_l", [110, 170], equivalents, ["na"]),
  potassium: analyte("2823-3", "mmol_l", [1.5, 9], equivalents, ["k"]),
  chloride: analyte("2075-0", "mmol_l", [70, 140], equivalents, ["cl"]),
  carbon_dioxide: analyte("2028-9", "mmol_l", [5, 50], equivalents, ["co2", "bicarbonate"]),
  calcium: analyte("17861-6", "mg_dl", [4, 18], { mmol_l: 4.008 }, ["ca"]),
  magnesium: analyte("19123-9", "mg_dl", [0.5, 8], { mmol_l: 2.431 }, ["mg"]),
  phosphate: analyte("2777-1", "mg_dl", [0.5, 15], { mmol_l: 3.097 }, ["phosphorus"]),
  albumin: analyte("1751-7", "g_dl", [1, 7], { g_l: 0.1 }, ["alb"]),
  total_protein: analyte("2885-2", "g_dl", [3, 14], { g_l: 0.1 }, ["protein total"]),
  alt: analyte("1742-6", "u_l", [1, 5000], {}, ["sgpt", "gpt"]),
  ast: analyte("1920-8", "u_l", [1, 5000], {}, ["sgot", "got"]),
  alp: analyte("6768-6", "u_l", [5, 2000], {}, ["alkaline phosphatase"]),
  ggt: analyte("2324-2", "u_l", [1, 3000], {}, ["gamma gt"]),
  bilirubin: analyte("1975-2", "mg_dl", [0.05, 40], { umol_l: 1 / 17.104 }, ["total bilirubin"]),
  wbc: analyte("6690-2", "e3_ul", [0.5, 100], perLitre, ["leukocytes", "white blood cells"]),
  rbc: analyte("789-8", "e6_ul", [1, 9], { e12_l: 1 }, ["erythrocytes", "red blood cells"]),
  hemoglobin: analyte("718-7", "g_dl", [3, 25], { g_l: 0.1 }, ["hgb", "hb", "haemoglobin"]),
  hematocrit: analyte("4544-3", "percent", [10, 75], { l_l: 100 }, ["hct", "haematocrit"]),
  platelets: analyte("777-3", "e3_ul", [5, 1500], perLitre, ["plt", "thrombocytes"]),
  mcv: analyte("787-2", "fl", [50, 150]),
  mch: analyte("785-6", "pg", [12, 50]),
  mchc: analyte("786-4", "g_dl", [20, 45], { g_l: 0.1 }),
  rdw: analyte("788-0", "percent", [8, 40]),
  neutrophils: analyte("751-8", "e3_ul", [0, 80], perLitre),
  neutrophils_percent: analyte("770-8", "percent", [0, 100]),
  lymphocytes: analyte("731-0", "e3_ul", [0, 80], perLitre),
  lymphocytes_percent: analyte("736-9", "percent", [0, 100]),
  tsh: analyte("3016-3", "miu_l", [0.005, 150], { uiu_ml: 1 }),
  free_t4: analyte("3024-7", "ng_dl", [0.1, 8], { pmol_l: 1 / 12.87 }, ["ft4"]),
  free_t3: analyte("3051-0", "pg_ml", [0.5, 30], { pmol_l: 1 / 1.536 }, ["ft3"]),
  vitamin_d: analyte("1989-3", "ng_ml", [2, 200], { nmol_l: 1 / 2.496 }, ["25-oh vitamin d", "25-hydroxyvitamin d"]),
  vitamin_b12: analyte("2132-9", "pg_ml", [50, 4000], { pmol_l: 1.355 }, ["b12", "cobalamin"]),
  folate: analyte("2284-8", "ng_ml", [0.5, 50], { nmol_l: 0.4414 }, ["folic acid"]),
  ferritin: analyte("2276-4", "ng_ml", [1, 5000], { ug_l: 1 }),
  iron: analyte("2498-4", "ug_dl", [5, 500], { umol_l: 5.585 }, ["fe"]),
  crp: analyte("1988-5", "mg_l", [0, 500], { mg_dl: 10 }, ["c-reactive protein"]),
  hs_crp: analyte("30522-7", "mg_l", [0, 100], { mg_dl: 10 }, ["hscrp", "hs-crp"]),
  homocysteine: analyte("13965-9", "umol_l", [1, 200]),
  testosterone: analyte("2986-8", "ng_dl", [1, 2500], { nmol_l: 28.84 }, ["total testosterone"]),
  estradiol: analyte("2243-4", "pg_ml", [1, 5000], { pmol_l: 1 / 3.671 }, ["oestradiol", "e2"]),
  cortisol: analyte("2143-6", "ug_dl", [0.2, 100], { nmol_l: 1 / 27.59 }),
  psa: analyte("2857-1", "ng_ml", [0, 1000], { ug_l: 1 }),
  inr: analyte("6301-6", "ratio", [0.5, 15]),
} as const satisfies Record<string, Analyte>;

export type AnalyteCode = keyof typeof analytes;

export const isAnalyte = (word: string): word is AnalyteCode => Object.hasOwn(analytes, word);
export const analyteCodes: readonly AnalyteCode[] = Object.keys(analytes).filter(isAnalyte);

export const analyteOf = (code: AnalyteCode): Analyte => analytes[code];

/** Units in which an analyte may be reported, the canonical one first. */
export function unitsOf(code: AnalyteCode): readonly string[] {
  const { unit, others } = analyteOf(code);
  return [unit, ...Object.keys(others)];
}

/** A value in the analyte's canonical unit; null where the unit does not convert. */
export function canonicalValue(code: AnalyteCode, value: number, unit: string): number | null {
  const { unit: canonical, others } = analyteOf(code);
  if (unit === canonical) return value;
  const conversion = Object.entries(others).find(([word]) => word === unit)?.[1];
  if (conversion === undefined) return null;
  const { factor, offset } = typeof conversion === "number" ? { factor: conversion, offset: 0 } : conversion;
  return Number((value * factor + offset).toPrecision(6));
}
