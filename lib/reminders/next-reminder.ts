import { HOUR } from "@/lib/clock";
import { addDays, dayIn, daysFrom, instantIn, localDay, type ZonePeriod } from "@/lib/time";

/** A reminder that is later than this would no longer be one: nobody gets this morning's in the afternoon. */
const TIMELY = 2 * HOUR;

/**
 * The next instant after `from` at which clocks where the person lives now show `hour`, on a day for which they had no reminder
 * yet. Where clocks skip that hour it is as much later; where they show it twice, the first time.
 * @param hour 0 to 23
 * @param remindedDay the person's own day for which they were reminded last; travelling never makes two of a day.
 */
export function nextReminder(
  from: Date,
  hour: number,
  periods: readonly ZonePeriod[],
  remindedDay: string | null = null,
): Date {
  const timeZone = zoneNow(periods);
  const today = dayIn(from, timeZone);
  const first = remindedDay !== null && remindedDay > today ? remindedDay : today;
  for (const day of daysFrom(first, addDays(first, 3))) {
    const instant = instantIn(day, hour * 60, timeZone);
    if (instant > from && (remindedDay === null || localDay(instant, periods) > remindedDay)) return instant;
  }
  throw new RangeError("the hour comes round within three days");
}

/** A reminder whose moment has come: for which day of the person's, and until when it is worth sending. */
export type DueReminder = { day: string; expiresAt: Date };

/**
 * The reminder whose hour it is at `at`, or null: when the hour is long over, or the day to which it belonged. After an
 * absence of the worker nobody gets yesterday's.
 */
export function dueReminder(
  at: Date,
  hour: number,
  periods: readonly ZonePeriod[],
  remindedDay: string | null,
): DueReminder | null {
  const timeZone = zoneNow(periods);
  const today = dayIn(at, timeZone);
  const instants = daysFrom(addDays(today, -1), today).map((day) => instantIn(day, hour * 60, timeZone));
  const due = instants.findLast((instant) => instant <= at);
  if (!due || at.getTime() - due.getTime() >= TIMELY) return null;
  const day = localDay(at, periods);
  if (localDay(due, periods) !== day || (remindedDay !== null && remindedDay >= day)) return null;
  return { day, expiresAt: new Date(due.getTime() + TIMELY) };
}

function zoneNow(periods: readonly ZonePeriod[]): string {
  const [newest] = periods.toSorted((a, b) => b.from.getTime() - a.from.getTime());
  if (!newest) throw new RangeError("a person has at least one zone period");
  return newest.timeZone;
}
