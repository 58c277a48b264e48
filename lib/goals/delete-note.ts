import { and, eq, isNull } from "drizzle-orm";
import { goalNotes } from "@/db/schema/life/goals";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { takeTurn } from "@/lib/wellness/take-turn";
import { goalsBook } from "./book";

/**
 * Takes a note of one's own away; it can be brought back for 30 days. Twice is once.
 * @returns the goal that it belongs to. @throws NotFoundError, also for what a coach wrote.
 */
export const deleteNote = (actor: Actor, id: string) => setDeleted(actor, id, now());

/** Undo of deleting. */
export const restoreNote = (actor: Actor, id: string) => setDeleted(actor, id, null);

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<string> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${goalsBook.category}:write`);
    await takeTurn(tx, record);
    const own = and(eq(goalNotes.userId, record.userId), eq(goalNotes.id, id), isNull(goalNotes.coachId));
    const [row] = await tx.db
      .select({ goalId: goalNotes.goalId, deletedAt: goalNotes.deletedAt })
      .from(goalNotes)
      .where(own);
    if (!row) throw new NotFoundError();
    if ((row.deletedAt === null) === (deletedAt === null)) return row.goalId;
    await tx.db.update(goalNotes).set({ deletedAt }).where(own);
    const event = deletedAt ? "goals.note-deleted" : "goals.note-restored";
    await recordAudit(tx, actor, { event, subject: record, resource: id });
    await publishRecordChange(tx, actor, record);
    return row.goalId;
  });
}
