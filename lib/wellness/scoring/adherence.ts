import { categories } from "@/lib/categories";
import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { daysFrom } from "@/lib/time";

/** `open`: today, not over yet. `before`: before the person began. Neither counts as missed. */
export type AdherenceStatus = "checkedIn" | "partly" | "filledInLater" | "missing" | "paused" | "open" | "before";

/** One cell of the heatmap. `answered` is how many of the five categories have an answer. */
export type AdherenceCell = { day: string; status: AdherenceStatus; answered: number };

/** `done` of `counted` days; paused days, days before the beginning and an open today are not counted. */
export type Adherence = {
  cells: readonly AdherenceCell[];
  done: number;
  counted: number;
  paused: number;
  later: number;
};

export type AdherenceDay = { day: string; answered: number; filledInLater: boolean };

export type AdherencePast = { days: readonly AdherenceDay[]; pauses: readonly Pause[]; beganOn: string };

/**
 * The days of a stretch and whether the person checked in. A check-in on a paused day counts as one: a pause never takes
 * anything away. Filled in later counts like any other day, and says so.
 */
export function adherence(from: string, today: string, { days, pauses, beganOn }: AdherencePast): Adherence {
  const byDay = new Map(days.map((entry) => [entry.day, entry]));
  const cells = daysFrom(from, today).map((day): AdherenceCell => {
    const entry = byDay.get(day);
    if (entry && entry.answered > 0) return { day, status: statusOf(entry), answered: entry.answered };
    if (isPausedOn(pauses, day)) return { day, status: "paused", answered: 0 };
    if (day < beganOn) return { day, status: "before", answered: 0 };
    return { day, status: day === today ? "open" : "missing", answered: 0 };
  });
  const number = (status: AdherenceStatus) => cells.filter((cell) => cell.status === status).length;
  const done = number("checkedIn") + number("partly") + number("filledInLater");
  return { cells, done, counted: done + number("missing"), paused: number("paused"), later: number("filledInLater") };
}

function statusOf({ answered, filledInLater }: AdherenceDay): AdherenceStatus {
  if (filledInLater) return "filledInLater";
  return answered < categories.length ? "partly" : "checkedIn";
}
