import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reader } from "@/lib/entries/reader";
import { analyteCodes, analyteOf, canonicalValue, unitsOf } from "@/lib/health/labs/analytes";
import { columnsOfResult } from "@/lib/health/labs/columns-of-result";
import { previewOf } from "@/lib/health/labs/preview-report";
import { readReport } from "@/lib/health/labs/read-report";
import { reportSchema } from "@/lib/health/labs/report-schema";
import { flagOf, isUnusualResult, type LabResult } from "@/lib/health/labs/result";
import { labUnits, ucum, unitFrom } from "@/lib/health/labs/units";
import { newId } from "@/lib/ids";

const reader: Reader = {
  locale: "en-GB",
  units: "metric",
  currency: "EUR",
  zonePeriods: [{ from: new Date("2020-01-01T00:00:00Z"), timeZone: "Europe/Berlin", dayStartMinutes: 240 }],
};

describe("the catalogue", () => {
  /** The check digit of a LOINC code: Luhn's, as for a card. */
  const checkDigit = (digits: string) =>
    (10 -
      ([...digits].reverse().reduce((sum, digit, at) => {
        const twice = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
        return sum + (twice > 9 ? twice - 9 : twice);
      }, 0) %
        10)) %
    10;

  test("has LOINC codes whose check digits are right, each once", () => {
    const codes = analyteCodes.map((code) => analyteOf(code).loinc);
    expect(codes.filter((code) => checkDigit(code.split("-")[0] ?? "") !== Number(code.split("-")[1]))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test("knows each of its units by a UCUM code and by how it is printed", () => {
    const used = new Set(analyteCodes.flatMap((code) => unitsOf(code)));
    expect(labUnits.filter((unit) => !used.has(unit))).toEqual([]);
    for (const unit of labUnits.filter((each) => each !== "ratio")) expect(unitFrom(ucum[unit])).toBe(unit);
  });
  test.each([
    ["glucose", 5.5, "mmol_l", 99.1],
    ["hba1c", 42, "mmol_mol", 5.99],
    ["hba1c", 53, "mmol_mol", 7.0],
    ["cholesterol", 5.18, "mmol_l", 200.3],
    ["triglycerides", 1.7, "mmol_l", 150.6],
    ["creatinine", 88.42, "umol_l", 1.0],
    ["vitamin_d", 50, "nmol_l", 20.03],
    ["vitamin_b12", 148, "pmol_l", 200.5],
    ["free_t4", 12.87, "pmol_l", 1.0],
    ["bun", 5, "mmol_l", 14.0],
    ["calcium", 2.5, "mmol_l", 10.02],
    ["iron", 10, "umol_l", 55.85],
    ["testosterone", 10, "nmol_l", 288.4],
    ["hemoglobin", 140, "g_l", 14],
    ["hematocrit", 0.42, "l_l", 42],
  ] as const)("%s: %d %s is %d in the unit in which reports are compared", (code, value, unit, expected) => {
    expect(canonicalValue(code, value, unit) ?? 0).toBeCloseTo(expected, expected < 20 ? 1 : 0);
  });
  test("converts in one direction alone: more stays more, in every unit", () => {
    const cases = fc.constantFrom(...analyteCodes.flatMap((code) => unitsOf(code).map((unit) => ({ code, unit }))));
    fc.assert(
      fc.property(cases, fc.double({ min: 0.01, max: 900, noNaN: true }), ({ code, unit }, value) => {
        expect(canonicalValue(code, value * 1.1, unit) ?? 0).toBeGreaterThan(canonicalValue(code, value, unit) ?? 0);
      }),
    );
    expect(canonicalValue("glucose", 5, "g_l")).toBeNull();
  });
});

describe("a result", () => {
  const result = (more: Partial<LabResult> = {}): LabResult => ({
    analyte: "glucose",
    comparator: null,
    value: 5,
    unit: "mmol_l",
    low: 3.9,
    high: 5.5,
    flag: null,
    ...more,
  });
  test("is flagged by its report, else by its range, and not where nobody can know", () => {
    expect(flagOf(result())).toBe("normal");
    expect(flagOf(result({ value: 3.8 }))).toBe("low");
    expect(flagOf(result({ value: 5.5 }))).toBe("normal");
    expect(flagOf(result({ value: 5.6 }))).toBe("high");
    expect(flagOf(result({ value: 5.6, flag: "critical" }))).toBe("critical");
    expect(flagOf(result({ low: null, high: null }))).toBeNull();
    expect(flagOf(result({ comparator: "lt", value: 0.5, low: null, high: 5 }))).toBe("normal");
    expect(flagOf(result({ comparator: "lt", value: 6 }))).toBeNull();
    expect(flagOf(result({ comparator: "lt", value: 3.9 }))).toBe("low");
    expect(flagOf(result({ comparator: "gt", value: 5.5 }))).toBe("high");
    expect(flagOf(result({ comparator: "gt", value: 60, low: 60, high: null }))).toBe("normal");
  });
  test("in the wrong unit is unusual", () => {
    expect(isUnusualResult(result())).toBe(false);
    expect(isUnusualResult(result({ unit: "mg_dl" }))).toBe(true);
    expect(isUnusualResult(result({ value: 99 }))).toBe(true);
  });
  test("is read with its sign, its unit and the unit in which reports are compared", () => {
    const row = {
      analyte: "glucose",
      comparator: "lt",
      value: 5,
      unit: "mmol_l",
      referenceLow: 3.9,
      referenceHigh: 5.5,
    };
    const texts = Object.fromEntries(columnsOfResult(row, reader).map(({ key, text }) => [key, text]));
    expect(texts).toEqual({
      analyte: "Glucose",
      value: "< 5 mmol/L",
      canonical: "< 90.08 mg/dL",
      range: "3.9–5.5",
      flag: null,
    });
  });
});

describe("the lines of a report", () => {
  const de = { ...reader, locale: "de" };
  const taken = (text: string, as = reader) =>
    readReport(text, as).rows.map(({ analyte, comparator, value, unit }) => [analyte, comparator, value, unit]);

  test("are taken with commas, semicolons or tabs between, and with a decimal comma", () => {
    expect(taken("analyte,value,unit,low,high\r\nGlucose,95,mg/dL,70,99\r\n")).toEqual([
      ["glucose", null, 95, "mg_dl"],
    ]);
    expect(taken("HbA1c;5,4;%;4,0;5,6\nCRP;<0,5;mg/l;;5", de)).toEqual([
      ["hba1c", null, 5.4, "percent"],
      ["crp", "lt", 0.5, "mg_l"],
    ]);
    expect(taken('"Cholesterol, total"\t5,2\tmmol/L\t\t5,0')).toEqual([["cholesterol", null, 5.2, "mmol_l"]]);
    expect(taken('glucose,"5,4",mmol/L')).toEqual([["glucose", null, 5.4, "mmol_l"]]);
    expect(taken("\uFEFF718-7,14.1,G/DL\rWBC,5.6,x10^9/L")).toEqual([
      ["hemoglobin", null, 14.1, "g_dl"],
      ["wbc", null, 5.6, "e9_l"],
    ]);
  });
  test("that are not understood are named with their reason, and nothing is guessed", () => {
    const { rows, missed } = readReport(
      "Glucose,95,mg/dL,70,99\nUnobtainium,1,g\nHDL,high,mg/dL\nLDL,100,furlong\nTSH,1.9,mIU/L,4,0.4\nglucose,96,mg/dL\nCRP,-1,mg/L",
      reader,
    );
    expect(rows).toHaveLength(1);
    expect(missed.map(({ line, why }) => [line, why])).toEqual([
      [2, "unknown"],
      [3, "value"],
      [4, "unit"],
      [5, "range"],
      [6, "twice"],
      [7, "value"],
    ]);
  });
  test("are shown in words before they are kept", () => {
    expect(previewOf("Glucose,5.4,mmol/L,3.9,5.5\nFoo,1,g", reader)).toEqual({
      summary: "One value would be taken.",
      taken: ["Glucose · 5.4 mmol/L · 97.28 mg/dL · 3.9–5.5 · Normal"],
      missedSummary: "One line would not be taken.",
      missed: ["Line 2: “Foo” is not in the catalogue"],
    });
  });
  test("whatever stands in them, become rows or reasons, never an error", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
        const { rows, missed } = readReport(text, reader);
        expect(rows.length + missed.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
  test("make a panel, unless none can be taken", () => {
    const panel = { id: newId(), testDate: "2026-03-02", testType: "lipids", labName: "" };
    const parse = (text: string, more = {}) =>
      reportSchema(reader).safeParse({ ...panel, ...more, text, previewed: text });
    expect(parse("HDL,52,mg/dL\nLDL,120,mg/dL").data?.rows).toHaveLength(2);
    expect(parse("nothing").success).toBe(false);
    expect(parse("HDL,52,mg/dL", { colour: "red" }).success).toBe(false);
  });
});
