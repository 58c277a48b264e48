import type { Database } from "@/db/client";
import { read } from "@/db/read";
import type { ClientRecord } from "@/lib/access/client-record";
import { isCurrency } from "@/lib/money";
import type { Goal } from "./goal";
import { measureNamed } from "./measures";
import { type GoalNote, notedPoints } from "./note";
import { type GoalNumbers, numbersOf, type Wanted } from "./numbers";
import { type NotedPoint, type Progress, progressOf } from "./progress";
import { goalsIn, goalWithNotes } from "./queries";
import { seriesOf } from "./series";

export type GoalWithProgress = Goal & { progress: Progress };

/** All goals that a record opens, each with how far it has come: two round trips, three where one lives by balances. */
export async function viewGoals(
  db: Database,
  record: ClientRecord,
  today: string,
  which: Partial<Wanted> = {},
): Promise<GoalWithProgress[]> {
  const goals = await goalsIn(db, record);
  const numbers = await numbersOf(db, record, goals, today, which);
  return goals.map((goal) => {
    const noted = numbers.noted.get(goal.entry.id.replaceAll("-", "")) ?? [];
    return { ...goal, progress: progressIn(record, goal, numbers, noted, today) };
  });
}

/** One's own goals. */
export const ownGoals = (record: ClientRecord, today: string) => read((db) => viewGoals(db, record, today));

export type GoalInFull = GoalWithProgress & { notes: readonly GoalNote[] };

/** One goal with all that was noted about it, in two round trips; null when this record opens no such goal. */
export async function viewGoal(
  db: Database,
  record: ClientRecord,
  id: string,
  today: string,
): Promise<GoalInFull | null> {
  const goal = await goalWithNotes(db, record, id);
  if (!goal) return null;
  const numbers = await numbersOf(db, record, [goal], today, { withNotes: false });
  return { ...goal, progress: progressIn(record, goal, numbers, notedPoints(goal.notes), today) };
}

/** A goal of one's own. */
export const ownGoal = (record: ClientRecord, id: string, today: string) =>
  read((db) => viewGoal(db, record, id, today));

/** A measure of a part that this record does not open moves nothing: the goal then goes by its notes and milestones. */
function progressIn(
  record: ClientRecord,
  { entry }: Goal,
  numbers: GoalNumbers,
  noted: readonly NotedPoint[],
  today: string,
): Progress {
  const measure = measureNamed(entry.values.metric);
  if (!measure) return progressOf(entry, null, noted, today);
  const isOpen = measure.category === null || record.categories.has(measure.category);
  if (!isOpen) return progressOf({ ...entry, values: { ...entry.values, metric: null } }, null, noted, today);
  const { currency } = entry.values;
  const inCurrency = typeof currency === "string" && isCurrency(currency) ? currency : record.currency;
  return progressOf(entry, seriesOf(measure, numbers, inCurrency, today), noted, today);
}
