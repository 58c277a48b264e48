import { Temporal } from "temporal-polyfill";
import { oncePer } from "./once-per";

/** A stretch of a person's life with one zone and one start of day; it holds from `from` until the next one begins. */
export type ZonePeriod = { from: Date; timeZone: string; dayStartMinutes: number };

/**
 * The person's own day ("YYYY-MM-DD") to which an instant belongs: by the zone in force then, and with the hours before
 * the start of their day counted to the day before. A later move never changes it.
 * @param periods in any order; an instant before the first one uses the first.
 */
export function localDay(instant: Date, periods: readonly ZonePeriod[]): string {
  const period = periodAt(instant, periods);
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(period.timeZone)
    .toPlainDateTime() // by the clock on the wall: on the days on which it is moved, hours between are no measure
    .subtract({ minutes: period.dayStartMinutes })
    .toPlainDate()
    .toString();
}

/** The calendar day of an instant in a zone: where no person's start of day is meant (a coach's "today"). */
export function dayIn(instant: Date, timeZone: string): string {
  return localDay(instant, [{ from: instant, timeZone, dayStartMinutes: 0 }]);
}

function periodAt(instant: Date, periods: readonly ZonePeriod[]): ZonePeriod {
  const ordered = [...periods].sort((a, b) => a.from.getTime() - b.from.getTime());
  const [first] = ordered;
  if (!first) throw new RangeError("a person has at least one zone period");
  return ordered.findLast((period) => period.from.getTime() <= instant.getTime()) ?? first;
}

/** The instant in the middle of a person's day: when to place what is only known to belong to that day. */
export function middleOfDay(day: string, periods: readonly ZonePeriod[]): Date {
  const usual = middleIn(day, periodAt(new Date(`${day}T12:00:00Z`), periods));
  if (localDay(usual, periods) === day) return usual;
  // Somebody moved on that day: its noon lies where the other zone holds, or was never lived; the move itself was.
  const others = periods.flatMap((period) => [middleIn(day, period), period.from, new Date(period.from.getTime() - 1)]);
  return others.find((instant) => localDay(instant, periods) === day) ?? usual;
}

function middleIn(day: string, { timeZone, dayStartMinutes }: ZonePeriod): Date {
  const middle = Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: dayStartMinutes, hours: 12 });
  return new Date(middle.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instant at which a wall clock in a zone shows a time on a day; `minutes` after midnight. */
export function instantIn(day: string, minutes: number, timeZone: string): Date {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
}

/** A day and the minutes after its midnight, as a clock on the wall shows them. */
export type WallTime = { day: string; minutes: number };

/** The instant at which the person's own clock showed this, by the zone in force then. */
export function instantOfWall({ day, minutes }: WallTime, periods: readonly ZonePeriod[]): Date {
  const found = periods
    .map(({ timeZone }) => ({ timeZone, instant: instantIn(day, minutes, timeZone) }))
    .findLast(({ timeZone, instant }) => periodAt(instant, periods).timeZone === timeZone);
  return found?.instant ?? instantIn(day, minutes, periodAt(new Date(`${day}T12:00:00Z`), periods).timeZone);
}

/** What the person's own clock showed at an instant, by the zone in force then. */
export function wallOf(instant: Date, periods: readonly ZonePeriod[]): WallTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zoneAt(instant, periods));
  return { day: wall.toPlainDate().toString(), minutes: wall.hour * 60 + wall.minute };
}

/** The zone in which the person lived at an instant. */
export function zoneAt(instant: Date, periods: readonly ZonePeriod[]): string {
  return periodAt(instant, periods).timeZone;
}

const dayMilliseconds = 86_400_000;

/** Days since 1970. A day has no zone and no clock, so this is exact; and charts count thousands of them, the same ones each time. */
const numberOf = oncePer((day) => Date.parse(`${day}T00:00:00Z`) / dayMilliseconds, 10_000);

const dayOf = oncePer(
  (number: number) => new Date(number * dayMilliseconds).toISOString().slice(0, "YYYY-MM-DD".length),
  10_000,
);

/** `day` moved by whole days; `days` may be negative. */
export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Every day from `from` to `to`, both included, oldest first. */
export function daysFrom(from: string, to: string): string[] {
  const first = numberOf(from);
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayOf(first + index));
}

/** 1 is Monday. */
const weekBegins = oncePer((locale) => new Intl.Locale(locale).getWeekInfo().firstDay);

/** The first day of the week of `day`, as weeks begin where the reader lives. */
export function firstDayOfWeek(day: string, locale: string): string {
  const dayOfWeek = (((numberOf(day) + 3) % 7) + 7) % 7; // 0 is Monday; 1970 began with a Thursday
  return addDays(day, -((dayOfWeek + 1 - weekBegins(locale) + 7) % 7));
}

/** Completed years of life on `day`. */
export function ageOn(day: string, dateOfBirth: string): number {
  return Temporal.PlainDate.from(dateOfBirth).until(Temporal.PlainDate.from(day), { largestUnit: "year" }).years;
}

/** The first day of the month of `day`. */
export function monthOf(day: string): string {
  return `${day.slice(0, "YYYY-MM".length)}-01`;
}

/** True for a real calendar day written as YYYY-MM-DD, of a year that every database keeps (1000 to 9999). */
export function isDay(value: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}

/** True for an IANA zone that this runtime knows. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** A day has no zone: it is written as it is. */
function dayFormat(style: Intl.DateTimeFormatOptions) {
  return oncePer((locale) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
    return oncePer((day) => format.format(new Date(`${day}T00:00:00Z`)));
  });
}

const dayFormats = {
  long: dayFormat({ weekday: "long", day: "numeric", month: "long" }),
  short: dayFormat({ day: "numeric", month: "short" }),
  weekday: dayFormat({ weekday: "short" }),
  month: dayFormat({ month: "short" }),
  number: dayFormat({ day: "numeric" }),
};

/** A day in words ("Friday, 20 November") for the reader's locale. */
export function formatDay(day: string, locale: string, style: keyof typeof dayFormats = "long"): string {
  return dayFormats[style](locale)(day);
}

const monthFormat = dayFormat({ month: "long", year: "numeric" });

/** A month by any of its days ("November 2026"). */
export function formatMonth(day: string, locale: string): string {
  return monthFormat(locale)(day);
}

const dateFormat = dayFormat({ dateStyle: "long" });

/** A date with its year ("20 November 2026"). */
export function formatDate(day: string, locale: string): string {
  return dateFormat(locale)(day);
}

/** A format for each locale and zone that people have. */
function instantFormat(style: Intl.DateTimeFormatOptions) {
  return oncePer((locale) => oncePer((timeZone) => new Intl.DateTimeFormat(locale, { ...style, timeZone })));
}

const momentFormat = instantFormat({ dateStyle: "medium", timeStyle: "short" });
const clockFormat = instantFormat({ timeStyle: "short" });

/** An instant in the reader's own zone ("20 Nov 2026, 18:00"). */
export function formatInstant(instant: Date, locale: string, timeZone: string): string {
  return momentFormat(locale)(timeZone).format(instant);
}

const ageFormat = oncePer((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));

/** How long ago, in the largest fitting unit ("4 minutes ago"). */
export function formatAge(instant: Date, locale: string, at: Date): string {
  const seconds = Math.round((instant.getTime() - at.getTime()) / 1000);
  const format = ageFormat(locale);
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ];
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(seconds > -60 ? 0 : seconds, "second");
}

/** How many days ago a day was ("today", "yesterday", "4 days ago"). */
export function formatDayAge(day: string, today: string, locale: string): string {
  return ageFormat(locale).format(daysBetween(today, day), "day");
}

/** The time of day of an instant in a zone ("18:40"). */
export function formatTime(instant: Date, locale: string, timeZone: string): string {
  return clockFormat(locale)(timeZone).format(instant);
}

/** Whether clocks in two zones show different times at an instant. */
export function clocksDiffer(instant: Date, one: string, other: string): boolean {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
  return at.toZonedDateTimeISO(one).offsetNanoseconds !== at.toZonedDateTimeISO(other).offsetNanoseconds;
}
