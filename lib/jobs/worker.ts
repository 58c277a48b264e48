import { setTimeout as pause } from "node:timers/promises";
import { MINUTE, SECOND } from "@/lib/clock";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import type { Claim } from "./claim";
import { claimJob } from "./claim-job";
import { planSlots, type Schedule } from "./plan-slots";
import type { Registry } from "./run-due-jobs";
import { runJob } from "./run-job";
import { giveBackJob } from "./settle-job";

export type WorkerOptions = {
  registry: Registry;
  schedules: readonly Schedule[];
  concurrency: number;
  /** Aborted when the worker shall end: it claims nothing more, finishes what it has, and returns. */
  stop: AbortSignal;
  /** How long it finishes what it has; what is not done then is given back for another worker. Without it: however long. */
  patienceMilliseconds?: number;
};

const SHORTEST_WAIT = 100;
const LONGEST_WAIT = 2 * SECOND;
const LONGEST_WAIT_WITHOUT_DATABASE = 10 * SECOND;
const LOOK_AT_SCHEDULES_EVERY = MINUTE / 4;

/** Does jobs until it is told to stop. The database going away is waited out. */
export async function work(options: WorkerOptions): Promise<void> {
  const running: Running = new Map();
  const outage = outageLog();
  let wait = SHORTEST_WAIT;
  let schedulesSeenAt = 0;
  while (!options.stop.aborted) {
    try {
      if (Date.now() - schedulesSeenAt > LOOK_AT_SCHEDULES_EVERY) {
        await planSlots(options.schedules);
        schedulesSeenAt = Date.now();
      }
      const isBusy = running.size >= options.concurrency;
      const started = isBusy ? null : await startNext(options.registry, running);
      outage.over();
      if (isBusy) await Promise.race(running.keys());
      wait = isBusy || started ? SHORTEST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
      if (!isBusy && !started) await idle(wait, options.stop);
    } catch (error) {
      outage.began(error);
      wait = Math.min(wait * 2, LONGEST_WAIT_WITHOUT_DATABASE);
      await idle(wait, options.stop);
    }
  }
  await finish(running, options.patienceMilliseconds);
}

/** What runs, each with its claim. */
type Running = Map<Promise<void>, Claim>;

async function finish(running: Running, patienceMilliseconds?: number): Promise<void> {
  const finished = Promise.allSettled(running.keys());
  if (patienceMilliseconds === undefined) return void (await finished);
  const patience = new AbortController();
  await Promise.race([finished, pause(patienceMilliseconds, undefined, { signal: patience.signal }).catch(() => null)]);
  patience.abort();
  await Promise.all([...running.values()].map(giveBackLogged));
}

/** Its lease would run out by itself; given back, it is done again at once, by whoever is there. */
async function giveBackLogged(claim: Claim): Promise<void> {
  const facts = { kind: claim.kind, job: claim.id };
  await giveBackJob(claim).then(
    () => log("warn", "job.given-back", facts),
    (error: unknown) => log("warn", "job.unsettled", { ...facts, code: errorCode(error) }),
  );
}

async function startNext(registry: Registry, running: Running): Promise<boolean> {
  const claim = await claimJob([...registry.keys()]);
  const job = claim && registry.get(claim.kind);
  if (!claim || !job) return false;
  const run: Promise<void> = runJob(job, claim)
    .catch((error) => log("warn", "job.unsettled", { kind: claim.kind, job: claim.id, code: errorCode(error) }))
    .finally(() => running.delete(run));
  running.set(run, claim);
  return true;
}

/** One line when the trouble begins and one when it is over, instead of one a second. */
function outageLog(): { began: (error: unknown) => void; over: () => void } {
  let since: number | null = null;
  return {
    began(error) {
      if (since === null) log("error", "worker.cannot-go-on", { code: errorCode(error) });
      since ??= Date.now();
    },
    over() {
      if (since !== null) log("info", "worker.goes-on", { seconds: Math.round((Date.now() - since) / SECOND) });
      since = null;
    },
  };
}

/** Spread a little, so that several workers do not ask in step. */
async function idle(milliseconds: number, stop: AbortSignal): Promise<void> {
  await pause(milliseconds * (0.75 + Math.random() / 2), undefined, { signal: stop }).catch(() => undefined);
}
