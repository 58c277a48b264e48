import { and, eq } from "drizzle-orm";
import { habitLogs } from "@/db/schema/life/habits";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { type Actor, todayOf } from "@/lib/auth/actor";
import type { Category } from "@/lib/categories";
import { now } from "@/lib/clock";
import { openOptional, sealOptional } from "@/lib/crypto/seal";
import { categoryOfEntry } from "@/lib/entries/book";
import { entryToTick, traceTick } from "@/lib/entries/tick";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { recordChange } from "@/lib/history/record-change";
import { newId } from "@/lib/ids";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { takeTurn } from "@/lib/wellness/take-turn";
import { habitsBook } from "./book";
import { isKeptOn, planOf } from "./plan";
import type { LogState } from "./words";

export type HabitAnswer = {
  habitId: string;
  day: string;
  /** Null takes back what was said. */
  state: LogState | null;
  /** How much of it; null: all of it. */
  amount?: number | null;
  /** Left out: they stay as they are. */
  notes?: string | null;
};

/**
 * Says what was done with a habit of one's own on a day; null takes it back. The same answer twice, also at once, is one.
 * @throws NotFoundError for a day that the habit does not have, or that is still to come. InvalidInputError for an amount
 * of what is not counted.
 */
export async function answerHabit(actor: Actor, answer: HabitAnswer): Promise<CrisisNotice> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${habitsBook.category}:write`);
    await takeTurn(tx, record); // a row that is not there yet cannot be locked
    const { values } = await entryToTick(tx, record, habitsBook, answer.habitId);
    const plan = planOf(values);
    const isThere = isKeptOn(plan, answer.day) && answer.day <= todayOf(actor, now());
    if (!isThere && answer.state !== null) throw new NotFoundError();
    const amount = answer.state === "done" ? (answer.amount ?? null) : null;
    if (amount !== null && plan.amount === null) throw new InvalidInputError({ amount: "errors.notCounted" });
    await keep(tx, actor, record, { ...answer, amount, category: categoryOfEntry(habitsBook, values) });
    return noticeText(tx, actor, record, "record", [answer.notes]);
  });
}

type Said = HabitAnswer & { amount: number | null; category: Category };

async function keep(tx: Transaction, actor: Actor, record: ClientRecord, said: Said): Promise<void> {
  const own = and(
    eq(habitLogs.userId, record.userId),
    eq(habitLogs.habitId, said.habitId),
    eq(habitLogs.logDate, said.day),
  );
  const [row] = await tx.db.select().from(habitLogs).where(own);
  const id = row?.id ?? newId();
  const place = { table: "habit_logs", column: "notes", row: id };
  const before = row && row.deletedAt === null ? { ...row, notes: openOptional(record.key, place, row.notes) } : null;
  const { state, amount } = said;
  const notes = said.notes === undefined ? (before?.notes ?? null) : said.notes;
  if (!before && state === null) return;
  if (before && before.state === state && before.amount === amount && before.notes === notes) return;
  if (state === null) await tx.db.update(habitLogs).set({ deletedAt: now() }).where(own);
  else {
    const set = {
      state,
      amount,
      notes: sealOptional(record.key, place, notes),
      completedAt: state === "done" ? now() : null,
      deletedAt: null,
      updatedAt: now(),
    };
    if (row) await tx.db.update(habitLogs).set(set).where(own);
    else
      await tx.db
        .insert(habitLogs)
        .values({ userId: record.userId, id, habitId: said.habitId, logDate: said.day, ...set, createdAt: now() });
  }
  if (before) await keepFormer(tx, actor, record, before, state === null);
  await traceTick(tx, actor, record, { category: said.category, event: `habit.${state ?? "undone"}`, id });
}

type Former = { id: string; logDate: string; state: string; amount: number | null; notes: string | null };

function keepFormer(tx: Transaction, actor: Actor, record: ClientRecord, former: Former, isDeleted: boolean) {
  const { id, logDate, state, amount, notes } = former;
  return recordChange(tx, actor, record, {
    table: "habit_logs",
    entryId: id,
    change: isDeleted ? "deleted" : "changed",
    before: { logDate, state, amount, notes },
  });
}
