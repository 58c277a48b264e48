import { closePool } from "@/db/client";
import { env, required } from "@/lib/env";
import { log } from "@/lib/log/log";
import { assertReady } from "@/lib/ops/assert-ready";
import { registry } from "./registry";
import { schedules } from "./schedules";
import { work } from "./worker";

/** `npm run worker`. Several may run beside each other. SIGTERM and SIGINT end it after its current jobs. */
const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    log("info", "worker.stopping", { signal });
    stop.abort();
  });
}

await assertReady();
if (env.BACKUP_DIR !== null) required("BACKUP_KEY"); // else nobody would miss the backups until they are needed
log("info", "worker.started", { concurrency: env.WORKER_CONCURRENCY });
await work({ registry, schedules, concurrency: env.WORKER_CONCURRENCY, stop: stop.signal });
await closePool();
log("info", "worker.stopped");
