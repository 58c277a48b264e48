import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { migrate } from "@/db/migrate";
import { schemaState } from "@/db/schema-state";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";
import { verifyBackup } from "@/lib/backup/verify-backup";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";
import { assertReady } from "@/lib/ops/assert-ready";
import { say } from "@/lib/words";
import { aClient } from "@/tests/factories/people";
import { type BackupPlace, backupPlace, lookInto } from "@/tests/support/backup-place";
import type { OwnDatabase } from "@/tests/support/own-database";

vi.setConfig({ testTimeout: 60_000 });

const ownKey = env.BACKUP_KEY;
const SEALED_CHUNK = 65_536 + 16;

let place: BackupPlace;
let from: OwnDatabase;
let into: OwnDatabase;
let file: string;

beforeAll(async () => {
  place = backupPlace();
  from = await place.database("from");
  await migrate(from.url);
  await aClient();
  // Enough for several chunks, of what does not shrink.
  for (let index = 0; index < 40; index++)
    await from.connection.query(
      "insert into drafts (user_id, form, subject, body, saved_at) select id, 'probe', ?, random_bytes(1024), now(3) from users",
      [String(index)],
    );
  await from.connection.query(
    "insert into drafts (user_id, form, subject, body, saved_at) select a.user_id, 'more', concat(a.subject, '-', b.subject), concat(a.body, b.body), now(3) from drafts a join drafts b where a.subject < 10",
  );
  ({ file } = await backUp(place.file("a.backup")));
}, 60_000);
afterEach(async () => {
  Object.assign(env, { BACKUP_KEY: ownKey });
});
afterAll(() => place.clear(), 60_000);

/** The sentence of a refusal. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error ?? new Error("nothing was refused");
  return say("en-GB", error.messageKey, error.params);
}

function altered(name: string, change: (bytes: Buffer) => Buffer): string {
  const path = place.file(name);
  writeFileSync(path, change(readFileSync(file)));
  return path;
}

const headBytes = (bytes: Buffer) => 12 + bytes.readUInt32BE(8);

test("cut short, wherever", async () => {
  const whole = readFileSync(file);
  const start = headBytes(whole);
  expect(whole.length).toBeGreaterThan(start + 3 * SEALED_CHUNK);
  const lengths = [start, start + 5, start + SEALED_CHUNK, start + 2 * SEALED_CHUNK, whole.length - 1];
  for (const length of lengths) {
    const path = altered("cut.backup", (bytes) => bytes.subarray(0, length));
    expect(await refusal(verifyBackup(path, "data"))).toMatch(/was altered or cut short. Nothing of it was used/);
  }
  const path = altered("cut.backup", (bytes) => bytes.subarray(0, 7));
  expect(await refusal(verifyBackup(path, "data"))).toMatch(/is no backup of this product/);
});

test("altered, in the head, in the middle, at the end, with something behind it", async () => {
  const turned = (position: (bytes: Buffer) => number) => (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(position(bytes)) ^ 1, position(bytes));
    return bytes;
  };
  const moment = (bytes: Buffer) => bytes.indexOf('"createdAt":"20') + 15;
  for (const change of [
    turned(moment),
    turned((bytes) => headBytes(bytes) + 7),
    turned((bytes) => headBytes(bytes) + SEALED_CHUNK + 99),
    turned((bytes) => bytes.length - 1),
    (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("more")]),
  ])
    expect(await refusal(verifyBackup(altered("altered.backup", change), "data"))).toMatch(/was altered or cut short/);
});

test("its chunks in another order", async () => {
  const path = altered("moved.backup", (bytes) => {
    const start = headBytes(bytes);
    const [first, second] = [start, start + SEALED_CHUNK].map((at) => bytes.subarray(at, at + SEALED_CHUNK));
    return Buffer.concat([
      bytes.subarray(0, start),
      second ?? bytes,
      first ?? bytes,
      bytes.subarray(start + 2 * SEALED_CHUNK),
    ]);
  });
  expect(await refusal(verifyBackup(path, "data"))).toMatch(/was altered or cut short/);
});

test("made with another key, unless that is given beside the present one", async () => {
  const other = "d4".repeat(32);
  Object.assign(env, { BACKUP_KEY: other });
  expect(await refusal(verifyBackup(file, "data"))).toMatch(/was made with another BACKUP_KEY/);
  Object.assign(env, { BACKUP_KEY: `${other},${ownKey}` });
  expect((await verifyBackup(file, "data")).tables.length).toBeGreaterThan(20);
});

test("keys where data belong, no file, a newer form, a name that is taken", async () => {
  expect(await refusal(verifyBackup(`${file}.keys`, "data"))).toMatch(/holds people's keys, not the data/);
  expect(await refusal(verifyBackup(file, "keys"))).toMatch(/holds data, not people's keys/);
  expect(await refusal(verifyBackup(place.file("none"), "data"))).toMatch(/There is no file/);
  const newer = altered("newer.backup", (bytes) => {
    bytes.write('"format":2', bytes.indexOf('"format":1'));
    return bytes;
  });
  expect(await refusal(verifyBackup(newer, "data"))).toMatch(/use the newer version/);
  const before = readFileSync(file);
  expect(await refusal(backUp(file))).toMatch(/is there already. Nothing was overwritten/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("of a newer schema", async () => {
  mkdirSync(place.file("next")); // else its keys would be the newest beside the others
  await from.connection.query("insert into schema_migrations values ('9999_next', 1, 1, now(3))");
  const { file: newer } = await backUp(place.file("next/a.backup"));
  await from.connection.query("delete from schema_migrations where tag = '9999_next'");
  expect(await refusal(restore(newer))).toMatch(/is of a newer version/);
});

test("keys that are older than the data", async () => {
  const { keysFile } = await at(new Date("2026-01-01T00:00:00Z"), () => backUp(place.file("old.backup")));
  expect(await refusal(restore(file, { keysFile }))).toMatch(/is older than the data/);
});

test("into a database that holds something, is used, or is called otherwise; damaged files change nothing", async () => {
  into = await place.database("into");
  await migrate(into.url);
  await aClient({ name: "Was here" });
  const name = new URL(into.url).pathname.slice(1);
  expect(await refusal(restore(file, { replace: name }))).toMatch(/Somebody is connected/);
  await place.leaveAlone(into);
  expect(await refusal(restore(file))).toContain(`To replace all that it holds, add --replace ${name}`);
  expect(await refusal(restore(file, { replace: "purposeful" }))).toContain(`called ${name}, not purposeful`);
  const damaged = altered("b.backup", (bytes) => bytes.subarray(0, -1));
  expect(await refusal(restore(damaged, { replace: name }))).toMatch(/Nothing of it was used/);
  await lookInto(into);
  const [kept] = await into.connection.query("select name from users");
  expect(kept).toEqual([{ name: "Was here" }]);
  await place.leaveAlone(into);
  await restore(file, { replace: name });
  await assertReady();
  await lookInto(into);
  const [people] = await into.connection.query("select name from users");
  expect(people).toEqual([{ name: "Test Person" }]);
});

test("a restore that dies in its middle leaves what no app starts on and no migrator touches, and is done again", async () => {
  const broken = await place.database("broken");
  await place.leaveAlone(broken);
  // As when the process dies between two tables: the mark stands, and some rows do.
  const { rebuild } = await import("@/db/dump/rebuild");
  const { schema } = (await verifyBackup(file, "data")).head;
  const dies = rebuild(
    [{ schema, load: async () => Promise.reject(new Error("killed")) }],
    () => undefined,
    async () => undefined,
  );
  await expect(dies).rejects.toThrow("killed");
  await expect(assertReady()).rejects.toThrow(/a restore stopped halfway: run bin\/ops restore again/);
  await expect(migrate(broken.url)).rejects.toThrow(/a restore of this database stopped halfway/);
  await expect(backUp(place.file("half.backup"))).rejects.toThrow(/restore stopped halfway/);
  await place.leaveAlone(broken);
  await restore(file);
  await assertReady();
  await lookInto(broken);
  expect(await schemaState(broken.connection)).toMatchObject({ halfway: null, isHalfRestored: false });
});
