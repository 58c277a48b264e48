import { AsyncLocalStorage } from "node:async_hooks";

/** The one place that reads the clock, so that a reader can find every dependence on "now". */
export function now(): Date {
  return stopped.getStore() ?? new Date();
}

const stopped = new AsyncLocalStorage<Date>();

/** Runs `work` as if it were `instant`: the demo's people have a past, and tests stand on either side of midnight. */
export function at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  return stopped.run(instant, work);
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant `milliseconds` after `from`. */
export function after(milliseconds: number, from: Date = now()): Date {
  return new Date(from.getTime() + milliseconds);
}
