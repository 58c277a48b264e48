import { and, eq, isNull } from "drizzle-orm";
import { medicationDoses } from "@/db/schema/health/medications";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { entryToTick, traceTick } from "@/lib/entries/tick";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { localDay } from "@/lib/time";
import { takeTurn } from "@/lib/wellness/take-turn";
import { medicationsBook } from "./book";
import { dueAt, hasSlot, scheduleOf } from "./schedule";
import type { DoseState } from "./words";

export type DoseAnswer = { medicationId: string; day: string; minutes: number; state: DoseState | null };

/**
 * Says what was done with a dose of one's own; null takes it back. The same answer twice is one.
 * @throws NotFoundError for a dose that the schedule does not have, or that lies more than a day ahead.
 */
export async function answerDose(actor: Actor, { medicationId, day, minutes, state }: DoseAnswer): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
    await takeTurn(tx, record); // a row that is not there yet cannot be locked
    const { values } = await entryToTick(tx, record, medicationsBook, medicationId);
    const schedule = scheduleOf(values, record.zonePeriods);
    const slot = { day, minutes };
    const isDue = schedule && hasSlot(schedule, slot) && dueAt(schedule, slot, record.zonePeriods) < after(DAY);
    if (!isDue && state !== null) throw new NotFoundError();
    const own = and(
      eq(medicationDoses.userId, record.userId),
      eq(medicationDoses.medicationId, medicationId),
      eq(medicationDoses.logDate, day),
      eq(medicationDoses.slotMinutes, minutes),
    );
    const [before] = await tx.db.select().from(medicationDoses).where(own);
    const stands = before && before.deletedAt === null ? before.state : null;
    if (stands === state) return;
    const said = state === null ? { deletedAt: now() } : { state, takenAt: takenAt(state), deletedAt: null };
    const set = { ...said, updatedAt: now() };
    const id = before?.id ?? newId();
    if (before) await tx.db.update(medicationDoses).set(set).where(own);
    else if (state !== null)
      await tx.db
        .insert(medicationDoses)
        .values({ userId: record.userId, id, medicationId, logDate: day, slotMinutes: minutes, ...set, state });
    await leaveTrace(tx, actor, record, id, state ?? "undone");
  });
}

const takenAt = (state: DoseState) => (state === "taken" ? now() : null);

/**
 * Notes that a medicine was taken as needed, now. The same id again is the same dose.
 * @throws NotFoundError for a medicine that is not one's own.
 */
export async function takeAsNeeded(actor: Actor, { id, medicationId }: { id: string; medicationId: string }) {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
    await takeTurn(tx, record);
    const { values } = await entryToTick(tx, record, medicationsBook, medicationId);
    if (values.frequency !== "as_needed") throw new NotFoundError();
    const own = and(eq(medicationDoses.userId, record.userId), eq(medicationDoses.id, id));
    const [before] = await tx.db.select({ id: medicationDoses.id }).from(medicationDoses).where(own);
    if (before) return;
    await tx.db.insert(medicationDoses).values({
      userId: record.userId,
      id,
      medicationId,
      logDate: localDay(now(), record.zonePeriods),
      slotMinutes: null,
      state: "taken",
      takenAt: now(),
    });
    await leaveTrace(tx, actor, record, id, "taken");
  });
}

/** Undo of `takeAsNeeded`. Twice is once. */
export async function undoAsNeeded(actor: Actor, { id }: { id: string }) {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
    const own = and(
      eq(medicationDoses.userId, record.userId),
      eq(medicationDoses.id, id),
      isNull(medicationDoses.slotMinutes),
    );
    const [result] = await tx.db
      .update(medicationDoses)
      .set({ deletedAt: now() })
      .where(and(own, isNull(medicationDoses.deletedAt)));
    const [row] = await tx.db.select({ id: medicationDoses.id }).from(medicationDoses).where(own);
    if (!row) throw new NotFoundError();
    if (result.affectedRows > 0) await leaveTrace(tx, actor, record, id, "undone");
  });
}

const leaveTrace = (tx: Transaction, actor: Actor, record: ClientRecord, id: string, deed: string) =>
  traceTick(tx, actor, record, { category: medicationsBook.category, event: `dose.${deed}`, id });
