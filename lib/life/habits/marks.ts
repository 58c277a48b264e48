import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { addDays, daysFrom } from "@/lib/time";
import { isKeptOn, isPlannedOn, type Log, type Plan, shareOf } from "./plan";
import type { LogState } from "./words";

/** `open`: nothing was said. `notDue`: a day that was not chosen. */
export type MarkState = LogState | "open" | "notDue";

/** One day of a habit. Days that do not count are as if they were not: they neither strengthen nor weaken anything. */
export type Mark = {
  day: string;
  state: MarkState;
  /** Of the day itself, and not by a pause. */
  isSaid: boolean;
  isPaused: boolean;
  share: number;
  counts: boolean;
};

/** A habit is looked back on for ten years: by then what was before has long ceased to weigh anything. */
const LONGEST = 3653;

/** By day. */
export type Logs = ReadonlyMap<string, Log>;

/**
 * The days of a habit from its first to today, oldest first, with what was said of each.
 *
 * What counts: a day that was done, and one that is over and was left open. Skipped, sick and paused days do not count,
 * nor does today while it is open. A day of a pause on which it was done all the same counts, as it takes nothing away.
 */
export function marksOf(plan: Plan, logs: Logs, pauses: readonly Pause[], today: string): Mark[] {
  const earliest = addDays(today, -LONGEST);
  const [, first = today] = [plan.from, earliest].sort();
  return daysFrom(first, today)
    .filter((day) => isKeptOn(plan, day))
    .map((day) => markOf(plan, logs.get(day), day, { isPaused: isPausedOn(pauses, day), isOver: day < today }));
}

function markOf(plan: Plan, log: Log | undefined, day: string, when: { isPaused: boolean; isOver: boolean }): Mark {
  const isPlanned = isPlannedOn(plan, day);
  const share = shareOf(plan, log);
  const nothingSaid = when.isPaused ? "paused" : isPlanned ? "open" : "notDue";
  const state = log?.state ?? nothingSaid;
  const isDone = state === "done" && (!when.isPaused || share === 1);
  const counts = isPlanned && (isDone || (state === "open" && when.isOver));
  return { day, state, isSaid: log !== undefined, isPaused: when.isPaused, share, counts };
}
