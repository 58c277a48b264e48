import { setTimeout as pause } from "node:timers/promises";

const EACH_MS = 400;

/**
 * Answers after a fixed time, or on a busy machine after twice, three times as long, … so that it cannot be read from a clock
 * which of two ways was taken. For deeds that write more for one kind of address than for another; signing in does equal work
 * instead.
 */
export async function inEvenTime<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const [outcome] = await Promise.allSettled([work()]);
  await pause(EACH_MS - ((performance.now() - began) % EACH_MS));
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
