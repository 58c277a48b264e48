import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { code, digest, id, instant, timestamps } from "../columns";
import { users } from "./people";

/** A browser that went to an identity provider and has not come back yet. What it wanted there is kept here, not in the browser. */
export const providerVisits = mysqlTable(
  "provider_visits",
  {
    stateHash: digest("state_hash").primaryKey(), // of the state that comes back; the row is taken by a conditional delete: once
    browserHash: digest("browser_hash").notNull(), // no use in any other browser
    provider: code("provider", { length: 32 }).notNull(),
    // Who wants to connect the provider with their account, in which session; null: somebody who signs in.
    userId: id("user_id").references(() => users.id),
    sessionId: id("session_id"),
    next: code("next", { length: 1000 }), // where they wanted to go
    timeZone: code("time_zone", { length: 64 }).notNull(), // the browser's, for somebody new
    expiresAt: instant("expires_at").notNull(),
    createdAt: timestamps.createdAt,
  },
  (t) => [index("provider_visits_expiry_idx").on(t.expiresAt)], // nightly clean-up
);
