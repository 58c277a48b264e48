import { sql } from "drizzle-orm";
import { check, foreignKey, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { categories } from "@/lib/categories";
import { anyNumber, measureNames } from "@/lib/goals/measures";
import { directions, goalStatuses, priorities } from "@/lib/goals/words";
import { isoCode, oneOf, within } from "../bounds";
import { code, currency, day, id, instant, measure, sealed, small, timestamps, whole } from "../columns";
import { hangsOn, keysOfEntry, ofEntry } from "../entry-columns";
import { users } from "../identity/people";

/** What somebody wants. How far it has come is computed when it is read (lib/goals/progress.ts), never kept. */
export const goals = mysqlTable(
  "goals",
  {
    ...ofEntry(),
    title: sealed("title").notNull(),
    category: code("category", { length: 16 }).notNull(), // whose consent lets a coach see it
    description: sealed("description"),
    whyItMatters: sealed("why_it_matters"),
    startDate: day("start_date").notNull(),
    targetDate: day("target_date"),
    status: code("status", { length: 16 }).notNull(),
    achievedOn: day("achieved_on"),
    priority: code("priority", { length: 16 }),
    metric: code("metric", { length: 40 }), // of lib/goals/measures.ts; null: it moves by milestones or notes
    ownUnit: sealed("own_unit"), // of what the person counts: "books"
    startValue: measure("start_value", 17, 3), // in the measure's canonical unit; null: the first value of the record
    targetValue: measure("target_value", 17, 3),
    direction: code("direction", { length: 8 }),
    currency: currency("currency").notNull(), // of start and target, where they are money
  },
  (t) => [
    ...keysOfEntry("goals", t, t.startDate),
    oneOf("goals_category_ck", t.category, categories),
    oneOf("goals_status_ck", t.status, goalStatuses),
    oneOf("goals_priority_ck", t.priority, priorities),
    oneOf("goals_metric_ck", t.metric, measureNames),
    oneOf("goals_direction_ck", t.direction, directions),
    within("goals_start_value_ck", t.startValue, anyNumber.min, anyNumber.max),
    within("goals_target_value_ck", t.targetValue, anyNumber.min, anyNumber.max),
    isoCode("goals_currency_ck", t.currency),
    check("goals_target_date_ck", sql`${t.targetDate} is null or ${t.targetDate} >= ${t.startDate}`),
    check("goals_achieved_ck", sql`${t.achievedOn} is null or ${t.status} = 'achieved'`),
  ],
);

/** A step on the way to a goal; its place is its order. */
export const goalMilestones = mysqlTable(
  "goal_milestones",
  {
    userId: id("user_id").notNull(),
    entryId: id("entry_id").notNull(),
    place: whole("place").notNull(),
    title: sealed("title").notNull(),
    targetDate: day("target_date"),
    doneOn: day("done_on"), // null: still ahead
  },
  (t) => [...hangsOn("goal_milestones", t, goals)],
);

/** Progress as its person noted it, or what a coach wrote about the goal. */
export const goalNotes = mysqlTable(
  "goal_notes",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    id: id("id").notNull(),
    goalId: id("goal_id").notNull(),
    trackingDate: day("tracking_date").notNull(),
    progressPercentage: small("progress_percentage"),
    value: measure("value", 17, 3), // of what the person counts
    note: sealed("note"),
    metricsAchieved: sealed("metrics_achieved"), // JSON array
    obstacles: sealed("obstacles"),
    nextSteps: sealed("next_steps"),
    coachId: id("coach_id").references(() => users.id), // who wrote the feedback; null: a note of the person's own
    coachFeedback: sealed("coach_feedback"),
    deletedAt: instant("deleted_at"), // undo: kept 30 days
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("goal_notes_goal_idx").on(t.userId, t.goalId, t.trackingDate), // "the newest of this goal"
    foreignKey({
      name: "goal_notes_goal_fk",
      columns: [t.userId, t.goalId],
      foreignColumns: [goals.userId, goals.id],
    }).onDelete("cascade"),
    within("goal_notes_progress_ck", t.progressPercentage, 0, 100),
    within("goal_notes_value_ck", t.value, anyNumber.min, anyNumber.max),
    check("goal_notes_feedback_ck", sql`(${t.coachId} is null) = (${t.coachFeedback} is null)`),
  ],
);
