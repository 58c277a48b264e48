import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { code, id, timestamps, whole } from "../columns";
import { users } from "../identity/people";

/**
 * "There is something new for this person": told to the browsers that are open, kept for an hour. Written in the transaction of
 * the change; it holds no value, the browser asks for its page again.
 */
export const liveEvents = mysqlTable(
  "live_events",
  {
    id: id("id").primaryKey(),
    // Given after the commit, in rising order: a transaction that ends late gets a late number, so whoever reads on from a
    // number misses nothing. Null until then.
    position: whole("position"),
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // who is told
    topic: code("topic", { length: 20 }).notNull(),
    originSessionId: id("origin_session_id"), // the browser that made the change knows it already
    createdAt: timestamps.createdAt,
  },
  (t) => [
    index("live_events_position_idx").on(t.position), // "what is new", "what has no number yet"
  ],
);
