import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { desc, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { moodLogs } from "@/db/schema/journal/entries";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { jobs } from "@/db/schema/operations/jobs";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction } from "@/db/transaction";
import { ROWS_A_STEP } from "@/lib/erasure/empty-people";
import { newId } from "@/lib/ids";
import { LeaseLost } from "@/lib/jobs/claim";
import { claimJob } from "@/lib/jobs/claim-job";
import { registry } from "@/lib/jobs/registry";
import { eraseDuePerson } from "@/lib/leaving/erase-account";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { aCheckIn } from "@/tests/factories/check-ins";
import { erased, isDue, leaves, statusOf, worksOff } from "@/tests/factories/leavers";
import { aClient, type TestPerson } from "@/tests/factories/people";

const MOODS = 3 * ROWS_A_STEP;

async function withManyMoods(): Promise<TestPerson> {
  const person = await aClient();
  const at = new Date();
  for (let made = 0; made < MOODS; made += 2_000)
    await inTransaction((tx) =>
      tx.db.insert(moodLogs).values(
        Array.from({ length: 2_000 }, () => ({
          userId: person.userId,
          id: newId(),
          loggedAt: at,
          logDate: "2026-11-20",
          moodScore: 5,
        })),
      ),
    );
  return person;
}

async function moodsOf({ userId }: TestPerson): Promise<number> {
  const [row] = await read((db) =>
    db
      .select({ number: sql<number>`count(*)`.mapWith(Number) })
      .from(moodLogs)
      .where(eq(moodLogs.userId, userId)),
  );
  return row?.number ?? 0;
}

const isErased = async ({ userId }: TestPerson) =>
  (await read((db) => db.select().from(accountDeletions).where(eq(accountDeletions.userId, userId))))[0]?.erasedAt;

/** The lease of a worker that is gone runs out after two minutes; here nobody waits for it. */
const leaseRunsOut = () =>
  inTransaction((tx) =>
    tx.db.update(jobs).set({ leaseExpiresAt: sql`now(3) - interval 1 second` }).where(eq(jobs.status, "running")),
  );

function startWorker(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker-main.ts"], { env: process.env, stdio: "ignore" });
}

test("a worker killed in the middle of an erasure: another goes on where it stopped, and it is done once", async () => {
  const person = await withManyMoods();
  await leaves(person);
  await isDue(person);
  const worker = startWorker();
  await inTransaction(async (tx) => {
    const last = tx.db.select({ id: moodLogs.id }).from(moodLogs).where(eq(moodLogs.userId, person.userId));
    await last.orderBy(desc(moodLogs.id)).limit(1).for("update"); // so that the last step has to wait
    while ((await moodsOf(person)) === MOODS);
    worker.kill("SIGKILL");
    await once(worker, "exit");
  });
  expect(await statusOf(person)).toBe("erased");
  expect(await isErased(person)).toBeNull();
  const remaining = await moodsOf(person);
  expect(remaining).toBeGreaterThan(0);
  await leaseRunsOut();
  await worksOff(["erase-account"]);
  expect(await moodsOf(person)).toBe(0);
  expect(await isErased(person)).not.toBeNull();
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, person.userId)));
  expect(events.filter(({ event }) => event === "person.erased")).toHaveLength(1);
}, 60_000);

test("a worker that lost the job to another removes nothing more", async () => {
  const person = await withManyMoods();
  await leaves(person);
  await isDue(person);
  const claim = await claimJob(["erase-account"]);
  if (!claim) throw new Error("the erasure is due");
  await leaseRunsOut();
  expect(await claimJob(["erase-account"])).toMatchObject({ id: claim.id });
  await expect(eraseDuePerson({ userId: person.userId }, claim)).rejects.toThrow(LeaseLost);
  expect(await statusOf(person)).toBe("leaving");
  expect(await moodsOf(person)).toBe(MOODS);
}, 60_000);

test("what a check-in wrote that was under way when its person was erased goes with the second look", async () => {
  const person = await aClient();
  await erased(person);
  await saveCheckIn(person.actor, aCheckIn("2026-11-20")); // its session was looked up before the erasure
  const rows = () => read((db) => db.select().from(checkIns).where(eq(checkIns.userId, person.userId)));
  expect(await rows()).toHaveLength(1);
  await inTransaction((tx) => tx.db.update(jobs).set({ runAt: new Date() }).where(eq(jobs.kind, "erase-remains")));
  await worksOff(["erase-remains"]);
  expect(await rows()).toEqual([]);
});

test("a check-in and the erasure at the same moment leave nothing behind", async () => {
  const person = await aClient();
  await leaves(person);
  await isDue(person);
  await Promise.allSettled([
    worksOff(["erase-account"]),
    ...[18, 19, 20].map((day) => saveCheckIn(person.actor, aCheckIn(`2026-11-${day}`))),
  ]);
  await inTransaction((tx) => tx.db.update(jobs).set({ runAt: new Date() }).where(eq(jobs.kind, "erase-remains")));
  await worksOff(["erase-remains"]);
  expect(await statusOf(person)).toBe("erased");
  expect(await read((db) => db.select().from(checkIns).where(eq(checkIns.userId, person.userId)))).toEqual([]);
});

test("the worker knows these jobs", () => {
  for (const kind of ["erase-account", "erase-remains", "write-erased-list", "look-after-leavers"])
    expect(registry.has(kind)).toBe(true);
});
