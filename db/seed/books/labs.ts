import { nameInRow } from "@/lib/entries/read-rows";
import { addDays } from "@/lib/time";
import { chanceOf } from "../random";

/** What a general practitioner asks for once in four months; `falls` is how much of it changes from panel to panel. */
const measured = [
  { analyte: "cholesterol", unit: "mg_dl", value: 214, falls: 6, low: null, high: 200 },
  { analyte: "ldl", unit: "mg_dl", value: 138, falls: 6, low: null, high: 130 },
  { analyte: "hdl", unit: "mg_dl", value: 52, falls: -2, low: 40, high: null },
  { analyte: "triglycerides", unit: "mg_dl", value: 118, falls: 4, low: null, high: 150 },
  { analyte: "glucose_fasting", unit: "mmol_l", value: 5.3, falls: 0.1, low: 3.9, high: 5.5 },
  { analyte: "hba1c", unit: "percent", value: 5.5, falls: 0.1, low: 4, high: 5.6 },
  { analyte: "creatinine", unit: "umol_l", value: 74, falls: 0, low: 45, high: 84 },
  { analyte: "albumin", unit: "g_l", value: 44, falls: 0, low: 35, high: 52 },
  { analyte: "alp", unit: "u_l", value: 58, falls: 0, low: 35, high: 105 },
  { analyte: "wbc", unit: "e9_l", value: 5.6, falls: 0, low: 4, high: 10 },
  { analyte: "hemoglobin", unit: "g_dl", value: 13.4, falls: 0, low: 12, high: 16 },
  { analyte: "mcv", unit: "fl", value: 90, falls: 0, low: 80, high: 98 },
  { analyte: "ferritin", unit: "ng_ml", value: 24, falls: -8, low: 15, high: 150 },
  { analyte: "vitamin_d", unit: "ng_ml", value: 19, falls: -5, low: 20, high: 50 },
  { analyte: "tsh", unit: "miu_l", value: 1.9, falls: 0, low: 0.4, high: 4 },
] as const;

const EVERY = 120; // days

/** The panel of a day, one in four months; `number` of the panels before it. */
export function panelOf(key: string, day: string) {
  const since = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  if (since % EVERY !== 40) return null;
  const chance = chanceOf(`${key}·${day}·panel`);
  const number = Math.floor(since / EVERY) % 4;
  const rows = measured.flatMap(
    ({ analyte, unit, value, falls, low, high }, place): [string, string | number | null][] => {
      const moved = (value - falls * number) * (1 + 0.03 * chance.normal());
      const digits = value >= 20 ? 0 : 1;
      return [
        [nameInRow("analyte", place), analyte],
        [nameInRow("value", place), Number(Math.max(0.1, moved).toFixed(digits))],
        [nameInRow("unit", place), unit],
        [nameInRow("referenceLow", place), low],
        [nameInRow("referenceHigh", place), high],
      ];
    },
  );
  const crp: [string, string | number][] = [
    [nameInRow("analyte", measured.length), "crp"],
    [nameInRow("comparator", measured.length), "lt"],
    [nameInRow("value", measured.length), 0.5],
    [nameInRow("unit", measured.length), "mg_l"],
    [nameInRow("referenceHigh", measured.length), 5],
  ];
  return {
    testDate: day,
    testType: "metabolic",
    labName: "Labor am Fluss",
    doctorName: "Dr. Weiss",
    nextTestDate: addDays(day, EVERY),
    interpretation: "Vitamin D is coming up. Lipids once more at the next visit.",
    ...Object.fromEntries([...rows, ...crp]),
  };
}
