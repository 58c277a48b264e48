import { and, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { medicationDoses, medications } from "@/db/schema/health/medications";
import { habitLogs, habits } from "@/db/schema/life/habits";
import type { ClientRecord } from "@/lib/access/client-record";
import { dosesSince, isTaken, type Medication, medicationsFrom } from "@/lib/health/medications/queries";
import { sinceForToday } from "@/lib/health/medications/todays-doses";
import { type Habit, habitsFrom, isKept, logsForDay } from "@/lib/life/habits/queries";
import type { Pause } from "@/lib/life/pauses/pause";
import { parsePauses, pausesTextOf } from "@/lib/life/pauses/queries";
import { firstDayOfWeek, monthOf } from "@/lib/time";

/** What today asks for, with what was said of it so far. */
export type Due = { medications: readonly Medication[]; habits: readonly Habit[]; pauses: readonly Pause[] };

/** Medicines with their doses, habits with their logs, and pauses, in one round trip: Today has three beside the session's. */
export async function dueToday(record: ClientRecord, today: string, locale: string): Promise<Due> {
  const rows = await read((db) => whatIsDue(db, record, today, locale));
  return {
    medications: medicationsFrom(record, rows),
    habits: habitsFrom(record, rows),
    pauses: parsePauses(rows[0]?.pauses ?? null),
  };
}

/**
 * Each part has rows of its own, in which the other's columns are empty; where a part has nothing, it has one empty row.
 * @param locale decides on which day a week begins.
 */
export function whatIsDue(db: Database, record: ClientRecord, today: string, locale: string) {
  const from = sinceForToday(today);
  return db
    .select({
      medication: medications,
      dose: medicationDoses,
      habit: habits,
      log: habitLogs,
      pauses: pausesTextOf(record),
    })
    .from(sql`(select 1 as part union all select 2) as parts`)
    .leftJoin(medications, and(sql`parts.part = 1`, isTaken(record, from)))
    .leftJoin(medicationDoses, dosesSince(from))
    .leftJoin(habits, and(sql`parts.part = 2`, isKept(record, today)))
    .leftJoin(habitLogs, logsForDay(today, firstDayOfWeek(today, locale), monthOf(today)));
}
