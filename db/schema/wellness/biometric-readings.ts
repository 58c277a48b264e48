import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey, uniqueIndex } from "drizzle-orm/mysql-core";
import { oneOf } from "../bounds";
import { code, id, instant, measure, state, timestamps } from "../columns";
import { users } from "../identity/people";

/** The one home of measured values: one row a person, metric, instant and source. */
export const biometricReadings = mysqlTable(
  "biometric_readings",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    id: id("id").notNull(),
    metric: code("metric", { length: 40 }).notNull(), // of the metric catalogue: weight, restingHeartRate …
    measuredAt: instant("measured_at").notNull(),
    source: code("source", { length: 40 }).notNull(), // "manual", or a device
    value: measure("value", 12, 4).notNull(), // in the metric's canonical unit
    enteredUnit: code("entered_unit", { length: 16 }).notNull(), // the unit that the person used
    quality: state("quality", ["accepted", "quarantined"]).notNull().default("accepted"),
    context: code("context", { length: 16 }), // of a blood glucose: fasting, after_meal, any_time
    checkInId: id("check_in_id"), // the check-in that brought it, if one did
    deletedAt: instant("deleted_at"),
    liveMarker: id("live_marker").notNull(), // as in check_ins
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    uniqueIndex("biometric_readings_value_uq").on(t.userId, t.metric, t.measuredAt, t.source, t.liveMarker), // also "this metric since …"
    index("biometric_readings_check_in_idx").on(t.userId, t.checkInId), // "what this check-in brought"
    check("biometric_readings_value_ck", sql`${t.value} > 0`),
    oneOf("biometric_readings_context_ck", t.context, ["fasting", "after_meal", "any_time"]),
  ],
);
