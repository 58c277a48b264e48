import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { desc, eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { inTransaction } from "@/db/transaction";
import { makeBackup } from "@/lib/backup/jobs";
import { backUpNightly, removeOldOnes, tryOldest } from "@/lib/backup/nightly";
import { listBackups } from "@/lib/backup/shelf";
import { at, DAY } from "@/lib/clock";
import { env } from "@/lib/env";
import { idOf, newId } from "@/lib/ids";
import { leavingDatabase, type Outcome } from "@/lib/jobs/handle-job";
import { planSlots } from "@/lib/jobs/plan-slots";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { schedules } from "@/lib/jobs/schedules";
import { aClient } from "@/tests/factories/people";
import { type BackupPlace, backupPlace } from "@/tests/support/backup-place";
import { jobsOf } from "@/tests/support/probe-jobs";

// Long past: no other test's job is due then.
const night = new Date("2025-11-21T02:35:00Z");
const nightsAgo = (nights: number) => new Date(night.getTime() - nights * DAY);

let place: BackupPlace;
let folder: string;

beforeAll(() => aClient());
beforeEach(() => {
  place = backupPlace();
  folder = place.file("kept");
});
afterEach(() => place.clear());

const backUpOf = (nights: number) => at(nightsAgo(nights), () => backUpNightly(folder));
const names = () => readdirSync(folder).sort();
const agesOf = async (kind: "data" | "keys") =>
  (await listBackups(folder))
    .filter((one) => one.kind === kind)
    .map(({ createdAt }) => (night.getTime() - createdAt.getTime()) / DAY);

async function settled({ record }: Outcome) {
  await inTransaction(record);
  const [newest] = await read((db) => db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1));
  return newest;
}

test("a night leaves two files, whole ones, and its trace", async () => {
  const event = await settled(await backUpOf(0));
  expect(names()).toEqual(["purposeful-2025-11-21T02-35-00Z.backup", "purposeful-2025-11-21T02-35-00Z.backup.keys"]);
  expect(event).toMatchObject({ event: "backup.made", actorKind: "system", details: { file: names()[0] } });
});

test("data live 35 days, keys 7, and what is left opens with the keys that are left", async () => {
  for (const nights of [36, 35, 34, 8, 7, 6, 0]) await backUpOf(nights);
  writeFileSync(`${folder}/notes.backup`, "not one of ours");
  const event = await settled(await at(night, () => removeOldOnes(folder)));
  expect(await agesOf("data")).toEqual([0, 6, 7, 8, 34]);
  expect(await agesOf("keys")).toEqual([0, 6]);
  expect(event).toMatchObject({ event: "backup.removed", details: { files: 2 + 5 } });
  expect(existsSync(`${folder}/notes.backup`)).toBe(true);
  const tried = await settled(await at(night, () => tryOldest(folder)));
  expect(tried).toMatchObject({ event: "backup.verified" });
  expect(tried?.details?.file).toBe(
    basename((await listBackups(folder)).findLast(({ kind }) => kind === "data")?.file ?? ""),
  );
});

test("as long as there is no newer one, the newest stays", async () => {
  await backUpOf(50);
  await at(night, () => removeOldOnes(folder));
  expect([await agesOf("data"), await agesOf("keys")]).toEqual([[50], [50]]);
});

test("the trial fails when the oldest is damaged, when none is kept, and when nothing new came for days", async () => {
  await expect(tryOldest(folder)).rejects.toThrow("backup.noneKept");
  await backUpOf(3);
  await expect(at(night, () => tryOldest(folder))).rejects.toThrow("backup.stale");
  await backUpOf(0);
  await at(night, () => tryOldest(folder));
  const oldest = names()[0] ?? "";
  writeFileSync(`${folder}/${oldest}`, readFileSync(`${folder}/${oldest}`).subarray(0, -1));
  await expect(at(night, () => tryOldest(folder))).rejects.toThrow("backup.damaged");
});

test("what a killed process left behind goes after two days, and what is being written stays", async () => {
  await backUpOf(0);
  for (const name of ["old.backup.1.partial", "new.backup.2.partial"]) writeFileSync(`${folder}/${name}`, "");
  const past = new Date(Date.now() - 3 * DAY);
  utimesSync(`${folder}/old.backup.1.partial`, past, past);
  await at(night, () => removeOldOnes(folder));
  expect(names().filter((name) => name.endsWith(".partial"))).toEqual(["new.backup.2.partial"]);
});

test("two workers make one backup of a night; a failure brings the job back", async () => {
  const nightly = schedules.filter(({ job }) => job === makeBackup).map((schedule) => ({ ...schedule, name: newId() }));
  expect(nightly).toHaveLength(1);
  const work = registryOf([leavingDatabase(makeBackup, () => backUpNightly(folder))]);
  const slot = idOf(nightly[0]?.name ?? "", night);
  const mine = async () => (await jobsOf(makeBackup)).filter(({ id }) => id === slot);
  await at(night, async () => {
    await Promise.all([planSlots(nightly), planSlots(nightly), planSlots(nightly)]);
    const { BACKUP_KEY } = env;
    Object.assign(env, { BACKUP_KEY: undefined });
    await runDueJobs(work);
    Object.assign(env, { BACKUP_KEY });
    expect(await mine()).toMatchObject([{ status: "waiting", attempts: 1 }]);
  });
  await at(new Date(night.getTime() + DAY / 2), () => Promise.all([runDueJobs(work), runDueJobs(work)]));
  expect(await mine()).toMatchObject([{ status: "done", attempts: 2 }]);
  expect(await agesOf("data")).toHaveLength(1);
});

test("where backups are off nothing is made, removed or tried, and nothing is written down", async () => {
  const count = async () =>
    (await read((db) => db.select().from(auditEvents).where(eq(auditEvents.event, "backup.made")))).length;
  const before = await count();
  for (const outcome of [await backUpNightly(null), await removeOldOnes(null), await tryOldest(null)])
    await inTransaction(outcome.record);
  expect(await count()).toBe(before);
});
