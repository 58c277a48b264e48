import { mysqlTable } from "drizzle-orm/mysql-core";
import { recordTypes, severities, statuses } from "@/lib/health/medical-records/words";
import { oneOf } from "../bounds";
import { code, day, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** A diagnosis, a procedure, a surgery, a vaccination, an allergy: what a physician would ask about first. */
export const medicalRecords = mysqlTable(
  "medical_records",
  {
    ...ofEntry(),
    recordType: code("record_type", { length: 16 }).notNull(),
    name: sealed("name").notNull(),
    dateOccurred: day("date_occurred").notNull(),
    severity: code("severity", { length: 16 }),
    status: code("status", { length: 16 }),
    treatedBy: sealed("treated_by"),
    description: sealed("description"),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("medical_records", t, t.dateOccurred),
    oneOf("medical_records_type_ck", t.recordType, recordTypes),
    oneOf("medical_records_severity_ck", t.severity, severities),
    oneOf("medical_records_status_ck", t.status, statuses),
  ],
);
