import { closePool } from "@/db/client";
import { env } from "@/lib/env";
import { registryOf } from "@/lib/jobs/run-due-jobs";
import { work } from "@/lib/jobs/worker";
import { countedJobWith, handledCountedJob } from "./counted-job";

let inHand = 0;
const full = Promise.withResolvers<void>();

/** The product's worker with a registry of one countable job. */
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
await work({
  registry: registryOf([process.env.FREEZE ? countedJobWith(freezeWithFullHands) : handledCountedJob]),
  schedules: [],
  concurrency: env.WORKER_CONCURRENCY,
  stop: stop.signal,
});
await closePool();

/** Stops this process (as a paused machine does) when all the jobs that it may have are in the midst of their work. */
async function freezeWithFullHands(): Promise<void> {
  inHand += 1;
  if (inHand === env.WORKER_CONCURRENCY) {
    stop.abort(); // it wakes up to finish what it holds, and takes nothing more
    process.kill(process.pid, "SIGSTOP");
    full.resolve();
  }
  await full.promise;
}
