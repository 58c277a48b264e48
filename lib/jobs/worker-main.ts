import { closePool } from "@/db/client";
import { SECOND } from "@/lib/clock";
import { env, required } from "@/lib/env";
import { log } from "@/lib/log/log";
import { serveMetrics } from "@/lib/metrics/serve-metrics";
import { assertReady } from "@/lib/ops/assert-ready";
import { registry } from "./registry";
import { schedules } from "./schedules";
import { work } from "./worker";

/**
 * `npm run worker`. Several may run beside each other. SIGTERM and SIGINT end it after its current jobs, or after SHUTDOWN_SECONDS:
 * what is not done by then is given back.
 */
const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    log("info", "worker.stopping", { signal });
    stop.abort();
  });
}

await assertReady();
if (env.BACKUP_DIR !== null) required("BACKUP_KEY"); // else nobody would miss the backups until they are needed
const figures = env.WORKER_METRICS_PORT ? await serveMetrics(env.WORKER_METRICS_PORT) : undefined;
log("info", "worker.started", { concurrency: env.WORKER_CONCURRENCY });
await work({
  registry,
  schedules,
  concurrency: env.WORKER_CONCURRENCY,
  stop: stop.signal,
  patienceMilliseconds: env.SHUTDOWN_SECONDS * SECOND,
});
figures?.closeAllConnections();
figures?.close();
await closePool();
log("info", "worker.stopped");
process.exit(0); // work that was given back may still hang on to something
