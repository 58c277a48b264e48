import { type AnyMySqlColumn, foreignKey, index, primaryKey } from "drizzle-orm/mysql-core";
import { code, id, instant, label, state, timestamps } from "./columns";
import { users } from "./identity/people";

/** What every entry of a person's record has, whatever it says (docs/add-a-book.md). */
export const ofEntry = () => ({
  userId: id("user_id")
    .notNull()
    .references(() => users.id), // users are never deleted, only emptied
  id: id("id").notNull(), // made by the form: unique only within its person
  source: code("source", { length: 40 }).notNull().default("manual"), // "manual", or what delivered it
  sourceName: label("source_name", 100), // the device or file as people call it; null for what was typed
  enteredUnits: state("entered_units", ["metric", "imperial"]).notNull(), // what the person types in; values are canonical
  confirmedFields: code("confirmed_fields", { length: 2000 }), // unusual values that the person said were real
  deletedAt: instant("deleted_at"), // undo: kept 30 days
  ...timestamps,
});

type EntryColumns = { userId: AnyMySqlColumn; id: AnyMySqlColumn };

/** The key that keeps a person's rows together, and the index behind "this person's newest" and "since …". */
export const keysOfEntry = (table: string, t: EntryColumns, day: AnyMySqlColumn) => [
  primaryKey({ columns: [t.userId, t.id] }),
  index(`${table}_day_idx`).on(t.userId, day, t.id),
];

/** A part of an entry: it comes, changes and goes with its entry, in the order in which it was said. */
export const hangsOn = (
  table: string,
  t: { userId: AnyMySqlColumn; entryId: AnyMySqlColumn; place: AnyMySqlColumn },
  entries: EntryColumns,
) => [
  primaryKey({ columns: [t.userId, t.entryId, t.place] }),
  foreignKey({
    name: `${table}_entry_fk`,
    columns: [t.userId, t.entryId],
    foreignColumns: [entries.userId, entries.id],
  }).onDelete("cascade"),
];
