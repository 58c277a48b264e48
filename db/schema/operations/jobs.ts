import { sql } from "drizzle-orm";
import { check, index, mysqlTable, uniqueIndex } from "drizzle-orm/mysql-core";
import { code, facts, flag, id, instant, sealedFile, small, state, timestamps, whole } from "../columns";
import { users } from "../identity/people";

/** Work to be done after the transaction that wanted it. Payloads carry ids, never values. */
export const jobs = mysqlTable(
  "jobs",
  {
    id: id("id").primaryKey(),
    kind: code("kind", { length: 64 }).notNull(),
    payload: facts("payload").notNull(),
    // One job a key while it waits: "score this day" asked ten times is one job; a schedule's slot runs once.
    dedupeKey: code("dedupe_key", { length: 190 }),
    status: state("status", ["waiting", "running", "done", "dead", "discarded"]).notNull().default("waiting"),
    runAt: instant("run_at").notNull(),
    attempts: small("attempts").notNull().default(0),
    maxAttempts: small("max_attempts").notNull(),
    // Raised at every claim. A worker that lost its lease holds an old number and can finish nothing.
    fencingToken: whole("fencing_token").notNull().default(0),
    leaseExpiresAt: instant("lease_expires_at"),
    lastErrorCode: code("last_error_code", { length: 64 }), // a code and a fingerprint, never a message
    finishedAt: instant("finished_at"),
    ...timestamps,
  },
  (t) => [
    uniqueIndex("jobs_dedupe_uq").on(t.dedupeKey),
    index("jobs_claim_idx").on(t.status, t.runAt, t.id), // "what is due"
    check("jobs_attempts_ck", sql`${t.attempts} >= 0`),
  ],
);

/** What leaves the database: a mail now, SMS and push later. Sent by a job; the same message never twice by us. */
export const outboxMessages = mysqlTable(
  "outbox_messages",
  {
    id: id("id").primaryKey(),
    channel: state("channel", ["email"]).notNull(),
    dedupeKey: code("dedupe_key", { length: 190 }).notNull(),
    userId: id("user_id").references(() => users.id), // whose key seals it; null: sealed with the operator's
    recipient: sealedFile("recipient").notNull(),
    template: code("template", { length: 64 }).notNull(),
    body: sealedFile("body"), // subject and text as JSON; dropped when a code in it has had its time
    bodyExpiresAt: instant("body_expires_at"),
    status: state("status", ["waiting", "sending", "sent", "kept", "unknown", "failed", "discarded"])
      .notNull()
      .default("waiting"),
    // An alert that must arrive: sent again when it is not known whether it did. Others are not doubled on a guess.
    isCritical: flag("is_critical").notNull().default(false),
    lastErrorCode: code("last_error_code", { length: 64 }), // "SMTP 550", never the server's sentence
    sentAt: instant("sent_at"),
    ...timestamps,
  },
  (t) => [
    uniqueIndex("outbox_messages_dedupe_uq").on(t.dedupeKey),
    index("outbox_messages_status_idx").on(t.status, t.createdAt),
  ],
);
