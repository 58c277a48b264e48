import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { habitLogs, habits } from "@/db/schema/life/habits";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOptional } from "@/lib/crypto/seal";
import { type EntryHead, openRow } from "@/lib/entries/entry";
import { NotFoundError } from "@/lib/errors";
import type { Pause } from "@/lib/life/pauses/pause";
import { parsePauses, pausesTextOf } from "@/lib/life/pauses/queries";
import { habitsBook } from "./book";
import type { Logs } from "./marks";
import type { Log } from "./plan";
import { logStates } from "./words";

/** Which habits are kept on a day. @throws NotFoundError when this record does not open them. */
export function isKept(record: ClientRecord, day: string): SQL | undefined {
  return and(standing(record), lte(habits.startDate, day), or(isNull(habits.archivedOn), gt(habits.archivedOn, day)));
}

/** What ties to each of them what was said of the day, and what was done of the week or the month that it counts by. */
export function logsForDay(day: string, week: string, month: string): SQL | undefined {
  const since = sql`case ${habits.frequency} when 'weekly' then ${week} when 'monthly' then ${month} else ${day} end`;
  return and(
    eq(habitLogs.userId, habits.userId),
    eq(habitLogs.habitId, habits.id),
    isNull(habitLogs.deletedAt),
    gte(habitLogs.logDate, since),
    lte(habitLogs.logDate, day),
  );
}

type Row = { habit: typeof habits.$inferSelect | null; log: typeof habitLogs.$inferSelect | null };

/** A habit with what was said of its days. */
export type Habit = { entry: EntryHead; logs: Logs };

/** Rows of habits with a log each, by habit; a row without one, of a statement that reads more, is left out. */
export function habitsFrom(record: ClientRecord, rows: readonly Row[]): Habit[] {
  const byId = Map.groupBy(rows, ({ habit }) => habit?.id);
  return [...byId.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.habit) return [];
    const said = group.flatMap(({ log }) => (log ? [logOf(log.logDate, log.state, log.amount)] : []));
    return { entry: openRow(habitsBook, record.key, first.habit), logs: new Map(said.flat()) };
  });
}

/** Every habit that was not deleted, the oldest first, with all of its days, and the person's pauses. Two round trips. */
export async function allHabits(record: ClientRecord): Promise<{ habits: Habit[]; pauses: Pause[] }> {
  const [rows, logs] = await Promise.all([
    read((db) =>
      db
        .select({ habit: habits, pauses: pausesTextOf(record) })
        .from(habits)
        .where(standing(record))
        .orderBy(habits.createdAt, habits.id),
    ),
    logsByHabit(record),
  ]);
  return {
    habits: rows.map(({ habit }) => ({
      entry: openRow(habitsBook, record.key, habit),
      logs: logs.get(habit.id) ?? new Map(),
    })),
    pauses: parsePauses(rows[0]?.pauses ?? null),
  };
}

/** A year of a habit is one row: of years of ticks each row of its own would cost more than all that is made of them. */
export async function logsByHabit(record: ClientRecord, habitId?: string): Promise<ReadonlyMap<string, Logs>> {
  const year = sql`year(${habitLogs.logDate})`;
  const rows = await read((db) =>
    db
      .select({
        habitId: habitLogs.habitId,
        year: sql<number>`${year}`,
        days: sql<string>`group_concat(concat_ws('|', date_format(${habitLogs.logDate}, '%m-%d'), ${habitLogs.state}, ${habitLogs.amount}) order by ${habitLogs.logDate} separator ';')`,
      })
      .from(habitLogs)
      .where(
        and(
          eq(habitLogs.userId, record.userId),
          habitId === undefined ? undefined : eq(habitLogs.habitId, habitId),
          isNull(habitLogs.deletedAt),
        ),
      )
      .groupBy(habitLogs.habitId, year),
  );
  const byHabit = new Map<string, Map<string, Log>>();
  for (const { habitId: id, year: ofYear, days } of rows) {
    const logs = byHabit.get(id) ?? new Map<string, Log>();
    addDaysOf(logs, ofYear, days);
    byHabit.set(id, logs);
  }
  return byHabit;
}

/** The newest notes of a habit's days, newest first. */
export async function notesOf(record: ClientRecord, habitId: string): Promise<{ day: string; text: string }[]> {
  const rows = await read((db) =>
    db
      .select({ id: habitLogs.id, day: habitLogs.logDate, notes: habitLogs.notes })
      .from(habitLogs)
      .where(
        and(
          eq(habitLogs.userId, record.userId),
          eq(habitLogs.habitId, habitId),
          isNull(habitLogs.deletedAt),
          isNotNull(habitLogs.notes),
        ),
      )
      .orderBy(desc(habitLogs.logDate))
      .limit(20),
  );
  return rows.map(({ id, day, notes }) => ({
    day,
    text: openOptional(record.key, { table: "habit_logs", column: "notes", row: id }, notes) ?? "",
  }));
}

/** "02-28|done|2.00;03-01|skipped" of a year, which ten habits of five years have eighteen thousand of. */
function addDaysOf(logs: Map<string, Log>, year: number, days: string): void {
  for (const said of days.split(";")) {
    const end = said.indexOf("|", "MM-DD|".length);
    const state = stateOf(said.slice("MM-DD|".length, end < 0 ? undefined : end));
    const amount = end < 0 ? null : Number(said.slice(end + 1));
    if (state) logs.set(`${year}-${said.slice(0, "MM-DD".length)}`, { state, amount });
  }
}

const stateOf = (said: string) => logStates.find((word) => word === said);

function logOf(day: string, said: string, amount: number | null): [string, Log][] {
  const state = stateOf(said);
  return state ? [[day, { state, amount }]] : [];
}

function standing(record: ClientRecord): SQL | undefined {
  if (record.categories.size === 0) throw new NotFoundError();
  const ofParts = inArray(habits.category, [...record.categories]);
  return and(eq(habits.userId, record.userId), isNull(habits.deletedAt), ofParts);
}
