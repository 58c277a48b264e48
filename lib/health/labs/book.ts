import { labResults, labValues } from "@/db/schema/health/labs";
import { defineBook, defineRows } from "@/lib/entries/book";
import { choice, day, number, text } from "@/lib/entries/field";
import { analyteCodes, isAnalyte, unitsOf } from "./analytes";
import { columnsOfResult } from "./columns-of-result";
import { isUnusualResult, resultOf } from "./result";
import { labUnits } from "./units";
import { comparators, labFlags, testTypes } from "./words";

const hidden = { behindEye: true } as const;
const measured = { min: 0, max: 1_000_000, decimals: 4, unit: null } as const;

/** What a report says of one analyte. */
const labRows = defineRows({
  name: "result",
  table: labValues,
  most: 60,
  fields: [
    choice("analyte", analyteCodes, { isRequired: true }),
    choice("comparator", comparators, hidden),
    number("value", measured, { isRequired: true, ...hidden }),
    choice("unit", labUnits, { isRequired: true }),
    number("referenceLow", measured),
    number("referenceHigh", measured),
    choice("flag", labFlags, hidden),
  ],
  check({ analyte, unit, referenceLow, referenceHigh }) {
    const isOther = analyte !== null && isAnalyte(analyte) && unit !== null && !unitsOf(analyte).includes(unit);
    const isUpsideDown = referenceLow !== null && referenceHigh !== null && referenceLow > referenceHigh;
    return { unit: isOther && "errors.otherUnit", referenceHigh: isUpsideDown && "errors.highBelowLow" };
  },
  unusual(row) {
    const result = resultOf(row);
    return result && isUnusualResult(result) ? ["value"] : [];
  },
  columns: columnsOfResult,
});

/** Panels of a laboratory. */
export const labsBook = defineBook({
  name: "labs",
  category: "physical",
  table: labResults,
  day: { field: "testDate" },
  headline: ["testType", "labName"],
  filters: ["testType"],
  fields: [
    day("testDate", { isRequired: true }),
    choice("testType", testTypes, { isRequired: true }),
    text("labName", 255, { group: "about" }),
    text("doctorName", 255, { group: "about" }),
    day("nextTestDate", { mayLieAhead: true, group: "about" }),
    text("interpretation", 4_000, { isLong: true, behindEye: true }),
  ],
  rows: labRows,
  check({ testDate, nextTestDate }) {
    return {
      nextTestDate: testDate !== null && nextTestDate !== null && nextTestDate <= testDate && "errors.nextBeforeTest",
    };
  },
});
