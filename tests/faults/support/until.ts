import { setTimeout as pause } from "node:timers/promises";

/** Looks again and again until what is looked for is there. @throws Error with `what` after so many milliseconds. */
export async function until(what: string, most: number, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + most;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${most / 1000} s: ${what}`);
    await pause(50);
  }
}
