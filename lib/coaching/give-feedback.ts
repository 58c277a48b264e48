import { and, eq } from "drizzle-orm";
import { goalNotes } from "@/db/schema/life/goals";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openAssignedRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { categoryOfEntry } from "@/lib/entries/book";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { goalsBook } from "@/lib/goals/book";
import type { Goal } from "@/lib/goals/goal";
import { openNote, placeInNote } from "@/lib/goals/note";
import { goalsIn } from "@/lib/goals/queries";
import type { FeedbackInput } from "@/lib/goals/schema";
import { recordChange } from "@/lib/history/record-change";
import { localDay } from "@/lib/time";
import { takeTurn } from "@/lib/wellness/take-turn";

/**
 * A coach writes about a goal of a part that the client shows to them. It is sealed with the client's key and is the
 * client's: they see who wrote it and when. The same id again corrects it and keeps what it was.
 * @throws NotFoundError: not this coach's client, not a goal that they are shown, or the id is somebody else's note.
 */
export async function giveFeedback(actor: Actor, { clientId, goalId, id, coachFeedback }: FeedbackInput) {
  await inTransaction(async (tx) => {
    const { record, goal } = await openGoal(tx, actor, clientId, goalId);
    const before = await ownFeedback(tx, actor, record, goalId, id);
    if (before?.deletedAt) throw new NotFoundError();
    if (before && openNote(record, before, null).coachFeedback === coachFeedback) return;
    const text = seal(record.key, placeInNote("coach_feedback", id), coachFeedback);
    const own = and(eq(goalNotes.userId, record.userId), eq(goalNotes.id, id));
    if (before) {
      await tx.db.update(goalNotes).set({ coachFeedback: text, updatedAt: now() }).where(own);
      const former = openNote(record, before, null);
      await recordChange(tx, actor, record, { table: "goal_notes", entryId: id, change: "changed", before: former });
    } else
      await tx.db.insert(goalNotes).values({
        userId: record.userId,
        id,
        goalId,
        trackingDate: localDay(now(), record.zonePeriods),
        coachId: actor.userId,
        coachFeedback: text,
        createdAt: now(),
        updatedAt: now(),
      });
    await leaveTrace(tx, actor, record, goal, { event: before ? "goals.feedback-changed" : "goals.feedback", id });
  });
}

type Named = Omit<FeedbackInput, "coachFeedback">;

/** Takes feedback of one's own back; twice is once. @throws NotFoundError */
export const withdrawFeedback = (actor: Actor, named: Named) => setWithdrawn(actor, named, now());

/** Undo of taking it back, for 30 days. */
export const restoreFeedback = (actor: Actor, named: Named) => setWithdrawn(actor, named, null);

async function setWithdrawn(actor: Actor, { clientId, goalId, id }: Named, deletedAt: Date | null): Promise<void> {
  await inTransaction(async (tx) => {
    const { record, goal } = await openGoal(tx, actor, clientId, goalId);
    const before = await ownFeedback(tx, actor, record, goalId, id);
    if (!before) throw new NotFoundError();
    if ((before.deletedAt === null) === (deletedAt === null)) return;
    const own = and(eq(goalNotes.userId, record.userId), eq(goalNotes.id, id));
    await tx.db.update(goalNotes).set({ deletedAt }).where(own);
    const event = deletedAt ? "goals.feedback-withdrawn" : "goals.feedback-restored";
    await leaveTrace(tx, actor, record, goal, { event, id });
  });
}

async function openGoal(tx: Transaction, actor: Actor, clientId: string, goalId: string) {
  if (actor.userId === clientId) throw new NotFoundError();
  const record = await openAssignedRecord(tx, actor, clientId);
  await takeTurn(tx, record);
  const [goal] = await goalsIn(tx.db, record, goalId);
  if (!goal) throw new NotFoundError();
  return { record, goal };
}

/** What this coach wrote under this id; null when there is nothing. @throws NotFoundError for what is not theirs. */
async function ownFeedback(tx: Transaction, actor: Actor, record: ClientRecord, goalId: string, id: string) {
  const [row] = await tx.db
    .select()
    .from(goalNotes)
    .where(and(eq(goalNotes.userId, record.userId), eq(goalNotes.id, id)));
  if (!row) return null;
  if (row.coachId !== actor.userId || row.goalId !== goalId) throw new NotFoundError();
  return row;
}

async function leaveTrace(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  { entry }: Goal,
  { event, id }: { event: string; id: string },
): Promise<void> {
  const category = categoryOfEntry(goalsBook, entry.values);
  await recordAudit(tx, actor, { event, subject: record, category, resource: id });
  await publishRecordChange(tx, actor, record);
}
