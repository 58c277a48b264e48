import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey, uniqueIndex } from "drizzle-orm/mysql-core";
import { digest, flag, id, instant, sealed, state, timestamps } from "../columns";
import { users } from "../identity/people";

/** What ties a client to a coach. An invited coach sees nothing until they accept; an ended row stays for the record. */
export const coachAssignments = mysqlTable(
  "coach_assignments",
  {
    id: id("id").primaryKey(),
    clientId: id("client_id")
      .notNull()
      .references(() => users.id),
    coachId: id("coach_id").references(() => users.id), // null until somebody accepts the invitation
    status: state("status", ["invited", "active", "ended"]).notNull(),
    // True for the one coach who is called when a client may not be safe; null, never false, for all others, so that the
    // unique key below counts only the one.
    isPrimary: flag("is_primary"),
    tokenHash: digest("token_hash"), // of the invitation's link
    invitedEmail: sealed("invited_email"), // sealed with the client's key
    invitationExpiresAt: instant("invitation_expires_at"),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    endedBy: id("ended_by").references(() => users.id),
    // Equal for all live rows of a pair, the row's own id once ended: so a pair is assigned at most once at a time.
    liveMarker: id("live_marker").notNull(),
    ...timestamps,
  },
  (t) => [
    uniqueIndex("coach_assignments_pair_uq").on(t.clientId, t.coachId, t.liveMarker),
    uniqueIndex("coach_assignments_primary_uq").on(t.clientId, t.isPrimary),
    uniqueIndex("coach_assignments_token_uq").on(t.tokenHash),
    index("coach_assignments_coach_idx").on(t.coachId, t.status), // "my clients"
    check("coach_assignments_primary_ck", sql`${t.isPrimary} is null or (${t.isPrimary} and ${t.status} = 'active')`),
    check("coach_assignments_not_self_ck", sql`${t.coachId} is null or ${t.coachId} <> ${t.clientId}`),
  ],
);

/** Which parts of their life a client shows to a coach. Withdrawing stops reading on the next request. */
export const categoryConsents = mysqlTable(
  "category_consents",
  {
    assignmentId: id("assignment_id")
      .notNull()
      .references(() => coachAssignments.id),
    category: state("category", ["spiritual", "mental", "emotional", "physical", "financial"]).notNull(),
    withAmounts: flag("with_amounts").notNull().default(false), // of money: else its shares alone are seen
    grantedAt: instant("granted_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.assignmentId, t.category] }),
    check("category_consents_amounts_ck", sql`not ${t.withAmounts} or ${t.category} = 'financial'`),
  ],
);
