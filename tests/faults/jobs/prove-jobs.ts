import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { read } from "@/db/read";
import { ask } from "@/tests/support/probe-jobs";
import { progress } from "../support/progress";
import { until } from "../support/until";
import { startWorkerProcess, type WorkerProcess } from "../support/worker-process";
import { countedJob, makeEffectsTable } from "./counted-job";

const JOBS = 20_000;
const WORKERS = 4;
const KILL_EVERY = 3_000;
const FROZEN = 3;
const IN_HAND = 8;
/** Our own counting of states reads all jobs every three seconds; a claim that reads the backlog would read thousands. */
const MOST_ROWS_READ = 500;
const LONGEST = 15 * 60_000;

const newWorker = (settings: Record<string, string> = {}) =>
  startWorkerProcess("tests/faults/jobs/worker.ts", { WORKER_CONCURRENCY: "4", ...settings });

/**
 * 20,000 jobs, four workers of which one is killed (-9) every three seconds and started anew; three more are frozen in the
 * midst of their work until their leases have long been taken over, and wake up: what they go on with must be refused.
 */
export async function prove(): Promise<string> {
  await makeEffectsTable();
  for (let number = 0; number < JOBS; number += 500)
    await ask(countedJob, ...Array.from({ length: 500 }, (_, offset) => ({ number: number + offset })));
  progress(`${JOBS} jobs wait`);

  const frozen = await freezeSome();
  const readBefore = await rowsRead();
  const began = performance.now();
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => newWorker()));
  let firstPass: number | null = null;
  let readPerJob: number | null = null;
  let kills = 0;
  let states = await countStates();
  for (let turn = 0; states.waiting + states.running > 0; turn++) {
    assert(
      performance.now() - began < LONGEST,
      `not over after ${LONGEST / 60_000} minutes: ${JSON.stringify(states)}`,
    );
    await pause(KILL_EVERY);
    const victim = workers[turn % WORKERS];
    victim?.signal("SIGKILL");
    await victim?.exited;
    workers[turn % WORKERS] = await newWorker();
    kills += 1;
    states = await countStates();
    if (states.waiting === 0) {
      firstPass ??= performance.now() - began;
      readPerJob ??= Math.round(((await rowsRead()) - readBefore) / JOBS);
    }
    progress(`${JSON.stringify(states)}, ${kills} kills`);
  }
  const elapsed = performance.now() - began;

  const refused = await wakeUp(frozen);
  await Promise.all(workers.map((worker) => worker.stop()));
  const { effects, different, claims } = await countEffects();
  assert.deepEqual(await countStates(), { waiting: 0, running: 0, done: JOBS, dead: 0 }, "every job is done");
  assert.equal(different, JOBS, "no effect is lost");
  assert.equal(effects, JOBS, "no effect happened twice");
  assert.equal(refused, FROZEN * IN_HAND, "all that frozen workers went on with was refused");
  assert(readPerJob !== null && readPerJob < MOST_ROWS_READ, `a claim reads the backlog: ${readPerJob} rows a job`);
  const perSecond = Math.round(JOBS / ((firstPass ?? elapsed) / 1000));
  return `${JOBS} jobs, ${kills} kills, 0 lost, 0 twice; ${perSecond} jobs/s while being killed, ${readPerJob} rows read a job whatever waits, ${claims - JOBS} leases taken over, ${refused} finished a second time by workers that had been frozen, all refused`;
}

/** Workers that stop in the midst of their work, as a machine does that swaps or is paused. */
async function freezeSome(): Promise<WorkerProcess[]> {
  const frozen: WorkerProcess[] = [];
  for (let i = 0; i < FROZEN; i++) {
    const worker = await newWorker({ FREEZE: "1", WORKER_CONCURRENCY: String(IN_HAND) });
    await until("a worker has its hands full and stops", 60_000, () => isStopped(worker.pid));
    frozen.push(worker);
  }
  return frozen;
}

/** proc_pid_stat(5): the third field, after the name in brackets. */
function isStopped(pid: number): boolean {
  return readFileSync(`/proc/${pid}/stat`, "utf8").includes(") T ");
}

/** @returns how many of their runs were refused for want of the lease. */
async function wakeUp(frozen: WorkerProcess[]): Promise<number> {
  for (const worker of frozen) worker.signal("SIGCONT");
  await Promise.all(frozen.map((worker) => worker.exited));
  return frozen.reduce((sum, { counts }) => sum + (counts.get("job.lease-lost") ?? 0), 0);
}

async function rowsRead(): Promise<number> {
  const [row] = await rowsOf(sql`show global status like 'Handler_read_next'`);
  return Number(row?.Value);
}

async function countStates() {
  const rows = await rowsOf(sql`select status, count(*) as n from jobs group by status`);
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.n ?? 0);
  return { waiting: of("waiting"), running: of("running"), done: of("done"), dead: of("dead") };
}

async function countEffects() {
  const [row] = await rowsOf(
    sql`select (select count(*) from counted_effects) as effects, (select count(distinct number) from counted_effects) as different, (select sum(attempts) from jobs) as claims`,
  );
  return { effects: Number(row?.effects), different: Number(row?.different), claims: Number(row?.claims) };
}

async function rowsOf(query: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
  const [rows] = await read((db) => db.execute(query));
  return Array.isArray(rows) ? rows.map((row) => ({ ...row })) : [];
}
