import { notFound } from "next/navigation";
import { type GoalReader, goalReader } from "@/app/_goals/goal-reader";
import { readingOf } from "@/app/(client)/(room)/record/[book]/_parts/reading";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { goalsBook } from "@/lib/goals/book";
import { type GoalInFull, ownGoal } from "@/lib/goals/view-goals";
import { isId } from "@/lib/ids";

/** One's own goals, opened: what every part of their pages needs. */
export async function openGoals(path = "") {
  const actor = await requireActor("client", `/goals${path}`);
  const reading = await readingOf(actor, goalsBook);
  const today = todayOf(actor, now());
  const reader: GoalReader = goalReader(actor, today, reading.hides);
  return { ...reading, today, goalReader: reader };
}

export type OpenGoals = Awaited<ReturnType<typeof openGoals>>;

/** One of them with its notes; a foreign or missing id is a true 404. */
export async function openGoal(goalId: string, below = ""): Promise<OpenGoals & { goal: GoalInFull }> {
  const opened = await openGoals(`/${goalId}${below}`);
  const goal = isId(goalId) ? await ownGoal(opened.record, goalId, opened.today) : null;
  if (!goal) notFound();
  return { ...opened, goal };
}
