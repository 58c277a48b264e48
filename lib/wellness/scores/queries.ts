import { and, asc, between, desc, eq, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { ClientRecord } from "@/lib/access/client-record";
import { type ScoredDay, scoreColumns, toScoredDay } from "./day-row";

/** The kept scores of the days `from`…`to`, oldest first; days without an entry are absent. */
export async function scoresOf(db: Database, record: ClientRecord, from: string, to: string): Promise<ScoredDay[]> {
  const rows = await db
    .select(scoreColumns)
    .from(wellnessScores)
    .where(and(eq(wellnessScores.userId, record.userId), between(wellnessScores.logDate, from, to)))
    .orderBy(asc(wellnessScores.logDate));
  return rows.map((row) => toScoredDay(row, record.categories));
}

/** The newest `most` days with scores up to `today`, newest first, however long ago they are. */
export async function newestScores(record: ClientRecord, today: string, most: number): Promise<ScoredDay[]> {
  const rows = await read((db) =>
    db
      .select(scoreColumns)
      .from(wellnessScores)
      .where(and(eq(wellnessScores.userId, record.userId), lte(wellnessScores.logDate, today)))
      .orderBy(desc(wellnessScores.logDate))
      .limit(most),
  );
  return rows.map((row) => toScoredDay(row, record.categories));
}
