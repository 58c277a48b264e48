import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { digest, id, instant, sealed, state, timestamps, whole } from "../columns";
import { users } from "./people";

/** A person's app for one-time codes (TOTP, RFC 6238). One a person; without `confirmedAt` it is only begun. */
export const totpFactors = mysqlTable(
  "totp_factors",
  {
    userId: id("user_id")
      .primaryKey()
      .references(() => users.id),
    seed: sealed("seed").notNull(),
    confirmedAt: instant("confirmed_at"),
    // The 30-second step of the last code that was used; a code works only if its step is later: once.
    lastUsedStep: whole("last_used_step").notNull().default(0),
    // Recovery codes that the person is looking at and has not put into force; then only their hashes are kept.
    codesDraft: sealed("codes_draft"),
    draftedAt: instant("drafted_at"), // when they were made, as long as they wait: what nobody finishes is swept
    ...timestamps,
  },
  (t) => [check("totp_factors_step_ck", sql`${t.lastUsedStep} >= 0`)],
);

/** For the day on which the app is lost: ten codes, each once, stored as keyed hashes. */
export const recoveryCodes = mysqlTable(
  "recovery_codes",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    codeHash: digest("code_hash").notNull(),
    usedAt: instant("used_at"), // set by a conditional update: once
    createdAt: timestamps.createdAt,
  },
  (t) => [primaryKey({ columns: [t.userId, t.codeHash] })],
);

/** Somebody gave the right password or mail code and still owes the second step. No session: it opens nothing. */
export const pendingSignIns = mysqlTable(
  "pending_sign_ins",
  {
    browserHash: digest("browser_hash").primaryKey(), // one a browser, and no use in any other
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    method: state("method", ["password", "email_code", "provider"]).notNull(), // how they came this far
    expiresAt: instant("expires_at").notNull(),
    createdAt: timestamps.createdAt,
  },
  (t) => [index("pending_sign_ins_expiry_idx").on(t.expiresAt)], // nightly clean-up
);
