import { sql } from "drizzle-orm";
import { check, foreignKey, index, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { categories } from "@/lib/categories";
import { frequencies, logStates, mostAmount, mostTimes } from "@/lib/life/habits/words";
import { oneOf, within } from "../bounds";
import { code, day, flag, id, instant, measure, sealed, small, timestamps } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";
import { users } from "../identity/people";

/** Something that a person wants to do again and again, and how often. */
export const habits = mysqlTable(
  "habits",
  {
    ...ofEntry(),
    name: sealed("name").notNull(), // "No cigarette" says as much as a diagnosis
    description: sealed("description"),
    category: code("category", { length: 16 }).notNull(),
    emoji: sealed("emoji"),
    frequency: code("frequency", { length: 16 }).notNull(),
    weekdays: code("weekdays", { length: 32 }), // "mon,thu", of those that are due on chosen days
    targetDays: small("target_days"), // so many times a week or a month
    targetAmount: measure("target_amount", 9, 2), // of a day; null: done or not
    unit: sealed("unit"), // in what it is counted, in the person's own words: "pages"
    showStreak: flag("show_streak"), // not said is no: strength comes first
    startDate: day("start_date").notNull(),
    archivedOn: day("archived_on"), // from this day on it is no longer kept
  },
  (t) => [
    ...keysOfEntry("habits", t, t.startDate),
    oneOf("habits_category_ck", t.category, categories),
    oneOf("habits_frequency_ck", t.frequency, frequencies),
    check(
      "habits_weekdays_ck",
      sql`${t.weekdays} is null or ${t.weekdays} regexp '^(mon|tue|wed|thu|fri|sat|sun)(,(mon|tue|wed|thu|fri|sat|sun)){0,6}$'`,
    ),
    within("habits_target_days_ck", t.targetDays, 1, mostTimes.monthly),
    check(
      "habits_weekly_ck",
      sql`${t.frequency} <> 'weekly' or ${t.targetDays} <= ${sql.raw(String(mostTimes.weekly))}`,
    ),
    within("habits_target_amount_ck", t.targetAmount, 0.01, mostAmount),
    check("habits_archived_ck", sql`${t.archivedOn} is null or ${t.archivedOn} >= ${t.startDate}`),
  ],
);

/** What was said of one day of a habit. */
export const habitLogs = mysqlTable(
  "habit_logs",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    id: id("id").notNull(),
    habitId: id("habit_id").notNull(),
    logDate: day("log_date").notNull(), // the person's own day
    state: code("state", { length: 16 }).notNull(),
    amount: measure("amount", 9, 2), // null: all of it
    notes: sealed("notes"),
    completedAt: instant("completed_at"), // when it was said to be done
    deletedAt: instant("deleted_at"), // taken back
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    // A day is said once, however often it is ticked; and "the logs of this habit since …".
    unique("habit_logs_day_uq").on(t.userId, t.habitId, t.logDate),
    index("habit_logs_deleted_idx").on(t.deletedAt), // what has lain in the bin for long enough
    foreignKey({
      name: "habit_logs_habit_fk",
      columns: [t.userId, t.habitId],
      foreignColumns: [habits.userId, habits.id],
    }).onDelete("cascade"),
    oneOf("habit_logs_state_ck", t.state, logStates),
    within("habit_logs_amount_ck", t.amount, 0.01, mostAmount),
    check("habit_logs_amount_done_ck", sql`${t.amount} is null or ${t.state} = 'done'`),
    check("habit_logs_completed_ck", sql`(${t.state} = 'done') = (${t.completedAt} is not null)`),
  ],
);
