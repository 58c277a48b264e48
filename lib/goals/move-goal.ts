import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { EntryValues } from "@/lib/entries/book";
import { changeEntry } from "@/lib/entries/keep-entry";
import { goalsBook } from "./book";
import type { goalStatusSchema, tickSchema } from "./schema";

/**
 * Says that a milestone of a goal of one's own is done today, or takes that back. Twice is once.
 * @returns whether none is left now.
 * @throws NotFoundError when there is no such milestone any more.
 */
export async function tickMilestone(
  actor: Actor,
  { goalId, place, title, isDone }: z.output<typeof tickSchema>,
): Promise<{ isLast: boolean }> {
  const today = todayOf(actor, now());
  let isLast = false;
  await changeEntry(actor, goalsBook, goalId, ({ values, rows }) => {
    const found = placeOf(rows, place, title);
    if (found === null) return null;
    const doneOn = (before: EntryValues[string] | undefined) => (isDone ? (before ?? today) : null);
    const ticked = rows.map((row, at) => (at === found ? { ...row, doneOn: doneOn(row.doneOn) } : row));
    isLast = ticked.every((row) => row.doneOn !== null);
    return { values, rows: ticked };
  });
  return { isLast };
}

/** Where the milestone of this title is: at its place, or where it went since the page was drawn; null when it is gone. */
function placeOf(rows: readonly EntryValues[], place: number, title: string): number | null {
  if (rows[place]?.title === title) return place;
  const moved = rows.findIndex((row) => row.title === title);
  return moved < 0 ? null : moved;
}

/**
 * Takes a goal up, pauses it, lets it go, or says that it is achieved, today if no day was said. Twice is once.
 * @throws NotFoundError
 */
export async function moveGoal(actor: Actor, { goalId, status }: z.output<typeof goalStatusSchema>): Promise<void> {
  const today = todayOf(actor, now());
  await changeEntry(actor, goalsBook, goalId, ({ values, rows }) => {
    const { startDate, achievedOn } = values;
    const begun = status !== "planned" && typeof startDate === "string" && startDate > today ? today : startDate;
    const reached = status === "achieved" ? (achievedOn ?? today) : null;
    return { values: { ...values, status, achievedOn: reached, startDate: begun ?? null }, rows };
  });
}
