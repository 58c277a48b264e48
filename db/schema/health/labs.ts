import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { analyteCodes } from "@/lib/health/labs/analytes";
import { labUnits } from "@/lib/health/labs/units";
import { comparators, labFlags, testTypes } from "@/lib/health/labs/words";
import { oneOf, within } from "../bounds";
import { code, day, id, measure, sealed, sealedFile, whole } from "../columns";
import { hangsOn, keysOfEntry, ofEntry } from "../entry-columns";

/** A panel as a laboratory reports it; its values are rows of their own (decision 7). */
export const labResults = mysqlTable(
  "lab_results",
  {
    ...ofEntry(),
    testDate: day("test_date").notNull(),
    testType: code("test_type", { length: 24 }).notNull(),
    labName: sealed("lab_name"), // a fertility clinic's name says as much as a diagnosis
    doctorName: sealed("doctor_name"),
    nextTestDate: day("next_test_date"),
    interpretation: sealedFile("interpretation"),
  },
  (t) => [
    ...keysOfEntry("lab_results", t, t.testDate),
    oneOf("lab_results_type_ck", t.testType, testTypes),
    check("lab_results_next_ck", sql`${t.nextTestDate} is null or ${t.nextTestDate} > ${t.testDate}`),
  ],
);

/** One value of a panel, as the report has it. */
export const labValues = mysqlTable(
  "lab_values",
  {
    userId: id("user_id").notNull(),
    entryId: id("entry_id").notNull(),
    place: whole("place").notNull(),
    analyte: code("analyte", { length: 32 }).notNull(),
    comparator: code("comparator", { length: 2 }), // "lt": below what can be measured
    value: measure("value", 12, 4).notNull(), // in `unit`, as reported; compared values are computed from it
    unit: code("unit", { length: 16 }).notNull(),
    referenceLow: measure("reference_low", 12, 4),
    referenceHigh: measure("reference_high", 12, 4),
    flag: code("flag", { length: 16 }), // as reported; null: computed from the range
  },
  (t) => [
    ...hangsOn("lab_values", t, labResults),
    oneOf("lab_values_analyte_ck", t.analyte, analyteCodes),
    oneOf("lab_values_comparator_ck", t.comparator, comparators),
    within("lab_values_value_ck", t.value, 0, 1_000_000),
    oneOf("lab_values_unit_ck", t.unit, labUnits),
    within("lab_values_low_ck", t.referenceLow, 0, 1_000_000),
    within("lab_values_high_ck", t.referenceHigh, 0, 1_000_000),
    oneOf("lab_values_flag_ck", t.flag, labFlags),
  ],
);
