import { and, eq } from "drizzle-orm";
import { goalNotes } from "@/db/schema/life/goals";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { removeDraft } from "@/lib/drafts/save-draft";
import { categoryOfEntry } from "@/lib/entries/book";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { recordChange } from "@/lib/history/record-change";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { takeTurn } from "@/lib/wellness/take-turn";
import { goalsBook } from "./book";
import type { Goal } from "./goal";
import { type GoalNote, openNote, sealNote } from "./note";
import { goalsIn } from "./queries";
import type { KeepNoteInput } from "./schema";

/** Under which the draft of a note is kept. */
export const noteDraft = (goalId: string, noteId: string | null) => (noteId ? `note-${noteId}` : `goal-${goalId}`);

/**
 * Notes progress on a goal of one's own: percent or a count, what stands in the way, what comes next. The same id again
 * corrects it and keeps what it was. Text is always kept; what it says may open the help page and call a human.
 * @throws NotFoundError: no such goal of the actor's, or the id is a deleted note's, another goal's or a coach's feedback.
 */
export async function keepNote(actor: Actor, input: KeepNoteInput): Promise<CrisisNotice> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${goalsBook.category}:write`);
    await takeTurn(tx, record); // a row that is not there yet cannot be locked
    const [goal] = await goalsIn(tx.db, record, input.goalId);
    if (!goal) throw new NotFoundError();
    const before = await noteBefore(tx, record, input);
    if (!before || isChanged(before, input)) await write(tx, actor, record, goal, input, before);
    await removeDraft(tx, record, "record", noteDraft(input.goalId, before ? input.id : null));
    const { note, obstacles, nextSteps, metricsAchieved } = input;
    return noticeText(tx, actor, record, "record", [note, obstacles, nextSteps, ...metricsAchieved]);
  });
}

async function noteBefore(tx: Transaction, record: ClientRecord, { id, goalId }: KeepNoteInput) {
  const [row] = await tx.db
    .select()
    .from(goalNotes)
    .where(and(eq(goalNotes.userId, record.userId), eq(goalNotes.id, id)));
  if (!row) return null;
  if (row.deletedAt || row.coachId !== null || row.goalId !== goalId) throw new NotFoundError();
  return openNote(record, row, null);
}

function isChanged(before: GoalNote, input: KeepNoteInput): boolean {
  const said = (each: GoalNote | KeepNoteInput) =>
    JSON.stringify([
      each.trackingDate,
      each.progressPercentage,
      each.value,
      each.note,
      each.metricsAchieved,
      each.obstacles,
      each.nextSteps,
    ]);
  return said(before) !== said(input);
}

async function write(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  goal: Goal,
  input: KeepNoteInput,
  before: GoalNote | null,
): Promise<void> {
  const set = { ...sealNote(record, input), updatedAt: now() };
  const own = { userId: record.userId, id: input.id };
  if (before) {
    await tx.db
      .update(goalNotes)
      .set(set)
      .where(and(eq(goalNotes.userId, own.userId), eq(goalNotes.id, own.id)));
    await recordChange(tx, actor, record, { table: "goal_notes", entryId: input.id, change: "changed", before });
  } else await tx.db.insert(goalNotes).values({ ...own, goalId: input.goalId, ...set, createdAt: now() });
  const event = before ? "goals.note-changed" : "goals.noted";
  const category = categoryOfEntry(goalsBook, goal.entry.values);
  await recordAudit(tx, actor, { event, subject: record, category, resource: input.id });
  await publishRecordChange(tx, actor, record);
}
