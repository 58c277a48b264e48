import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { digest, id, instant, label, sealed, small, state, timestamps, whole } from "../columns";
import { users } from "./people";

/** A browser that is signed in. The cookie's token is stored only as its SHA-256. */
export const userSessions = mysqlTable(
  "user_sessions",
  {
    tokenHash: digest("token_hash").primaryKey(),
    id: id("id").notNull(), // what the list of sessions names; never the token
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    method: state("method", ["password", "email_code", "provider", "invitation"]).notNull(),
    createdAt: timestamps.createdAt,
    authenticatedAt: instant("authenticated_at").notNull(), // for steps that ask for a fresh proof
    lastSeenAt: instant("last_seen_at").notNull(), // written at most once a minute
    idleExpiresAt: instant("idle_expires_at").notNull(),
    absoluteExpiresAt: instant("absolute_expires_at").notNull(),
    device: label("device", 120).notNull(), // "Firefox on Android", from the user agent
  },
  (t) => [
    index("user_sessions_user_idx").on(t.userId), // "my sessions", "end them all"
    index("user_sessions_expiry_idx").on(t.absoluteExpiresAt), // nightly clean-up
  ],
);

/** One-time codes by mail: ten minutes, a few tries, bound to the browser that asked. */
export const oneTimeCodes = mysqlTable(
  "one_time_codes",
  {
    id: id("id").primaryKey(),
    purpose: state("purpose", ["verify_email", "sign_in", "reset_password", "step_up", "change_email"]).notNull(),
    emailIndex: digest("email_index").notNull(),
    userId: id("user_id").references(() => users.id), // null: nobody has that address, and nobody is told
    newEmail: sealed("new_email"), // the address that the code makes theirs; the index is of it
    codeHash: digest("code_hash").notNull(), // keyed: six digits alone would be guessed from a plain hash
    browserHash: digest("browser_hash").notNull(),
    triesLeft: small("tries_left").notNull().default(5),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"), // set by a conditional update: once
    createdAt: timestamps.createdAt,
  },
  (t) => [
    index("one_time_codes_email_idx").on(t.emailIndex, t.createdAt), // "how many are open"
    index("one_time_codes_browser_idx").on(t.browserHash, t.createdAt), // "what did this browser ask for"
    check("one_time_codes_tries_ck", sql`${t.triesLeft} between 0 and 5`),
  ],
);

/** An invitation to staff, by link. The link's token is stored only as its hash. */
export const invitations = mysqlTable(
  "invitations",
  {
    id: id("id").primaryKey(),
    tokenHash: digest("token_hash").notNull().unique("invitations_token_uq"),
    role: state("role", ["coach", "admin", "partner", "support"]).notNull(),
    email: sealed("email").notNull(), // sealed with the house's key: who is invited has none yet
    emailIndex: digest("email_index").notNull(),
    name: label("name", 120), // how the inviting person calls them; they may correct it
    invitedBy: id("invited_by").references(() => users.id), // null: the operator
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    acceptedBy: id("accepted_by").references(() => users.id),
    withdrawnAt: instant("withdrawn_at"),
    createdAt: timestamps.createdAt,
  },
  (t) => [index("invitations_email_idx").on(t.emailIndex)], // "what was this person invited to before"
);

/** Counters of tries by what is limited and by time window. Where they cannot be read, sign-in is refused. */
export const rateLimits = mysqlTable(
  "rate_limits",
  {
    bucket: digest("bucket").notNull(), // keyed fingerprint of "what·whom": no address is kept
    windowStart: instant("window_start").notNull(),
    used: whole("used").notNull(),
  },
  (t) => [primaryKey({ columns: [t.bucket, t.windowStart] }), index("rate_limits_window_idx").on(t.windowStart)],
);
