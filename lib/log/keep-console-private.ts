import { errorCode, textCode } from "./error-code";
import { log } from "./log";

/*
 * Libraries print errors as they are, and an error's message may quote what a person wrote. From here on what they print is a
 * line of ours: a code and a fingerprint. An error that was written down already is not written down again.
 */
const known = new WeakSet<object>();

/** Remembers that there is a line for this error. @returns false when there was one before. */
export function isNewToLog(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return true;
  if (known.has(error)) return false;
  known.add(error);
  return true;
}

const MOMENT_MS = 100;

const levels = { error: "error", warn: "warn", log: "info", info: "info", debug: "info" } as const;

/** Lets nothing through a console that is not a line of ours. For the process that serves, once its start is over. */
export function keepConsolePrivate(target: Pick<Console, keyof typeof levels> = globalThis.console): void {
  for (const name of ["error", "warn", "log", "info", "debug"] as const) {
    target[name] = (...said: unknown[]) => {
      const error = said.find((part) => part instanceof Error);
      if (error === undefined) log(levels[name], "runtime.said", { code: textCode(String(said[0])) });
      // Next prints an error a moment before it reports it, and the report says more.
      else
        setTimeout(() => isNewToLog(error) && log(levels[name], "runtime.said", { code: errorCode(error) }), MOMENT_MS);
    };
  }
}
