import { and, asc, between, inArray } from "drizzle-orm";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { Transaction } from "@/db/transaction";
import { byCategory, type Category } from "@/lib/categories";
import { addDays } from "@/lib/time";
import type { ScoredDay } from "@/lib/wellness/scores/day-row";
import { triageWindowDays } from "./triage";

type Sharing = { clientId: string; shared: ReadonlySet<Category> };

/** A day as the list needs it. Of 500 clients there are 20,000: every column that is not read here is felt. */
export type ListedDay = Pick<ScoredDay, "day" | "scores">;

/** The scores of the triage window by client, each cut to what that client shares; one round trip for all of them. */
export async function scoresByClient(
  tx: Transaction,
  clients: readonly Sharing[],
  today: string,
): Promise<Map<string, ListedDay[]>> {
  const sharing = new Map(
    clients.filter(({ shared }) => shared.size > 0).map(({ clientId, shared }) => [clientId, shared]),
  );
  if (sharing.size === 0) return new Map();
  const rows = await tx.db
    .select({
      userId: wellnessScores.userId,
      day: wellnessScores.logDate,
      spiritual: wellnessScores.spiritualScore,
      mental: wellnessScores.mentalScore,
      emotional: wellnessScores.emotionalScore,
      physical: wellnessScores.physicalScore,
      financial: wellnessScores.financialScore,
    })
    .from(wellnessScores)
    .where(
      and(
        inArray(wellnessScores.userId, [...sharing.keys()]),
        // A client further east may be a day ahead of their coach.
        between(wellnessScores.logDate, addDays(today, 1 - triageWindowDays), addDays(today, 1)),
      ),
    )
    .orderBy(asc(wellnessScores.userId), asc(wellnessScores.logDate));
  const days = new Map<string, ListedDay[]>([...sharing.keys()].map((clientId) => [clientId, []]));
  for (const { userId, day, ...scores } of rows) {
    const shared = sharing.get(userId);
    if (shared)
      days
        .get(userId)
        ?.push({ day, scores: byCategory((category) => (shared.has(category) ? scores[category] : null)) });
  }
  return days;
}
