import { and, between, eq, isNull, max, min, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories } from "@/lib/categories";
import type { Pause } from "@/lib/life/pauses/pause";
import { parsePauses, pausesTextOf } from "@/lib/life/pauses/queries";
import { type ScoredDay, scoreColumns, toScoredDay } from "../scores/day-row";
import { answeredIn } from "./answered";
import type { RecordedDay } from "./dashboard";

/** The days of a stretch that have a check-in, and the first and the newest one of the whole record. */
export type RecordedDays = {
  days: RecordedDay[];
  beganOn: string | null;
  newestDay: string | null;
  /** Days on which life happened; never why. */
  pauses: readonly Pause[];
};

/**
 * The check-ins from `from` to `to` with their kept scores, oldest first; a day on which nothing was answered that this
 * reader sees is not there. One round trip; two when there are none.
 */
export async function recordedDays(
  db: Database,
  record: ClientRecord,
  from: string,
  to: string,
): Promise<RecordedDays> {
  if (record.categories.size === 0) return { days: [], beganOn: null, newestDay: null, pauses: [] };
  const rows = await selectDays(db, record, between(checkIns.logDate, from, to));
  const [first] = rows;
  if (!first) return { days: [], pauses: [], ...(await spanOf(db, record)) };
  const days = rows.map((row) => ({
    ...toScoredDay(row, record.categories),
    answered: categories.filter((category) => record.categories.has(category) && row[`${category}Answered`]).length,
    filledInLater: row.filledInLater,
    changedAt: row.changedAt,
  }));
  const seen = days.filter(({ answered }) => answered > 0);
  return {
    days: seen,
    beganOn: first.beganOn,
    newestDay: seen.at(-1)?.day ?? null,
    pauses: parsePauses(first.pauses),
  };
}

/** A day with a check-in: in which categories it has answers, and how much of each score they cover. */
export type AnsweredDay = Pick<ScoredDay, "day" | "coverage"> & { beganOn: string; answered: Category[] };

/** What was answered on each day from `from` to `to` that has a check-in, and the first day of the whole record. One round trip. */
export async function answeredDays(record: ClientRecord, from: string, to: string): Promise<AnsweredDay[]> {
  const rows = await read((db) => selectDays(db, record, between(checkIns.logDate, from, to)));
  return rows.map((row) => ({
    day: row.day,
    coverage: toScoredDay(row, record.categories).coverage,
    beganOn: row.beganOn,
    answered: categories.filter((category) => record.categories.has(category) && row[`${category}Answered`]),
  }));
}

function selectDays(db: Database, record: ClientRecord, where: SQL | undefined) {
  return db
    .select({
      ...scoreColumns,
      ...answeredIn(record),
      day: checkIns.logDate,
      filledInLater: checkIns.filledInLater,
      changedAt: checkIns.updatedAt,
      // Asks for no row of its own, so the server answers it once.
      beganOn: sql<string>`(select date_format(min(log_date), '%Y-%m-%d') from check_ins as whole where whole.user_id = ${sql.param(record.userId, checkIns.userId)} and whole.deleted_at is null)`,
      pauses: pausesTextOf(record),
    })
    .from(checkIns)
    .innerJoin(
      wellnessScores,
      and(eq(wellnessScores.userId, checkIns.userId), eq(wellnessScores.logDate, checkIns.logDate)),
    )
    .innerJoin(spiritualWellnessData, hangsOnCheckIn(spiritualWellnessData))
    .innerJoin(mentalWellnessData, hangsOnCheckIn(mentalWellnessData))
    .innerJoin(emotionalWellnessData, hangsOnCheckIn(emotionalWellnessData))
    .innerJoin(physicalWellnessData, hangsOnCheckIn(physicalWellnessData))
    .innerJoin(financialWellnessData, hangsOnCheckIn(financialWellnessData))
    .where(and(eq(checkIns.userId, record.userId), isNull(checkIns.deletedAt), where))
    .orderBy(checkIns.logDate);
}

const hangsOnCheckIn = (table: { userId: MySqlColumn; id: MySqlColumn }) =>
  and(eq(table.userId, checkIns.userId), eq(table.id, checkIns.id));

async function spanOf(db: Database, record: ClientRecord): Promise<Pick<RecordedDays, "beganOn" | "newestDay">> {
  const [span] = await db
    .select({ beganOn: min(checkIns.logDate), newestDay: max(checkIns.logDate) })
    .from(checkIns)
    .where(and(eq(checkIns.userId, record.userId), isNull(checkIns.deletedAt)));
  return { beganOn: span?.beganOn ?? null, newestDay: span?.newestDay ?? null };
}
