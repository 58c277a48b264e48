import { mysqlTable } from "drizzle-orm/mysql-core";
import { id, instant, whole } from "../columns";
import { users } from "../identity/people";

/**
 * Where the writers of one person's record queue. A day's scores depend on the days before it, so whoever changes an
 * entry and the scores that follow from it writes this row first: two tabs never compute from each other's past.
 */
export const recordTurns = mysqlTable("record_turns", {
  userId: id("user_id")
    .primaryKey()
    .references(() => users.id),
  turn: whole("turn").notNull(),
  takenAt: instant("taken_at").notNull(),
});
