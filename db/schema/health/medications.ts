import { sql } from "drizzle-orm";
import { check, foreignKey, index, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { doseStates, frequencies, medicationTypes, travelRules } from "@/lib/health/medications/words";
import { oneOf, within } from "../bounds";
import { code, day, flag, id, instant, sealed, small, timestamps, whole } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";
import { users } from "../identity/people";

/** A medicine or supplement, and when it is due. */
export const medications = mysqlTable(
  "medication_tracking",
  {
    ...ofEntry(),
    medicationName: sealed("medication_name").notNull(),
    type: code("type", { length: 16 }).notNull(),
    dosage: sealed("dosage"),
    frequency: code("frequency", { length: 16 }).notNull(),
    weekdays: code("weekdays", { length: 32 }), // "mon,thu", of those that are not due every day
    times: code("times", { length: 64 }), // "08:00,20:00" by the clock, see travelRule
    travelRule: code("travel_rule", { length: 16 }).notNull(),
    startDate: day("start_date").notNull(),
    endDate: day("end_date"), // its last day
    isActive: flag("is_active"), // no: paused for now
    reason: sealed("reason"),
    sideEffects: sealed("side_effects"),
    effectiveness: small("effectiveness"),
    prescribedBy: sealed("prescribed_by"),
    refillDate: day("refill_date"),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("medication_tracking", t, t.startDate),
    oneOf("medication_tracking_type_ck", t.type, medicationTypes),
    oneOf("medication_tracking_frequency_ck", t.frequency, frequencies),
    check(
      "medication_tracking_weekdays_ck",
      sql`${t.weekdays} is null or ${t.weekdays} regexp '^(mon|tue|wed|thu|fri|sat|sun)(,(mon|tue|wed|thu|fri|sat|sun)){0,6}$'`,
    ),
    check(
      "medication_tracking_times_ck",
      sql`${t.times} is null or ${t.times} regexp '^([01][0-9]|2[0-3]):[0-5][0-9](,([01][0-9]|2[0-3]):[0-5][0-9]){0,7}$'`,
    ),
    oneOf("medication_tracking_travel_ck", t.travelRule, travelRules),
    check("medication_tracking_end_ck", sql`${t.endDate} is null or ${t.endDate} >= ${t.startDate}`),
    within("medication_tracking_effectiveness_ck", t.effectiveness, 1, 10),
  ],
);

/** What was done with one dose. A dose that was due and has no row was not answered. */
export const medicationDoses = mysqlTable(
  "medication_doses",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    id: id("id").notNull(),
    medicationId: id("medication_id").notNull(),
    logDate: day("log_date").notNull(), // the day of the schedule; of one taken as needed: the person's own day
    slotMinutes: whole("slot_minutes"), // after midnight, by the schedule; null: taken as needed
    state: code("state", { length: 16 }).notNull(),
    takenAt: instant("taken_at"),
    deletedAt: instant("deleted_at"), // undone
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    // A slot is answered once, however often it is ticked; those taken as needed have none and may be several.
    unique("medication_doses_slot_uq").on(t.userId, t.medicationId, t.logDate, t.slotMinutes),
    index("medication_doses_day_idx").on(t.userId, t.logDate),
    foreignKey({
      name: "medication_doses_medication_fk",
      columns: [t.userId, t.medicationId],
      foreignColumns: [medications.userId, medications.id],
    }).onDelete("cascade"),
    within("medication_doses_slot_ck", t.slotMinutes, 0, 1439),
    oneOf("medication_doses_state_ck", t.state, doseStates),
    check("medication_doses_taken_ck", sql`(${t.state} = 'taken') = (${t.takenAt} is not null)`),
  ],
);
