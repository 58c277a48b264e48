import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { read } from "@/db/read";
import { moodLogs } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Mood, openMood } from "./mood";

/** The newest moods, `before` an instant for the next page. */
export async function listMoods(record: ClientRecord, page: { before?: Date; limit: number }): Promise<Mood[]> {
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
          page.before ? lt(moodLogs.loggedAt, page.before) : undefined,
        ),
      )
      .orderBy(desc(moodLogs.loggedAt))
      .limit(page.limit),
  );
  return rows.map((row) => openMood(record, row));
}
