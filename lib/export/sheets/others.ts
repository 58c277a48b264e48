import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { openedSubject } from "../opened";
import { beside, type Sheet, sheetOf } from "../sheet";

const coach = alias(users, "coach");
const doer = alias(users, "doer");
const token = { tokenHash: "a secret of a link" };
const internal = { isPrimary: "handed out to the client", liveMarker: "says the same as status, for the database" };
const theirs = "belongs to the other person";

/** What ties a person to others, and what each did. */
export const othersSheets: readonly Sheet[] = [
  sheetOf(coachAssignments, {
    name: "your-coaches",
    whose: (userId) => eq(coachAssignments.clientId, userId),
    order: ["createdAt", "id"],
    leftOut: { ...token, liveMarker: internal.liveMarker, clientId: "it is always you" },
    joins: [beside(coach, eq(coach.id, coachAssignments.coachId), { coachName: coach.name })],
  }),
  sheetOf(categoryConsents, {
    name: "shared-with-coaches",
    whose: (userId) => eq(coachAssignments.clientId, userId),
    order: ["grantedAt", "assignmentId", "category"],
    joins: [beside(coachAssignments, eq(coachAssignments.id, categoryConsents.assignmentId))],
  }),
  sheetOf(coachAssignments, {
    name: "your-clients",
    whose: (userId) => eq(coachAssignments.coachId, userId),
    order: ["createdAt", "id"],
    leftOut: { ...token, ...internal, coachId: "it is always you", invitedEmail: theirs, invitationExpiresAt: theirs },
  }),
  sheetOf(invitations, {
    name: "invitations-by-you",
    whose: (userId) => eq(invitations.invitedBy, userId),
    order: ["id"],
    leftOut: {
      ...token,
      email: theirs,
      emailIndex: theirs,
      name: theirs,
      acceptedBy: theirs,
      invitedBy: "it is always you",
    },
  }),
  sheetOf(safetyTasks, {
    name: "calls-for-you",
    whose: (userId) => eq(safetyTasks.clientId, userId),
    order: ["createdAt", "id"],
    leftOut: { clientId: "it is always you" },
  }),
  sheetOf(auditEvents, {
    name: "looks-of-others",
    whose: (userId) =>
      and(
        eq(auditEvents.subjectId, userId),
        inArray(auditEvents.actorKind, ["person", "operator"]),
        or(isNull(auditEvents.actorId), ne(auditEvents.actorId, userId)),
      ),
    order: ["at", "id"],
    leftOut: { subjectId: "it is always you" },
    joins: [beside(doer, eq(doer.id, auditEvents.actorId), { actorName: doer.name })],
  }),
  sheetOf(auditEvents, {
    name: "your-deeds",
    whose: (userId) => eq(auditEvents.actorId, userId),
    order: ["at", "id"],
    leftOut: { actorId: "it is always you", actorKind: "it is always you" },
  }),
  sheetOf(outboxMessages, {
    name: "mails",
    order: ["createdAt", "id"],
    leftOut: {
      body: "its subject is handed out, unless it carried a code",
      recipient: "it is your address",
      dedupeKey: "for the machinery",
      lastErrorCode: "for the machinery",
    },
    more: { subject: openedSubject },
    also: ["body"],
  }),
];
