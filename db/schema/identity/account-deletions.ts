import { sql } from "drizzle-orm";
import { check, index, mysqlTable } from "drizzle-orm/mysql-core";
import { flag, id, instant, state } from "../columns";
import { users } from "./people";

/**
 * Who asked to be forgotten, and who was: ids and times alone. A row that was erased stays, so that an older state of the
 * data can be emptied of the same people again; one that was taken back is removed.
 */
export const accountDeletions = mysqlTable(
  "account_deletions",
  {
    userId: id("user_id")
      .primaryKey()
      .references(() => users.id),
    requestedAt: instant("requested_at").notNull(),
    dueAt: instant("due_at").notNull(), // until then it can be taken back
    byOperator: flag("by_operator").notNull(), // else the person asked
    formerStatus: state("former_status", ["active", "suspended"]).notNull(), // what taking it back leads to
    remindedAt: instant("reminded_at"),
    erasedAt: instant("erased_at"),
  },
  (t) => [
    index("account_deletions_due_idx").on(t.erasedAt, t.dueAt), // "who is due"
    check("account_deletions_due_ck", sql`${t.dueAt} >= ${t.requestedAt}`),
  ],
);
