import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { desc } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { aClient } from "@/tests/factories/people";
import { type BackupPlace, backupPlace } from "@/tests/support/backup-place";
import { moveTo } from "@/tests/support/other-server";
import type { OwnDatabase } from "@/tests/support/own-database";

let place: BackupPlace;
let from: OwnDatabase;

beforeAll(async () => {
  place = backupPlace();
  from = await place.database("command");
  await migrate(from.url);
  await aClient({ name: "Ida Brandt" });
}, 60_000);
afterAll(() => place.clear(), 60_000);

async function ops(url: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/ops/main.ts", ...args], {
    env: { ...process.env, DATABASE_URL: url },
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  return { out, err, code };
}

const nowhere = "mysql://root@127.0.0.1:1/none";

test("backup, verify, list and restore, each with its answer and exit code", async () => {
  const file = place.file("a.backup");
  const made = await ops(from.url, "backup", file, "--json");
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(made.out)).toMatchObject({ file, keysFile: `${file}.keys`, keys: 1 });
  expect(readdirSync(dirname(file)).sort()).toEqual(["a.backup", "a.backup.keys"]);
  const [event] = await read((db) => db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1));
  expect(event).toMatchObject({ event: "backup.made", actorKind: "operator" });

  // Files are looked at without any database.
  const verified = await ops(nowhere, "backup-verify", file, "--json");
  expect(JSON.parse(verified.out)).toMatchObject({ kind: "data", tables: expect.arrayContaining([]) });
  const listed = await ops(nowhere, "backups", "--folder", dirname(file), "--json");
  expect(JSON.parse(listed.out).backups).toHaveLength(2);

  const into = await place.database("commanded");
  await place.leaveAlone(into);
  const restored = await ops(into.url, "restore", file, "--json");
  expect(restored).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(restored.out)).toMatchObject({ emptied: 0, keys: 1 });
  await moveTo(into.url);
  const found = await ops(into.url, "people", "list", "--search", "Ida", "--json");
  expect(JSON.parse(found.out).people).toMatchObject([{ name: "Ida Brandt" }]);

  await place.leaveAlone(into);
  const again = await ops(into.url, "restore", file);
  expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("is not empty") });
  expect(await ops(from.url, "backup", file)).toMatchObject({
    code: 1,
    err: expect.stringContaining("is there already"),
  });
  expect(await ops(nowhere, "backup-verify", place.file("none"))).toMatchObject({ code: 1 });
  expect(await ops(nowhere, "restore")).toMatchObject({ code: 2 });
}, 180_000);

test("without its key nothing is written", async () => {
  const file = place.file("b.backup");
  const child = spawn(process.execPath, ["--import", "tsx", "lib/ops/main.ts", "backup", file], {
    env: { ...process.env, DATABASE_URL: from.url, BACKUP_KEY: "" },
  });
  expect(await text(child.stderr)).toBe("BACKUP_KEY is not set. See .env.example.\n");
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("b."))).toEqual([]);
}, 60_000);
