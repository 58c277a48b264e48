import { and, eq, sql } from "drizzle-orm";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { takeTurn } from "../take-turn";
import { changeCheckIn } from "./change-check-in";
import { changedAnswers } from "./changed-answers";
import type { CheckInEntry } from "./entry";
import { keepFormer } from "./entry-changes";
import { entryById, standingEntry } from "./queries";
import { rescoreAfter } from "./rescore-after";

/**
 * Takes a whole day out of the record. It is kept for 30 days and can be brought back. Twice is once.
 * @throws NotFoundError when there is no such check-in of the actor's.
 */
export async function deleteCheckIn(actor: Actor, { id }: { id: string }): Promise<CheckInEntry> {
  const record = openOwnRecord(actor);
  return inTransaction(async (tx) => {
    await takeTurn(tx, record);
    const entry = await entryById(tx, record, id);
    if (!entry) throw new NotFoundError();
    return entry.deletedAt ? entry : removeEntry(tx, actor, record, entry);
  });
}

/** For a use case that holds the record's turn and has the living entry in hand. */
export async function removeEntry(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  entry: CheckInEntry,
): Promise<CheckInEntry> {
  const deletedAt = now();
  const revision = entry.revision + 1;
  const fields = changedAnswers({}, entry.values);
  await tx.db
    .update(checkIns)
    .set({ deletedAt, liveMarker: entry.id, revision, updatedAt: deletedAt })
    .where(and(eq(checkIns.userId, record.userId), eq(checkIns.id, entry.id)));
  await tx.db
    .update(biometricReadings)
    .set({ deletedAt, liveMarker: sql`${biometricReadings.id}`, updatedAt: deletedAt })
    .where(and(eq(biometricReadings.userId, record.userId), eq(biometricReadings.checkInId, entry.id)));
  await keepFormer(tx, actor, record, { change: "deleted", before: entry, fields });
  await rescoreAfter(tx, record, entry.day, fields);
  await recordAudit(tx, actor, {
    event: "check-in.deleted",
    subject: record,
    resource: entry.id,
    details: { day: entry.day },
  });
  await publishRecordChange(tx, actor, record);
  return { ...entry, revision, deletedAt, changedAt: deletedAt };
}

/**
 * Brings an undone check-in back as it was. Twice is once.
 * @throws NotFoundError when there is none; ConflictError when the day has another check-in by now.
 */
export async function restoreCheckIn(actor: Actor, { id }: { id: string }): Promise<CheckInEntry> {
  const record = openOwnRecord(actor);
  return inTransaction(async (tx) => {
    await takeTurn(tx, record);
    const entry = await entryById(tx, record, id);
    if (!entry) throw new NotFoundError();
    if (!entry.deletedAt) return entry;
    const standing = await standingEntry(tx, record, { id, day: entry.day });
    if (standing && standing.id !== id) throw new ConflictError("checkIn.errors.dayTaken");
    return changeCheckIn(tx, actor, record, entry, entry);
  });
}
