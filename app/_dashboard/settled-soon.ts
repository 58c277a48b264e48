import { setTimeout as pause } from "node:timers/promises";

/** Far longer than the database usually takes, also on a busy machine: a browser without scripts must not be the one to pay. */
const SOON_MS = 1_000;

/**
 * What a promise gives, when it does so soon; undefined when it takes longer. What is there soon is sent whole, and reads
 * without scripts; only what is slow is worth streaming behind a placeholder, which a browser without scripts never fills.
 */
export function settledSoon<T extends object>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, pause(SOON_MS, undefined)]);
}
