import type { EntryValues } from "@/lib/entries/book";
import { addDays, daysFrom, instantIn, instantOfWall, localDay, type ZonePeriod, zoneAt } from "@/lib/time";
import { weekdayOf, weekdays } from "@/lib/weekdays";

/** When a medicine is due. Nothing of it is kept: it follows from the entry each time. */
export type Schedule = {
  /** Minutes after midnight, by the clock of the rule. None: as needed. */
  minutes: readonly number[];
  weekdays: ReadonlySet<string>;
  startDate: string;
  endDate: string | null;
  /** The zone whose clock counts wherever the person is; null: the clock of where they are. */
  homeZone: string | null;
};

/** One dose as the schedule names it: the day and the time on its clock. Its instant may move with the person, its name never. */
export type Slot = { day: string; minutes: number };
export type DueDose = Slot & { dueAt: Date };

/** The schedule of an entry; null while it is paused or taken as needed. */
export function scheduleOf(values: EntryValues, periods: readonly ZonePeriod[]): Schedule | null {
  if (values.frequency === "as_needed" || values.isActive === false) return null;
  const { startDate, endDate, times, weekdays: days } = values;
  if (typeof startDate !== "string") return null;
  const someDays = values.frequency === "some_days" && Array.isArray(days) ? days : weekdays;
  return {
    minutes: Array.isArray(times) ? times.map(minutesOf) : [],
    weekdays: new Set(someDays),
    startDate,
    endDate: typeof endDate === "string" ? endDate : null,
    homeZone: values.travelRule === "home_interval" ? zoneAt(new Date(`${startDate}T12:00:00Z`), periods) : null,
  };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** True when the schedule has this dose. */
export function hasSlot(schedule: Schedule, { day, minutes }: Slot): boolean {
  return isDueOn(schedule, day) && schedule.minutes.includes(minutes);
}

function isDueOn({ weekdays: chosen, startDate, endDate }: Schedule, day: string): boolean {
  return day >= startDate && (endDate === null || day <= endDate) && chosen.has(weekdayOf(day));
}

/**
 * When a dose is due. At home's interval it is home's clock that counts; else the clock where the person is then. A time
 * that a moved clock leaves out is due when the clock has jumped; one that it shows twice, the first time.
 */
export function dueAt({ homeZone }: Schedule, { day, minutes }: Slot, periods: readonly ZonePeriod[]): Date {
  return homeZone === null ? instantOfWall({ day, minutes }, periods) : instantIn(day, minutes, homeZone);
}

/** Clocks of the earth are at most so many days apart, and a person's day may begin late. */
const APART = 2;

/** The doses that fall into a person's own days from `from` to `to`, in the order in which they are due. */
export function dosesBetween(schedule: Schedule, from: string, to: string, periods: readonly ZonePeriod[]): DueDose[] {
  return daysFrom(addDays(from, -APART), addDays(to, APART))
    .filter((day) => isDueOn(schedule, day))
    .flatMap((day) => schedule.minutes.map((minutes) => ({ day, minutes })))
    .map((slot) => ({ ...slot, dueAt: dueAt(schedule, slot, periods) }))
    .filter((dose) => {
      const own = localDay(dose.dueAt, periods);
      return own >= from && own <= to;
    })
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
