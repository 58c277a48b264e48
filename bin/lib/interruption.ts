const controller = new AbortController();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Aborted as soon as somebody asks the command to stop (Ctrl-C, SIGTERM, a closed terminal). */
export const interruption: AbortSignal = controller.signal;

/** Thrown by work that was cut short because the command was asked to stop. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Listens for the first request to stop; the second one ends the process at once. */
export function watchForInterruption(): void {
  for (const name of signals) {
    process.on(name, () => {
      // Some terminals and wrappers deliver the same key press twice; only a deliberate repetition ends everything hard.
      if (controller.signal.aborted && performance.now() - abortedAt > 1000) process.exit(130);
      if (controller.signal.aborted) return;
      abortedAt = performance.now();
      controller.abort(new Interrupted(name));
    });
  }
}

let abortedAt = 0;

/** Rejects when the person wants to stop. */
export function untilInterrupted(): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(interruption.reason);
    if (interruption.aborted) end();
    interruption.addEventListener("abort", end, { once: true });
  });
}

/** Waits, but not longer than the person wants to: throws Interrupted. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    interruption.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      reject(interruption.reason);
    };
    const timer = setTimeout(() => {
      interruption.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    interruption.addEventListener("abort", end, { once: true });
  });
}
