import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { addDays, localDay, type ZonePeriod } from "@/lib/time";
import { dosesBetween, type Schedule } from "./schedule";

/** A dose that was answered. */
export type Answered = { day: string; minutes: number | null; state: string };

/** Fewer than these due doses say nothing. */
export const leastDue = 7;

export type Adherence = { taken: number; due: number };

/**
 * Taken of due over the thirty days before today; null with too little data. It counts from the day on which the medicine
 * was written down: nobody could tick before. A dose whose time was changed since counts by its day. Days of a pause do not
 * count, unless all of their doses were taken.
 */
export function adherence(
  schedule: Schedule | null,
  answered: readonly Answered[],
  writtenDown: Date,
  today: string,
  periods: readonly ZonePeriod[],
  pauses: readonly Pause[],
): Adherence | null {
  if (!schedule || (schedule.endDate !== null && schedule.endDate < today)) return null;
  const from = [addDays(today, -30), localDay(writtenDown, periods)].sort().at(-1) ?? today;
  const dueByDay = Map.groupBy(dosesBetween(schedule, from, addDays(today, -1), periods), ({ day }) => day);
  const counted = [...dueByDay].map(([day, doses]) => {
    const taken = answered.filter((dose) => dose.day === day && dose.minutes !== null && dose.state === "taken").length;
    const isLeftOut = isPausedOn(pauses, day) && taken < doses.length;
    return isLeftOut ? { due: 0, taken: 0 } : { due: doses.length, taken: Math.min(doses.length, taken) };
  });
  const due = counted.reduce((sum, each) => sum + each.due, 0);
  return due < leastDue ? null : { due, taken: counted.reduce((sum, each) => sum + each.taken, 0) };
}
