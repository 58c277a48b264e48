import { sql } from "drizzle-orm";
import { check, index, mysqlTable } from "drizzle-orm/mysql-core";
import { code, id, instant, small, state, timestamps } from "../columns";
import { users } from "../identity/people";

/** "Please look after this person": says that something was noticed, never what was written. */
export const safetyTasks = mysqlTable(
  "safety_tasks",
  {
    id: id("id").primaryKey(),
    clientId: id("client_id")
      .notNull()
      .references(() => users.id),
    level: small("level").notNull(), // 2 high, 3 critical
    source: code("source", { length: 40 }).notNull(), // which form; never its text
    assignedTo: state("assigned_to", ["coach", "safety_contact", "nobody"]).notNull(),
    assigneeId: id("assignee_id").references(() => users.id), // the coach, if it is one
    acknowledgedAt: instant("acknowledged_at"),
    acknowledgedBy: id("acknowledged_by").references(() => users.id),
    ...timestamps,
  },
  (t) => [
    index("safety_tasks_assignee_idx").on(t.assigneeId, t.acknowledgedAt), // "what waits for me"
    index("safety_tasks_client_idx").on(t.clientId, t.createdAt),
    check("safety_tasks_level_ck", sql`${t.level} in (2, 3)`),
  ],
);
