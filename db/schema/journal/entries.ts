import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { code, day, flag, id, instant, sealed, sealedFile, small, timestamps } from "../columns";
import { users } from "../identity/people";

/** A mood, at any time, as often as one likes. */
export const moodLogs = mysqlTable(
  "mood_logs",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    id: id("id").notNull(),
    loggedAt: instant("logged_at").notNull(),
    logDate: day("log_date").notNull(),
    moodScore: small("mood_score").notNull(),
    mood: code("mood", { length: 50 }), // of the vocabulary; null: own words, or none
    ownWords: sealed("own_words"),
    notes: sealed("notes"),
    tags: sealed("tags"), // JSON array of the person's own tags
    deletedAt: instant("deleted_at"),
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("mood_logs_time_idx").on(t.userId, t.loggedAt), // "newest first", "moods of a day"
    check("mood_logs_score_ck", sql`${t.moodScore} between 1 and 10`),
  ],
);

export const journalEntries = mysqlTable(
  "journal_entries",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    id: id("id").notNull(),
    writtenAt: instant("written_at").notNull(),
    logDate: day("log_date").notNull(),
    title: sealed("title"),
    content: sealedFile("content").notNull(),
    moodScore: small("mood_score"),
    mood: code("mood", { length: 50 }), // of the vocabulary; null: none
    tags: sealed("tags"), // JSON array
    isShared: flag("is_shared").notNull().default(false), // private unless the person says otherwise
    deletedAt: instant("deleted_at"),
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("journal_entries_time_idx").on(t.userId, t.writtenAt),
    check("journal_entries_mood_ck", sql`${t.moodScore} is null or ${t.moodScore} between 1 and 10`),
  ],
);

/** Text that is not saved yet: survives a closed tab. One draft a form and subject; removed when the form is saved. */
export const drafts = mysqlTable(
  "drafts",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    form: code("form", { length: 40 }).notNull(), // "journal", "check-in"
    subject: code("subject", { length: 64 }).notNull(), // the entry's id or the day
    body: sealedFile("body").notNull(), // JSON of the form's fields
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.form, t.subject] })],
);
