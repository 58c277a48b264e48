import { mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { id, sealed, state, timestamps } from "../columns";
import { users } from "../identity/people";

/** A person's own additions to a vocabulary ("my sister's visits"): their words, so sealed. Lists name them by id. */
export const personalTerms = mysqlTable(
  "personal_terms",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    id: id("id").notNull(),
    vocabulary: state("vocabulary", ["practice", "trigger", "coping", "mood"]).notNull(),
    term: sealed("term").notNull(),
    ...timestamps,
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
);
