import { and, between, inArray, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { Transaction } from "@/db/transaction";
import type { CoachRoster } from "@/lib/access/coach-roster";
import { byCategory } from "@/lib/categories";
import { addDays } from "@/lib/time";
import type { ScoredDay } from "@/lib/wellness/scores/day-row";
import { triageWindowDays } from "./triage";

/** A day as the list needs it. Of 500 clients there are 20,000: every column that is not read here is felt. */
export type ListedDay = Pick<ScoredDay, "day" | "scores">;

/** The days of the triage window, oldest first, and the newest day of all; cut to what the client shares. */
export type ListedRecord = { days: ListedDay[]; newestDay: string | null };

/** What the list shows of each client who shares anything; nobody else is in it. One round trip for all of them. */
export async function scoresByClient(
  tx: Transaction,
  roster: CoachRoster,
  today: string,
): Promise<Map<string, ListedRecord>> {
  const sharing = roster.only(({ shared }) => shared.size > 0);
  const records = new Map(
    sharing.clients.map(({ clientId, shared }) => {
      const record: ListedRecord = { days: [], newestDay: null };
      return [clientId, { shared, record }];
    }),
  );
  for (const { kind, userId, day, ...scores } of await listedRows(tx, sharing, today)) {
    const client = records.get(userId);
    if (!client) continue;
    if (kind === "newest") client.record.newestDay = day;
    else
      client.record.days.push({
        day,
        scores: byCategory((category) => (client.shared.has(category) ? scores[category] : null)),
      });
  }
  return new Map([...records].map(([clientId, { record }]) => [clientId, inOrder(record)]));
}

/** The parts of a union come in any order. */
function inOrder({ days, newestDay }: ListedRecord): ListedRecord {
  return { days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)), newestDay };
}

const none = sql<number | null>`null`;

/** The days of the window with their scores, and the newest day of each, which the key alone answers: one query. */
async function listedRows(tx: Transaction, roster: CoachRoster, today: string) {
  if (roster.clients.length === 0) return [];
  const theirs = inArray(
    wellnessScores.userId,
    roster.clients.map(({ clientId }) => clientId),
  );
  // A client further east may be a day ahead of their coach.
  const inWindow = between(wellnessScores.logDate, addDays(today, 1 - triageWindowDays), addDays(today, 1));
  const window = tx.db
    .select({
      kind: sql<string>`'day'`.as("kind"),
      userId: wellnessScores.userId,
      day: wellnessScores.logDate,
      spiritual: wellnessScores.spiritualScore,
      mental: wellnessScores.mentalScore,
      emotional: wellnessScores.emotionalScore,
      physical: wellnessScores.physicalScore,
      financial: wellnessScores.financialScore,
    })
    .from(wellnessScores)
    .where(and(theirs, inWindow));
  const newest = tx.db
    .select({
      kind: sql<string>`'newest'`.as("kind"),
      userId: wellnessScores.userId,
      day: sql<string>`max(${wellnessScores.logDate})`,
      spiritual: none,
      mental: none,
      emotional: none,
      physical: none,
      financial: none,
    })
    .from(wellnessScores)
    .where(theirs)
    .groupBy(wellnessScores.userId);
  return unionAll(window, newest);
}
