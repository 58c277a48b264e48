import { setTimeout as pause } from "node:timers/promises";

/** Longer than the database usually takes, shorter than anybody notices. */
const SOON_MS = 150;

/**
 * What a promise gives, when it does so soon; undefined when it takes longer. What is there soon is sent whole, and reads
 * without scripts; only what is slow is worth streaming behind a placeholder, which a browser without scripts never fills.
 */
export function settledSoon<T extends object>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, pause(SOON_MS, undefined)]);
}
