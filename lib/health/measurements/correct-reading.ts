import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { NIL } from "uuid";
import { isDuplicate } from "@/db/failure";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { type Change, recordChange } from "@/lib/history/record-change";
import { takeTurn } from "@/lib/wellness/take-turn";
import { valuesOf } from "./keep-measurement";
import type { MeasurementInput } from "./schema";

/**
 * Corrects one value, and keeps what it was. What a check-in brought is corrected there.
 * @throws NotFoundError; InvalidInputError when the same was measured at that very instant already.
 */
export async function correctReading(actor: Actor, input: MeasurementInput): Promise<void> {
  const [reading] = input.readings;
  try {
    await inTransaction(async (tx) => {
      const { record, row, own } = await openReading(tx, actor, input.id);
      if (!reading || row.metric !== reading.metric || row.deletedAt) throw new NotFoundError();
      const set = { measuredAt: input.measuredAt, ...valuesOf(reading, input), updatedAt: now() };
      await tx.db.update(biometricReadings).set(set).where(own);
      await refuseUpsideDown(tx, record, { ...row, ...set });
      await leaveTrace(tx, actor, record, row, "changed");
    });
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInputError({ measuredAt: "errors.measuredAlready" });
    throw error;
  }
}

/** Takes one value away; it can be brought back for 30 days. */
export const deleteReading = (actor: Actor, id: string) => setDeleted(actor, id, now());

/** Undo of deleting. @throws InvalidInputError when the same was measured at that instant meanwhile. */
export const restoreReading = (actor: Actor, id: string) => setDeleted(actor, id, null);

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<void> {
  try {
    await inTransaction(async (tx) => {
      const { record, row, own } = await openReading(tx, actor, id);
      const stands = deletedAt ? isNull(biometricReadings.deletedAt) : isNotNull(biometricReadings.deletedAt);
      const set = { deletedAt, liveMarker: deletedAt ? id : NIL };
      const [{ affectedRows }] = await tx.db.update(biometricReadings).set(set).where(and(own, stands));
      if (affectedRows > 0) await leaveTrace(tx, actor, record, row, deletedAt ? "deleted" : "restored");
    });
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInputError({ measuredAt: "errors.measuredAlready" });
    throw error;
  }
}

const pressures = ["bloodPressureSystolic", "bloodPressureDiastolic"] as const;

/** The two numbers of a blood pressure stand at one instant, the lower one below. */
async function refuseUpsideDown(
  tx: Transaction,
  record: ClientRecord,
  { measuredAt, source, metric }: Row,
): Promise<void> {
  if (!pressures.some((each) => each === metric)) return;
  const rows = await tx.db
    .select({ metric: biometricReadings.metric, value: biometricReadings.value })
    .from(biometricReadings)
    .where(
      and(
        eq(biometricReadings.userId, record.userId),
        inArray(biometricReadings.metric, pressures),
        eq(biometricReadings.measuredAt, measuredAt),
        eq(biometricReadings.source, source),
        eq(biometricReadings.liveMarker, NIL),
      ),
    );
  const [systolic, diastolic] = pressures.map((name) => rows.find((row) => row.metric === name)?.value);
  if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic)
    throw new InvalidInputError({ [metric]: "errors.diastolicAbove" });
}

async function openReading(tx: Transaction, actor: Actor, id: string) {
  const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
  await takeTurn(tx, record);
  const own = and(eq(biometricReadings.userId, record.userId), eq(biometricReadings.id, id));
  const [row] = await tx.db.select().from(biometricReadings).where(own);
  if (!row || row.checkInId !== null) throw new NotFoundError();
  return { record, row, own };
}

type Row = typeof biometricReadings.$inferSelect;

async function leaveTrace(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  row: Row,
  change: Change["change"],
): Promise<void> {
  const { measuredAt, value, enteredUnit, context, quality } = row;
  const before = { measuredAt, value, enteredUnit, context, quality };
  await recordChange(tx, actor, record, { table: "biometric_readings", entryId: row.id, change, before });
  const event = `measurement.${change}`;
  await recordAudit(tx, actor, { event, subject: record, category: "physical", resource: row.id });
  await publishRecordChange(tx, actor, record);
}
