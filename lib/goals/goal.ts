import type { EntryValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { type GoalStatus, goalStatuses } from "./words";

/** A goal as it was written down, with its milestones. */
export type Goal = { entry: Entry };

export const titleOf = ({ values }: Pick<Entry, "values">): string => String(values.title);

export function statusOf({ values }: Pick<Entry, "values">): GoalStatus {
  return goalStatuses.find((status) => status === values.status) ?? "active";
}

/** The first milestone in its order that is not done; null when none is left. */
export function nextMilestone({ rows }: Pick<Entry, "rows">): EntryValues | null {
  return rows.find(({ doneOn }) => doneOn === null) ?? null;
}
