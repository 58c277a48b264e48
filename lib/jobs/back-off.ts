import { HOUR, SECOND } from "@/lib/clock";

const FIRST = 10 * SECOND;
const FACTOR = 3;
const LONGEST = 6 * HOUR;

/**
 * How long a job waits after its nth failed attempt, in milliseconds: 10 s, 30 s, 90 s … at most 6 h, each spread by half
 * in both directions so that jobs that failed together do not come back together.
 * @param attempt 1 for the first.
 * @param chance 0 to 1, evenly distributed.
 */
export function backOff(attempt: number, chance: number = Math.random()): number {
  const wait = Math.min(LONGEST, FIRST * FACTOR ** (attempt - 1));
  return Math.round(wait * (0.5 + chance));
}
