import { AsyncLocalStorage } from "node:async_hooks";
import type { LogFacts } from "./log";

// For the whole process: the build gives this module to several bundles, and all have to see the same request.
declare global {
  var purposefulLogContext: AsyncLocalStorage<LogFacts> | undefined;
}

function storage(): AsyncLocalStorage<LogFacts> {
  globalThis.purposefulLogContext ??= new AsyncLocalStorage();
  return globalThis.purposefulLogContext;
}

/** What every line of the present request or job says besides its own facts: the request's id, say. */
export function logContext(): LogFacts {
  return storage().getStore() ?? {};
}

/** Every line that `work` writes, however deep, carries these facts. */
export function withLogContext<T>(facts: LogFacts, work: () => T): T {
  return storage().run(facts, work);
}

/** As `withLogContext`, for what is about to happen in the present call and all that it starts: where there is no `work` to wrap. */
export function beginLogContext(facts: LogFacts): void {
  storage().enterWith(facts);
}
