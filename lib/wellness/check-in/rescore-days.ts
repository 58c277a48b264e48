import { and, between, eq, notInArray } from "drizzle-orm";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { ClientRecord } from "@/lib/access/client-record";
import { now } from "@/lib/clock";
import type { DayScores } from "../scoring/score";
import { daysIn } from "./queries";
import { firstDayBehind, scoreEntries } from "./score-entries";

/**
 * Computes the scores of the days from `from` to `to` anew from the entries, and lets those of days without one go.
 * The caller holds the record's turn.
 */
export async function rescoreDays(tx: Transaction, record: ClientRecord, from: string, to: string): Promise<void> {
  const entries = await daysIn(tx.db, record, firstDayBehind(from), to);
  const scores = scoreEntries(from, to, entries);
  await removeOthers(tx, record, from, to, scores);
  if (scores.length === 0) return;
  const computedAt = now();
  await tx.db
    .insert(wellnessScores)
    .values(scores.map((score) => ({ userId: record.userId, logDate: score.day, ...rowOf(score), computedAt })))
    .onDuplicateKeyUpdate({ set: everyScore });
}

async function removeOthers(
  tx: Transaction,
  record: ClientRecord,
  from: string,
  to: string,
  scores: readonly DayScores[],
): Promise<void> {
  const kept = scores.map(({ day }) => day);
  await tx.db
    .delete(wellnessScores)
    .where(
      and(
        eq(wellnessScores.userId, record.userId),
        between(wellnessScores.logDate, from, to),
        ...(kept.length > 0 ? [notInArray(wellnessScores.logDate, kept)] : []),
      ),
    );
}

/** A day's scores as they are stored: unrounded. */
function rowOf({ categories, overall }: DayScores) {
  return {
    spiritualScore: categories.spiritual.exact,
    mentalScore: categories.mental.exact,
    emotionalScore: categories.emotional.exact,
    physicalScore: categories.physical.exact,
    financialScore: categories.financial.exact,
    overallWellnessScore: overall.exact,
    spiritualCoverage: categories.spiritual.coverage,
    mentalCoverage: categories.mental.coverage,
    emotionalCoverage: categories.emotional.coverage,
    physicalCoverage: categories.physical.coverage,
    financialCoverage: categories.financial.coverage,
    overallCoverage: overall.coverage,
    method: overall.method,
    version: overall.version,
  };
}

const everyScore = {
  spiritualScore: incoming(wellnessScores.spiritualScore),
  mentalScore: incoming(wellnessScores.mentalScore),
  emotionalScore: incoming(wellnessScores.emotionalScore),
  physicalScore: incoming(wellnessScores.physicalScore),
  financialScore: incoming(wellnessScores.financialScore),
  overallWellnessScore: incoming(wellnessScores.overallWellnessScore),
  spiritualCoverage: incoming(wellnessScores.spiritualCoverage),
  mentalCoverage: incoming(wellnessScores.mentalCoverage),
  emotionalCoverage: incoming(wellnessScores.emotionalCoverage),
  physicalCoverage: incoming(wellnessScores.physicalCoverage),
  financialCoverage: incoming(wellnessScores.financialCoverage),
  overallCoverage: incoming(wellnessScores.overallCoverage),
  method: incoming(wellnessScores.method),
  version: incoming(wellnessScores.version),
  computedAt: incoming(wellnessScores.computedAt),
};
