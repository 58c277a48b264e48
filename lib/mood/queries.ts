import { and, desc, eq, isNull } from "drizzle-orm";
import { olderThan, type Place } from "@/db/older-than";
import { read } from "@/db/read";
import { moodLogs } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Mood, openMood } from "./mood";

/** The newest moods; `after` is the last place of the page before. */
export async function listMoods(
  record: ClientRecord,
  page: { after?: Place | undefined; limit: number },
): Promise<Mood[]> {
  const rows = await read((db) =>
    db
      .select({
        id: moodLogs.id,
        loggedAt: moodLogs.loggedAt,
        logDate: moodLogs.logDate,
        moodScore: moodLogs.moodScore,
        mood: moodLogs.mood,
        ownWords: moodLogs.ownWords,
        notes: moodLogs.notes,
        tags: moodLogs.tags,
      })
      .from(moodLogs)
      .where(
        and(
          eq(moodLogs.userId, record.userId),
          isNull(moodLogs.deletedAt),
          page.after && olderThan({ at: moodLogs.loggedAt, id: moodLogs.id }, page.after),
        ),
      )
      .orderBy(desc(moodLogs.loggedAt), desc(moodLogs.id))
      .limit(page.limit),
  );
  return rows.map((row) => openMood(record, row));
}
