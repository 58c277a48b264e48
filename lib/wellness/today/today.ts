import { categories } from "@/lib/categories";
import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { addDays, daysFrom } from "@/lib/time";
import type { CheckInEntry } from "../check-in/entry";
import { fieldsOf, isAnswered } from "../check-in/fields";
import { scoreEntries } from "../check-in/score-entries";
import type { ScoredDay } from "../scores/day-row";
import type { DayScores } from "../scoring/score";
import type { Sentence } from "../sentences/sentence";
import { weekSentence } from "../sentences/week-sentence";
import { lastAction, weekBack } from "./queries";

/** What Today says of the check-in, made of two reads. */
export type Today = {
  today: string;
  /** Today's check-in, or null while it is left to do. */
  entry: CheckInEntry | null;
  answered: number;
  /** The newest scores, and what they lack where the entries behind them are at hand. */
  scores: { stored: ScoredDay; behind: DayScores | null } | null;
  sentence: Sentence;
  last: CheckInEntry | null;
  /** Days of the last week without a check-in, since the person began; oldest first. */
  openDays: readonly string[];
  hasBegun: boolean;
};

/** What the sentence about the week looks back on. */
export const sentenceDays = 91;

/**
 * @param entries of `recentEntries`
 * @param scores of `newestScores`
 * @param pauses of `dueToday`: their days are not offered, as nothing was asked then
 */
export function todayFrom(
  today: string,
  entries: readonly CheckInEntry[],
  scores: readonly ScoredDay[],
  pauses: readonly Pause[] = [],
): Today {
  const standing = entries.filter(({ deletedAt }) => deletedAt === null);
  const entry = standing.find(({ day }) => day === today) ?? null;
  const [stored] = scores;
  const behind = stored ? scoreEntries(stored.day, stored.day, standing)[0] : undefined;
  const began = scores.at(-1)?.day ?? today;
  return {
    today,
    entry,
    answered: entry ? answeredCategories(entry) : 0,
    scores: stored ? { stored, behind: behind ?? null } : null,
    sentence: sentenceOf(scores, today),
    last: lastAction(entries),
    openDays: openDaysOf(today, began, standing).filter((day) => !isPausedOn(pauses, day)),
    hasBegun: scores.length > 0 || entries.length > 0,
  };
}

/** Of somebody who has answered, but never enough for an overall score, it says that: they have begun. */
function sentenceOf(stored: readonly ScoredDay[], today: string): Sentence {
  if (stored.length > 0 && stored.every(({ overall }) => overall === null))
    return { key: "sentences.week.unscored", params: {} };
  const known = new Map(stored.map(({ day, overall }) => [day, overall]));
  const scores = daysFrom(addDays(today, 1 - sentenceDays), today).map((day) => known.get(day) ?? null);
  return weekSentence({ scores, today, beganOn: stored.at(-1)?.day ?? today, name: null });
}

function answeredCategories({ values }: CheckInEntry): number {
  return categories.filter((category) => fieldsOf(category).some(({ name }) => isAnswered(values, name))).length;
}

function openDaysOf(today: string, began: string, standing: readonly CheckInEntry[]): string[] {
  const filled = new Set(standing.map(({ day }) => day));
  return daysFrom(addDays(today, weekBack), addDays(today, -1)).filter((day) => day > began && !filled.has(day));
}
