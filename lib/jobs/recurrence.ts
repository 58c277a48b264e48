import { Temporal } from "temporal-polyfill";

/** When something comes round, all in UTC: the newest slot at or before an instant. */
export type Recurrence = (at: Date) => Date;

/** Every so many minutes, counted from midnight; `minutes` divides a day. */
export function everyMinutes(minutes: number): Recurrence {
  return inUtc((time) => {
    const sinceMidnight = time.hour * 60 + time.minute;
    return time.startOfDay().add({ minutes: sinceMidnight - (sinceMidnight % minutes) });
  });
}

/** Every hour, so many minutes past it. */
export function everyHour(minute: number): Recurrence {
  return inUtc((time) => {
    const slot = time.round({ smallestUnit: "hour", roundingMode: "floor" }).with({ minute });
    return isAfter(slot, time) ? slot.subtract({ hours: 1 }) : slot;
  });
}

/** Every day at a time of day ("03:20"). */
export function everyDay(timeOfDay: string): Recurrence {
  return inUtc((time) => {
    const slot = time.withPlainTime(timeOfDay);
    return isAfter(slot, time) ? slot.subtract({ days: 1 }) : slot;
  });
}

/** Every Sunday at a time of day. */
export function everySunday(timeOfDay: string): Recurrence {
  return inUtc((time) => {
    const slot = time.subtract({ days: time.dayOfWeek % 7 }).withPlainTime(timeOfDay);
    return isAfter(slot, time) ? slot.subtract({ weeks: 1 }) : slot;
  });
}

function inUtc(newest: (time: Temporal.ZonedDateTime) => Temporal.ZonedDateTime): Recurrence {
  return (at) => {
    const time = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO("UTC");
    return new Date(newest(time).epochMilliseconds);
  };
}

function isAfter(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) > 0;
}
