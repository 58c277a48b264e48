import { Registry } from "prom-client";

// One for the process: the build gives this module to several bundles, and all count into the same figures.
declare global {
  var purposefulMetrics: Registry | undefined;
}

/** The figures of this process. Labels are words of ours: never an id, an address or anything that a person typed. */
export function metricsRegistry(): Registry {
  globalThis.purposefulMetrics ??= new Registry();
  return globalThis.purposefulMetrics;
}
