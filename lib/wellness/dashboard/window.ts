import { addDays } from "@/lib/time";
import { type ChartRange, daysBeforeRange } from "../scoring/series";

/** Twelve weeks are what the sentence of the week compares with, and this one. */
const sentenceDays = 13 * 7;

/** Weeks of the calendar of check-ins: as many as a phone can show, or the year that is looked at. */
export function calendarWeeks(range: ChartRange): number {
  return range === 365 ? 53 : 18;
}

/** The first day that a dashboard needs to know: for its band, its change against the range before, its calendar. */
export function firstDayOf(today: string, range: ChartRange): string {
  const calendarDays = (calendarWeeks(range) + 1) * 7;
  return addDays(today, 1 - Math.max(range + daysBeforeRange, 2 * range, sentenceDays, calendarDays));
}
