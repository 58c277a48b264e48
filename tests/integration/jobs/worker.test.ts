import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { inDatabase, leavingDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { work } from "@/lib/jobs/worker";
import { ask, jobsOf, probeKind } from "@/tests/support/probe-jobs";

test("a worker that is told to stop finishes what it has and claims nothing more", async () => {
  const job = probeKind();
  await ask(job, { mark: newId() }, { mark: newId() });
  const stop = new AbortController();
  const registry = registryOf([
    leavingDatabase(job, async () => {
      stop.abort(); // while this job runs
      return { record: async () => undefined };
    }),
  ]);
  await work({ registry, schedules: [], concurrency: 1, stop: stop.signal });
  expect((await jobsOf(job)).map(({ status }) => status).sort()).toEqual(["done", "waiting"]);
});

test("several jobs at once, as many as it may, until all are done", async () => {
  const job = probeKind();
  await ask(job, ...Array.from({ length: 12 }, () => ({ mark: newId() })));
  const stop = new AbortController();
  let running = 0;
  let most = 0;
  let done = 0;
  const registry = registryOf([
    leavingDatabase(job, async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (++done === 12) stop.abort();
      return { record: async () => undefined };
    }),
  ]);
  await work({ registry, schedules: [], concurrency: 3, stop: stop.signal });
  expect((await jobsOf(job)).every(({ status }) => status === "done")).toBe(true);
  expect(most).toBeLessThanOrEqual(3);
});

test("one job that fails does not hold up the others", async () => {
  const bad = probeKind({ maxAttempts: 1 });
  const good = probeKind();
  await ask(bad, { mark: newId() });
  await ask(good, { mark: newId() });
  const stop = new AbortController();
  let runs = 0;
  const countRun = () => {
    if (++runs === 2) stop.abort();
  };
  const registry = registryOf([
    inDatabase(bad, async () => {
      countRun();
      throw new TypeError("canary");
    }),
    leavingDatabase(good, async () => {
      countRun();
      return { record: async () => undefined };
    }),
  ]);
  await work({ registry, schedules: [], concurrency: 1, stop: stop.signal });
  expect(await jobsOf(bad)).toMatchObject([{ status: "dead" }]);
  expect(await jobsOf(good)).toMatchObject([{ status: "done" }]);
});

test("what is not done when the worker has to end is given back, at once and without counting the try", async () => {
  const job = probeKind();
  await ask(job, { mark: newId() });
  const stop = new AbortController();
  let letGo: () => void = () => undefined;
  const endless = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let finished: Promise<unknown> = Promise.resolve();
  const registry = registryOf([
    leavingDatabase(job, async () => {
      stop.abort();
      finished = endless;
      await endless;
      return { record: async () => undefined };
    }),
  ]);
  await work({ registry, schedules: [], concurrency: 1, stop: stop.signal, patienceMilliseconds: 1 });
  expect(await jobsOf(job)).toMatchObject([{ status: "waiting", attempts: 0, leaseExpiresAt: null }]);
  letGo();
  await finished;
  // Another worker does it; the first one, should it wake up, finishes nothing.
  const again = registryOf([leavingDatabase(job, async () => ({ record: async () => undefined }))]);
  await runDueJobs(again);
  expect(await jobsOf(job)).toMatchObject([{ status: "done", attempts: 1 }]);
});
