import { readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { migrate } from "@/db/migrate";
import { backUp } from "@/lib/backup/back-up";
import { verifyBackup } from "@/lib/backup/verify-backup";
import { UnavailableError } from "@/lib/errors";
import { type BackupPlace, backupPlace } from "@/tests/support/backup-place";
import { memoryOf } from "@/tests/support/memory";
import type { OwnDatabase } from "@/tests/support/own-database";

const MEGABYTE = 1_048_576;
const ROWS = 2 ** 16;
const half = (ROWS * 2_000) / MEGABYTE / 2;

let place: BackupPlace;
let database: OwnDatabase;

beforeAll(async () => {
  place = backupPlace();
  database = await place.database("memory");
  await migrate(database.url);
  const { connection } = database;
  await connection.query("create table big (id int primary key, content varbinary(2000) not null)");
  await connection.query("insert into big values (0, concat(random_bytes(1000), random_bytes(1000)))");
  for (let rows = 1; rows < ROWS; rows *= 2)
    await connection.query("insert into big select id + ?, concat(random_bytes(1000), random_bytes(1000)) from big", [
      rows,
    ]);
}, 240_000);
afterAll(() => place.clear(), 60_000);

test("a table of 125 MB is written and read with less than half of it in memory", async () => {
  const file = place.file("big.backup");
  expect(await memoryOf(() => backUp(file))).toBeLessThan(half);
  expect(statSync(file).size / MEGABYTE).toBeGreaterThan(120);
  expect(await memoryOf(() => verifyBackup(file, "data"))).toBeLessThan(half);
}, 240_000);

test("a connection that is cut in the middle of a table leaves no file that looks like a backup", async () => {
  const { connection } = database;
  const file = place.file("cut.backup");
  const made = backUp(file).then(
    () => "made",
    (error: unknown) => error,
  );
  const session = await vi.waitUntil(
    async () => {
      const [rows] = await connection.query<RowDataPacket[]>("show full processlist");
      return rows.find(({ Info }) => String(Info).includes("from `big`"))?.Id;
    },
    { timeout: 30_000, interval: 5 },
  );
  await connection.query("kill ?", [session]);
  expect(await made).toBeInstanceOf(UnavailableError);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("cut.backup"))).toEqual(["cut.backup.keys"]);
}, 60_000);
