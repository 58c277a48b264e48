import { and, inArray, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { accounts, personKeys, userRoles, users } from "@/db/schema/identity/people";
import { pendingSignIns } from "@/db/schema/identity/second-factor";
import { invitations, oneTimeCodes, userSessions } from "@/db/schema/identity/sign-in";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { jobs } from "@/db/schema/operations/jobs";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import type { Transaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { eraseAccount, eraseRemains } from "./jobs";
import { removeMailsOf, removeMailsTo } from "./remove-mails";

/** Everything of an account that could name its person: gone. The row stays. */
const tombstone = {
  email: null,
  emailIndex: null,
  emailVerifiedAt: null,
  passwordHash: null,
  passwordNeedsFactor: false,
  name: "",
  phone: null,
  dateOfBirth: null,
  status: "erased",
  locale: "en-GB",
  units: "metric",
  currency: "EUR",
  theme: "system",
  lastSignedInAt: null,
} as const;

/**
 * The part of an erasure that is one moment: the doors close, what ties the people to others ends, their keys are destroyed
 * and their accounts become tombstones. From here on it is `emptyTable` for each table, in any number of steps. Done
 * again, it changes nothing.
 */
export async function closePeople(tx: Transaction, errand: HouseErrand, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  const ids = [...userIds];
  const addresses = await addressesOf(tx, ids);
  await removeMailsTo(tx, errand, addresses);
  await closeDoors(tx, ids, addresses);
  await removeMailsOf(tx, ids, await endTies(tx, ids));
  for (const id of ids) await removeJobsOf(tx, id);
  await tx.db
    .update(auditEvents)
    .set({ reason: null })
    .where(and(inArray(auditEvents.subjectId, ids), isNotNull(auditEvents.reason)));
  await tx.db.delete(personKeys).where(inArray(personKeys.userId, ids));
  await tx.db.update(users).set(tombstone).where(inArray(users.id, ids));
}

/** Proven ones alone: what went to an address that somebody only claimed is another's. */
async function addressesOf(tx: Transaction, ids: string[]): Promise<Buffer[]> {
  const rows = await tx.db
    .select({ index: users.emailIndex })
    .from(users)
    .where(and(inArray(users.id, ids), isNotNull(users.emailVerifiedAt)));
  return rows.flatMap(({ index }) => (index ? [index] : []));
}

/** Each by one index: a condition over two would lock rows of everybody. */
async function closeDoors(tx: Transaction, ids: string[], addresses: Buffer[]): Promise<void> {
  await tx.db.delete(oneTimeCodes).where(inArray(oneTimeCodes.userId, ids));
  await tx.db.delete(invitations).where(inArray(invitations.acceptedBy, ids));
  if (addresses.length > 0) {
    await tx.db.delete(oneTimeCodes).where(inArray(oneTimeCodes.emailIndex, addresses));
    await tx.db.delete(invitations).where(inArray(invitations.emailIndex, addresses));
  }
  for (const table of [userSessions, pendingSignIns, accounts, userRoles])
    await tx.db.delete(table).where(inArray(table.userId, ids));
}

/** @returns what the mails were about that went to others because of these people, and name them. */
async function endTies(tx: Transaction, ids: string[]): Promise<string[]> {
  const asClient = inArray(coachAssignments.clientId, ids);
  const asCoach = inArray(coachAssignments.coachId, ids);
  const ties = await tx.db.select({ id: coachAssignments.id }).from(coachAssignments).where(asClient);
  const tasks = await tx.db.select({ id: safetyTasks.id }).from(safetyTasks).where(inArray(safetyTasks.clientId, ids));
  const invited = await tx.db
    .select({ id: invitations.id })
    .from(invitations)
    .where(inArray(invitations.invitedBy, ids));
  const ofClient = tx.db.select({ id: coachAssignments.id }).from(coachAssignments).where(asClient);
  const ofCoach = tx.db.select({ id: coachAssignments.id }).from(coachAssignments).where(asCoach);
  await tx.db.delete(categoryConsents).where(inArray(categoryConsents.assignmentId, ofClient));
  await tx.db
    .update(categoryConsents)
    .set({ withdrawnAt: now() })
    .where(and(inArray(categoryConsents.assignmentId, ofCoach), isNull(categoryConsents.withdrawnAt)));
  const ended = {
    status: "ended",
    endedAt: sql`coalesce(${coachAssignments.endedAt}, ${now()})`,
    tokenHash: null,
    invitedEmail: null,
    isPrimary: null,
    liveMarker: sql`${coachAssignments.id}`,
  } as const;
  for (const theirs of [asClient, asCoach]) await tx.db.update(coachAssignments).set(ended).where(theirs);
  await tx.db.delete(safetyTasks).where(inArray(safetyTasks.clientId, ids));
  return [
    ...ties.map(({ id }) => `coach-invitation:${id}`),
    ...tasks.map(({ id }) => `safety-task:${id}`),
    ...invited.map(({ id }) => `staff-invitation:${id}`),
  ];
}

/**
 * A payload carries ids, so a job about somebody names them; what runs at this moment keeps nothing. They are found by
 * reading, which holds nobody up, and removed by key.
 */
async function removeJobsOf(tx: Transaction, userId: string): Promise<void> {
  const named = await tx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        sql`cast(${jobs.payload} as char) like ${`%${userId}%`}`,
        notInArray(jobs.kind, [eraseAccount.kind, eraseRemains.kind]),
      ),
    );
  const found = named.map(({ id }) => id);
  if (found.length > 0) await tx.db.delete(jobs).where(inArray(jobs.id, found));
}
