import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { newId } from "@/lib/ids";
import { inDatabase, leavingDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { ask, effectsOf, jobsOf, letTimePass, probeKind } from "@/tests/support/probe-jobs";

test("a failed run leaves no effect, comes back later, and is dead after its last attempt", async () => {
  const job = probeKind({ maxAttempts: 3 });
  const mark = newId();
  await ask(job, { mark });
  const registry = registryOf([
    inDatabase(job, async (tx) => {
      await recordAudit(tx, "system", { event: "probe.ran", resource: mark });
      throw new Error("canary: what a person wrote");
    }),
  ]);
  for (const [attempt, status] of [
    [1, "waiting"],
    [2, "waiting"],
    [3, "dead"],
  ] as const) {
    expect(await runDueJobs(registry)).toBe(1);
    const [row] = await jobsOf(job);
    expect(row).toMatchObject({ status, attempts: attempt });
    expect(row?.lastErrorCode).toMatch(/^Error [0-9a-f]{12}$/);
    if (status === "waiting") expect(row?.runAt.getTime()).toBeGreaterThan(Date.now());
    expect(await runDueJobs(registry)).toBe(0);
    await letTimePass(job);
  }
  expect(await effectsOf([mark])).toEqual([]);
});

test("equal keys are one waiting job; a request made during the run is a new one", async () => {
  const job = probeKind({ dedupe: true });
  const mark = newId();
  await ask(job, { mark }, { mark });
  await Promise.all([ask(job, { mark }), ask(job, { mark }), ask(job, { mark: newId() })]);
  expect(await jobsOf(job)).toHaveLength(2);
  const during: number[] = [];
  const registry = registryOf([
    leavingDatabase(job, async (payload) => {
      if (payload.mark === mark && during.push(1) === 1) await ask(job, { mark }, { mark });
      return { record: async () => undefined };
    }),
  ]);
  expect(await runDueJobs(registry)).toBe(3);
  expect(during).toHaveLength(2);
});

test("asking again for an earlier time brings the waiting job forward, a later time does not put it off", async () => {
  const job = probeKind({ dedupe: true });
  const mark = newId();
  const { enqueue } = await import("@/lib/jobs/enqueue");
  const soon = new Date(Date.now() + 60_000);
  const later = new Date(Date.now() + 120_000);
  for (const runAt of [later, soon, later]) await inTransaction((tx) => enqueue(tx, job, { mark }, runAt));
  expect(await jobsOf(job)).toMatchObject([{ runAt: soon }]);
});

test("a payload that no version can read is dead at once", async () => {
  const job = probeKind();
  await ask(job, { mark: newId() });
  await inTransaction((tx) =>
    tx.db
      .update(jobs)
      .set({ payload: { mark: 5 } })
      .where(eq(jobs.kind, job.kind)),
  );
  await runDueJobs(registryOf([inDatabase(job, async () => undefined)]));
  expect(await jobsOf(job)).toMatchObject([{ status: "dead", lastErrorCode: "payload" }]);
});
