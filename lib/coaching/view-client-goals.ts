import { inTransaction } from "@/db/transaction";
import { openAssignedRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import type { Category } from "@/lib/categories";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { type GoalInFull, type GoalWithProgress, viewGoal, viewGoals } from "@/lib/goals/view-goals";
import { isId } from "@/lib/ids";
import { localDay } from "@/lib/time";
import { goalForCoach, progressForCoach } from "./goal-for-coach";

type Seen = { clientId: string; name: string; today: string; visible: ReadonlySet<Category> };

/** A client's goals as their coach sees them. */
export type ClientGoals = Seen & { goals: GoalWithProgress[] };

/**
 * The goals of the parts that a client shows to this coach, each with how far it has come. The gate writes the look down in
 * the same transaction.
 * @throws NotFoundError: no such person, or not this coach's, or no longer.
 */
export async function viewClientGoals(actor: Actor, clientId: string): Promise<ClientGoals> {
  if (!isId(clientId)) throw new NotFoundError();
  return inTransaction(async (tx) => {
    const record = await openAssignedRecord(tx, actor, clientId);
    const today = localDay(now(), record.zonePeriods);
    const goals = await viewGoals(tx.db, record, today, { withBalances: false });
    const shown = goals.map((goal) => ({ ...goalForCoach(record, goal), progress: progressForCoach(record, goal) }));
    return { clientId, name: record.name, today, visible: record.categories, goals: shown };
  });
}

/** A client's goal as their coach sees it. */
export type ClientGoal = Seen & { goal: GoalInFull };

/**
 * One of them, with its notes and what coaches wrote.
 * @throws NotFoundError: not this coach's client, no such goal, or of a part that is not shown.
 */
export async function viewClientGoal(actor: Actor, clientId: string, goalId: string): Promise<ClientGoal> {
  if (!isId(clientId) || !isId(goalId)) throw new NotFoundError();
  return inTransaction(async (tx) => {
    const record = await openAssignedRecord(tx, actor, clientId);
    const today = localDay(now(), record.zonePeriods);
    const goal = await viewGoal(tx.db, record, goalId, today);
    if (!goal) throw new NotFoundError();
    const shown = { ...goal, ...goalForCoach(record, goal), progress: progressForCoach(record, goal) };
    return { clientId, name: record.name, today, visible: record.categories, goal: shown };
  });
}
