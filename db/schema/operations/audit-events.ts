import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { code, facts, id, instant, label, state } from "../columns";
import { users } from "../identity/people";

/** Who did or saw what, when and why. Written in the transaction of the deed; never changed. */
export const auditEvents = mysqlTable(
  "audit_events",
  {
    id: id("id").primaryKey(),
    batchId: id("batch_id").notNull(), // one view of a list is one batch with its subjects as rows
    at: instant("at").notNull(),
    actorId: id("actor_id").references(() => users.id), // null: the product itself or the operator's command line
    actorKind: state("actor_kind", ["person", "system", "operator"]).notNull(),
    event: code("event", { length: 64 }).notNull(),
    subjectId: id("subject_id").references(() => users.id), // whose data
    category: code("category", { length: 20 }),
    resource: code("resource", { length: 64 }),
    reason: label("reason", 255), // stated by staff; the subject reads it
    details: facts("details"),
  },
  (t) => [
    index("audit_events_subject_idx").on(t.subjectId, t.at), // "who looked at my data"
    index("audit_events_at_idx").on(t.at),
    index("audit_events_event_idx").on(t.event, t.id), // "what the admins did", newest first
  ],
);
