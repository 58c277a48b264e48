import { and, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { ClientRecord } from "@/lib/access/client-record";
import { byCategory, type Category, categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import { behindScores } from "../check-in/behind-scores";
import { scoreEntries } from "../check-in/score-entries";
import { selectEntries } from "../check-in/select-entries";
import { toWholeEntry } from "../check-in/to-entry";
import type { DayScores } from "../scoring/score";
import type { NewestScores, RecordedDay } from "./dashboard";
import { visibleScores } from "./visible-scores";

/** A score is still called the newest when it is at most this much older than the newest check-in. */
const oldestNewestDays = 30;

/**
 * The newest score of each category with everything that it was made of, computed from the entries by the same code that
 * keeps scores; one round trip. Amounts go in and none comes out: parts are ratings, hours, shares and months.
 * @param days oldest first; null without any.
 */
export async function newestScores(
  db: Database,
  record: ClientRecord,
  days: readonly RecordedDay[],
): Promise<NewestScores | null> {
  const wanted = newestDays(days);
  if (!wanted) return null;
  const rows = await selectEntries(
    db,
    record,
    and(isNull(checkIns.deletedAt), behindScores(wanted.oldest, wanted.newest)),
  );
  const scores = scoreEntries(wanted.oldest, wanted.newest, rows.map(toWholeEntry));
  return pick(new Map(scores.map((score) => [score.day, visibleScores(score, record.categories)])), wanted);
}

type Wanted = { oldest: string; newest: string; overall: string; of: Record<Category, string> };

function newestDays(days: readonly RecordedDay[]): Wanted | null {
  const newest = days.at(-1)?.day;
  if (newest === undefined) return null;
  const recent = days.filter(({ day }) => day >= addDays(newest, -oldestNewestDays));
  const of = byCategory((category) => recent.findLast(({ scores }) => scores[category] !== null)?.day ?? newest);
  const overall = recent.findLast((day) => day.overall !== null)?.day ?? newest;
  const oldest = [overall, ...categories.map((category) => of[category])].toSorted()[0] ?? newest;
  return { oldest, newest, overall, of };
}

function pick(scores: ReadonlyMap<string, DayScores>, { of, overall }: Wanted): NewestScores | null {
  const whole = scores.get(overall);
  if (!whole) return null; // undone between the two queries
  return {
    categories: byCategory((category) => ({
      ...(scores.get(of[category]) ?? whole).categories[category],
      day: of[category],
    })),
    overall: whole,
  };
}
