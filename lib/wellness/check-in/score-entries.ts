import { addDays, monthOf } from "@/lib/time";
import type { DayScores } from "../scoring/score";
import { scoreDays } from "../scoring/score-days";
import { windowDays } from "../scoring/weights";
import type { CheckInEntry } from "./entry";
import { askedFields } from "./field-set";
import { type FieldName, numericFields } from "./fields";
import { monthsOf } from "./months";

/** The first day whose answers count in the scores of `from`: the month before, or the window of nights. */
export function firstDayBehind(from: string): string {
  return monthOf(addDays(monthOf(from), -1)); // at least 28 days back, so before any window of nights
}

const monthly = numericFields.filter(({ rhythm }) => rhythm === "monthly").map(({ name }) => name);

/** The last day whose scores change with these fields of `day`: its window of nights, or the next month for the month's figures. */
export function lastDayMoved(day: string, fields: readonly FieldName[]): string {
  const nights = addDays(day, windowDays.sleep - 1);
  const movesMonth = fields.some((name) => monthly.some((figure) => figure === name));
  return movesMonth ? addDays(monthOf(addDays(monthOf(day), 62)), -1) : nights;
}

/** The first day whose scores change: a month's figure counts for the whole month. */
export function firstDayMoved(day: string, fields: readonly FieldName[]): string {
  return fields.some((name) => monthly.some((figure) => figure === name)) ? monthOf(day) : day;
}

/**
 * The scores of the days from `from` to `to` that have a check-in, oldest first. Each is measured against what was asked
 * on that day.
 * @param entries reaching back to `firstDayBehind(from)`.
 */
export function scoreEntries(from: string, to: string, entries: readonly CheckInEntry[]): DayScores[] {
  const scored = entries.filter(({ day }) => day >= from && day <= to);
  const days = entries.map(({ day, values, confirmed }) => ({ day, values, confirmed }));
  const months = monthsOf(entries);
  const sets = new Map<string, { asked: readonly FieldName[]; days: Set<string> }>();
  for (const { day, asked } of scored) {
    const set = sets.get(String(asked)) ?? { asked: askedFields(asked), days: new Set() };
    set.days.add(day);
    sets.set(String(asked), set);
  }
  return [...sets.values()]
    .flatMap(({ asked, days: own }) => scoreDays(from, to, { days, months, asked }).filter(({ day }) => own.has(day)))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
