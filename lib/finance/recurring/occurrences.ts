import { Temporal } from "temporal-polyfill";
import type { RuleUnit } from "./words";

/** When something comes back. */
export type Rhythm = { firstDay: string; lastDay: string | null; every: number; unit: RuleUnit };

/**
 * The days of a rule from `from` to `to`, both included, the oldest first. Each is counted from the first one, so that what
 * begins on the 31st falls on the last day of a shorter month and on the 31st again after it (RFC 5545 with the SKIP=BACKWARD
 * of RFC 7529), and on 29 February every year on the last of the month.
 */
export function occurrences({ firstDay, lastDay, every, unit }: Rhythm, from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(firstDay);
  const until = lastDay !== null && lastDay < to ? lastDay : to;
  const days: string[] = [];
  for (let count = startNear(firstDay, every, unit, from); ; count++) {
    const day = first.add({ [`${unit}s`]: count * every }).toString();
    if (day > until) return days;
    if (day >= from && day >= firstDay) days.push(day);
  }
}

/** Shortly before `from`: a rule of fifty years ago is not counted through from its beginning. */
function startNear(firstDay: string, every: number, unit: RuleUnit, from: string): number {
  if (from <= firstDay) return 0;
  const gone = Temporal.PlainDate.from(firstDay).until(Temporal.PlainDate.from(from), { largestUnit: unit });
  return Math.max(0, Math.floor(gone[`${unit}s`] / every) - 1);
}
