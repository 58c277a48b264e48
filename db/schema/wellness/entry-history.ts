import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { code, id, instant, sealedFile, state } from "../columns";
import { users } from "../identity/people";

/** What an entry was before somebody changed it: who, when, and the former values, sealed where the entry is. */
export const entryHistory = mysqlTable(
  "entry_history",
  {
    id: id("id").primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    entryTable: code("entry_table", { length: 64 }).notNull(),
    entryId: id("entry_id").notNull(),
    change: state("change", ["changed", "deleted", "restored"]).notNull(),
    before: sealedFile("before_values").notNull(), // JSON
    actorId: id("actor_id")
      .notNull()
      .references(() => users.id),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [index("entry_history_entry_idx").on(t.userId, t.entryTable, t.entryId, t.changedAt)],
);
