import { sql } from "drizzle-orm";
import { check, mysqlTable, primaryKey, uniqueIndex } from "drizzle-orm/mysql-core";
import { code, day, flag, id, instant, timestamps, whole } from "../columns";
import { users } from "../identity/people";

/** One check-in a person and day; the five category rows hang on it and share its id. */
export const checkIns = mysqlTable(
  "check_ins",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    id: id("id").notNull(), // made by the form: unique only within its person
    logDate: day("log_date").notNull(), // the person's own day
    filledInLater: flag("filled_in_later").notNull(), // first saved on a later day than its own
    revision: whole("revision").notNull().default(0), // changes when another tab saved first
    // The person's own set when the day was first saved, comma between; null: the usual one. Nobody is incomplete for
    // what they were not asked, and a later change of the set never changes a past day's score.
    askedFields: code("asked_fields", { length: 2000 }),
    confirmedFields: code("confirmed_fields", { length: 255 }), // unusual values that the person said were real
    deletedAt: instant("deleted_at"), // undo: kept 30 days
    // The nil id while the row lives, its own id once deleted: a day that was undone can be filled in again.
    liveMarker: id("live_marker").notNull(),
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    uniqueIndex("check_ins_day_uq").on(t.userId, t.logDate, t.liveMarker), // also "this person's days since …"
    check("check_ins_revision_ck", sql`${t.revision} >= 0`),
  ],
);
