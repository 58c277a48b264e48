import { setTimeout as pause } from "node:timers/promises";

const AT_LEAST_MS = 400;

/**
 * Answers no sooner than a fixed time, so that it cannot be read from a clock which of two ways was taken. For deeds that
 * write more for one kind of address than for another; signing in does equal work instead.
 */
export async function inEvenTime<T>(work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), pause(AT_LEAST_MS)]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
