import { index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { digest, id, instant, timestamps } from "../columns";
import { users } from "./people";

/** Browsers in which a person signed in: a sign-in from any other is told to them by mail. */
export const knownBrowsers = mysqlTable(
  "known_browsers",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    browserHash: digest("browser_hash").notNull(), // of the random mark in its cookie; nothing else is known of it
    lastSignedInAt: instant("last_signed_in_at").notNull(),
    createdAt: timestamps.createdAt,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.browserHash] }),
    index("known_browsers_last_idx").on(t.lastSignedInAt), // nightly clean-up
  ],
);
