import { sql } from "drizzle-orm";
import { check, index, mysqlTable, uniqueIndex } from "drizzle-orm/mysql-core";
import { day, digest, id, instant, sealed, small, timestamps } from "../columns";
import { users } from "./people";

/** Who asked to be reminded of their check-in once a day by mail. Whoever never asked has no row. */
export const checkInReminders = mysqlTable(
  "check_in_reminders",
  {
    userId: id("user_id")
      .primaryKey()
      .references(() => users.id),
    hour: small("hour").notNull(), // of the clock in the person's own zone
    // When to look next whether a mail is to go; null while it is turned off. It can be computed from hour and zone at any
    // time, and stands here because "whose hour is it" must be a range of an index, not a calculation over everybody.
    nextAt: instant("next_at"),
    remindedDay: day("reminded_day"), // the person's own day for which the last mail was queued
    tokenHash: digest("token_hash").notNull(), // of what the link in every mail ends in
    token: sealed("token").notNull(), // the same again, for the next mail: a link must not stop working because a newer came
    ...timestamps,
  },
  (t) => [
    index("check_in_reminders_next_idx").on(t.nextAt), // "whose hour is it"
    uniqueIndex("check_in_reminders_token_uq").on(t.tokenHash),
    check("check_in_reminders_hour_ck", sql`${t.hour} between 0 and 23`),
  ],
);
