import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { schemaState } from "@/db/schema-state";
import { databasePrefix, testServerUrl } from "@/tests/support/test-environment";

// Databases of this file's own: what is migrated here is made up.
const name = `${databasePrefix}migrate_${process.pid}`;
const url = Object.assign(new URL(testServerUrl()), { pathname: `/${name}` }).toString();
let server: Connection;
let folder: string;

beforeEach(async () => {
  server = await mysql.createConnection(testServerUrl());
  await server.query("drop database if exists ??", [name]);
  await server.query("create database ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [name]);
  await server.query("use ??", [name]);
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});

afterEach(async () => {
  await server.query("drop database if exists ??", [name]);
  await server.end();
  rmSync(folder, { recursive: true });
});

const one = "create table one (id int primary key)";
const two =
  "create table two (id int primary key, one_id int, constraint two_one_fk foreign key (one_id) references one (id))";
const three = "alter table one add column more int";

function write(files: Record<string, string[]>): void {
  mkdirSync(join(folder, "meta"), { recursive: true });
  const entries = Object.keys(files).map((tag) => ({ tag }));
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ entries }));
  for (const [tag, statements] of Object.entries(files))
    writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
}

async function tables(): Promise<string[]> {
  const [rows] = await server.query<RowDataPacket[]>("show tables");
  return rows.map((row) => String(Object.values(row)[0])).filter((table) => !table.startsWith("schema_"));
}

test("two processes at once: one migrates, the other finds it done", async () => {
  write({ "0000_a": [one, two], "0001_b": [three] });
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat().sort()).toEqual(["0000_a", "0001_b"]);
});

test("a migration that stopped halfway says so, and goes on where it stopped", async () => {
  write({ "0000_a": [one, "create table broken (", three] });
  await expect(migrate(url, folder)).rejects.toThrow();
  expect((await schemaState(server, folder)).halfway).toBe("0000_a");
  write({ "0000_a": [one, two, three] });
  expect(await migrate(url, folder)).toEqual(["0000_a"]);
  expect((await schemaState(server, folder)).halfway).toBeNull();
});

test.each([
  ["a new table", 0],
  ["a table with a foreign key", 1],
  ["a new column", 2],
])("died between a statement and its record: %s is not made twice", async (_what, done) => {
  write({ "0000_a": [one, two, three] });
  await migrate(url, folder);
  await server.query("update schema_migrations set statements_done = ?, applied_at = null", [done]);
  if (done < 2) await server.query("alter table one drop column more");
  if (done < 1) await server.query("drop table two");
  expect(await migrate(url, folder)).toEqual(["0000_a"]);
  expect(await tables()).toEqual(["one", "two"]);
});

test("a table that somebody else made is no reason to go on", async () => {
  await server.query(one);
  write({ "0000_a": [one] });
  await expect(migrate(url, folder)).rejects.toThrow(/already exists/);
});

test("a database of a newer version is refused, also when the number of migrations is the same", async () => {
  write({ "0000_a": [one], "0001_theirs": [two] });
  await migrate(url, folder);
  write({ "0000_a": [one], "0001_ours": [three] });
  await expect(migrate(url, folder)).rejects.toThrow(/0001_theirs/);
  expect((await schemaState(server, folder)).unknown).toBe("0001_theirs");
});

test("a migration that was changed after it was applied is refused, not continued in its middle", async () => {
  write({ "0000_a": [one] });
  await migrate(url, folder);
  write({ "0000_a": [one, two] });
  await expect(migrate(url, folder)).rejects.toThrow(/never changes/);
  expect((await schemaState(server, folder)).changed).toBe("0000_a");
  expect(await tables()).toEqual(["one"]);
});
