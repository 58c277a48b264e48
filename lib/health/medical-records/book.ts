import { medicalRecords } from "@/db/schema/health/medical-records";
import { defineBook } from "@/lib/entries/book";
import { choice, day, text } from "@/lib/entries/field";
import { recordTypes, severities, statuses } from "./words";

/** Diagnoses, procedures, surgeries, vaccinations, allergies. */
export const medicalRecordsBook = defineBook({
  name: "medical-records",
  category: "physical",
  table: medicalRecords,
  day: { field: "dateOccurred" },
  headline: ["name", "recordType", "severity", "status"],
  filters: ["recordType", "status"],
  fields: [
    day("dateOccurred", { isRequired: true }),
    choice("recordType", recordTypes, { isRequired: true }),
    text("name", 255, { isRequired: true }),
    choice("severity", severities),
    choice("status", statuses),
    text("treatedBy", 255),
    text("description", 2_000, { isLong: true }),
    text("notes", 2_000, { isLong: true }),
  ],
});
