import { and, eq, gte, isNull, lte } from "drizzle-orm";
import { read } from "@/db/read";
import { lifePauses } from "@/db/schema/life/pauses";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { type EntryHead, openRow } from "@/lib/entries/entry";
import { changeEntry } from "@/lib/entries/keep-entry";
import { addDays } from "@/lib/time";
import { pausesBook } from "./book";

/**
 * Ends the pause that today is a day of: its last day was yesterday. One that began today never was. Without one nothing
 * happens: twice is once.
 */
export async function resumeNow(actor: Actor): Promise<void> {
  const today = todayOf(actor, now());
  const pause = await pauseEntryOn(openOwnRecord(actor), today);
  if (!pause) return;
  if (pause.day === today) await deleteEntry(actor, pausesBook, pause.id);
  else
    await changeEntry(actor, pausesBook, pause.id, ({ values }) => ({
      values: { ...values, untilDate: addDays(today, -1) },
    }));
}

async function pauseEntryOn(record: ClientRecord, day: string): Promise<EntryHead | null> {
  const [row] = await read((db) =>
    db
      .select()
      .from(lifePauses)
      .where(
        and(
          eq(lifePauses.userId, record.userId),
          isNull(lifePauses.deletedAt),
          lte(lifePauses.fromDate, day),
          gte(lifePauses.untilDate, day),
        ),
      )
      .limit(1),
  );
  return row ? openRow(pausesBook, record.key, row) : null;
}
