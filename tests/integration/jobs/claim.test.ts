import { expect, test } from "vitest";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { newId } from "@/lib/ids";
import { LeaseLost } from "@/lib/jobs/claim";
import { claimJob } from "@/lib/jobs/claim-job";
import { inDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { finishJob } from "@/lib/jobs/settle-job";
import { ask, effectsOf, jobsOf, letTimePass, probeKind } from "@/tests/support/probe-jobs";

const leavesATrace = (job: ReturnType<typeof probeKind>) =>
  inDatabase(job, (tx, { mark }) => recordAudit(tx, "system", { event: "probe.ran", resource: mark }));

test("four workers racing for 200 jobs do each exactly once", async () => {
  const job = probeKind();
  const marks = Array.from({ length: 200 }, () => newId());
  await ask(job, ...marks.map((mark) => ({ mark })));
  const registry = registryOf([leavesATrace(job)]);
  const runs = await Promise.all([1, 2, 3, 4].map(() => runDueJobs(registry)));
  expect(runs.reduce((sum, count) => sum + count)).toBe(200);
  expect((await effectsOf(marks)).sort()).toEqual([...marks].sort());
  expect((await jobsOf(job)).every(({ status, attempts }) => status === "done" && attempts === 1)).toBe(true);
}, 60_000);

test("a worker that lost its lease finishes nothing, and its effect is undone", async () => {
  const job = probeKind();
  const mark = newId();
  await ask(job, { mark });
  const slow = await claimJob([job.kind]);
  await letTimePass(job);
  const quick = await claimJob([job.kind]);
  if (!slow || !quick) throw new Error("both workers claimed the job");
  expect(quick.fencingToken).toBe(slow.fencingToken + 1);
  await expect(leavesATrace(job).run(slow)).rejects.toThrow(LeaseLost);
  expect(await effectsOf([mark])).toEqual([]);
  await leavesATrace(job).run(quick);
  expect(await effectsOf([mark])).toEqual([mark]);
  await expect(inTransaction((tx) => finishJob(tx, slow))).rejects.toThrow(LeaseLost);
});

test("a job whose worker died between claim and end is done by the next one", async () => {
  const job = probeKind();
  const mark = newId();
  await ask(job, { mark });
  await claimJob([job.kind]); // and nothing more is heard of it
  const registry = registryOf([leavesATrace(job)]);
  expect(await runDueJobs(registry)).toBe(0); // its lease still holds
  await letTimePass(job);
  expect(await runDueJobs(registry)).toBe(1);
  expect(await effectsOf([mark])).toEqual([mark]);
  expect(await jobsOf(job)).toMatchObject([{ status: "done", attempts: 2 }]);
});

test("a job that keeps falling silent is dead after its last attempt, not tried for ever", async () => {
  const job = probeKind({ maxAttempts: 2 });
  await ask(job, { mark: newId() });
  for (let attempt = 1; attempt <= 2; attempt++) {
    expect(await claimJob([job.kind])).toMatchObject({ attempt });
    await letTimePass(job);
  }
  expect(await claimJob([job.kind])).toBeNull();
  expect(await jobsOf(job)).toMatchObject([{ status: "dead", lastErrorCode: "silent" }]);
});

test("a kind that this version does not know is left for a newer worker", async () => {
  const job = probeKind();
  await ask(job, { mark: newId() });
  expect(await runDueJobs(registryOf([leavesATrace(probeKind())]))).toBe(0);
  expect(await jobsOf(job)).toMatchObject([{ status: "waiting" }]);
});
