import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RowDataPacket } from "mysql2/promise";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { schemaState } from "@/db/schema-state";
import { type Migrations, writeMigrations } from "@/tests/support/migrations";
import { type OwnDatabase, ownDatabase } from "@/tests/support/own-database";

let database: OwnDatabase;
let folder: string;

beforeEach(async () => {
  database = await ownDatabase("migrate");
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const one = "create table one (id int primary key)";
const two =
  "create table two (id int primary key, one_id int, constraint two_one_fk foreign key (one_id) references one (id))";
const three = "alter table one add column more int";

const write = (migrations: Migrations) => writeMigrations(folder, migrations);

async function tables(): Promise<string[]> {
  const [rows] = await database.connection.query<RowDataPacket[]>("show tables");
  return rows.map((row) => String(Object.values(row)[0])).filter((table) => !table.startsWith("schema_"));
}

test("two processes at once: one migrates, the other finds it done", async () => {
  write({ "0000_a": [one, two], "0001_b": [three] });
  const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(applied.flat().sort()).toEqual(["0000_a", "0001_b"]);
});

test("a migration that stopped halfway says so, and goes on where it stopped", async () => {
  write({ "0000_a": [one, "create table broken (", three] });
  await expect(migrate(database.url, folder)).rejects.toThrow();
  expect((await schemaState(database.connection, folder)).halfway).toBe("0000_a");
  write({ "0000_a": [one, two, three] });
  expect(await migrate(database.url, folder)).toEqual(["0000_a"]);
  expect((await schemaState(database.connection, folder)).halfway).toBeNull();
});

test.each([
  ["a new table", 0],
  ["a table with a foreign key", 1],
  ["a new column", 2],
])("died between a statement and its record: %s is not made twice", async (_what, done) => {
  write({ "0000_a": [one, two, three] });
  await migrate(database.url, folder);
  await database.connection.query("update schema_migrations set statements_done = ?, applied_at = null", [done]);
  if (done < 2) await database.connection.query("alter table one drop column more");
  if (done < 1) await database.connection.query("drop table two");
  expect(await migrate(database.url, folder)).toEqual(["0000_a"]);
  expect(await tables()).toEqual(["one", "two"]);
});

test("a table that somebody else made is no reason to go on", async () => {
  await database.connection.query(one);
  write({ "0000_a": [one] });
  await expect(migrate(database.url, folder)).rejects.toThrow(/already exists/);
});

test("a database of a newer version is refused, also when the number of migrations is the same", async () => {
  write({ "0000_a": [one], "0001_theirs": [two] });
  await migrate(database.url, folder);
  write({ "0000_a": [one], "0001_ours": [three] });
  await expect(migrate(database.url, folder)).rejects.toThrow(/0001_theirs/);
  expect((await schemaState(database.connection, folder)).unknown).toBe("0001_theirs");
});

test("a migration that was changed after it was applied is refused, not continued in its middle", async () => {
  write({ "0000_a": [one] });
  await migrate(database.url, folder);
  write({ "0000_a": [one, two] });
  await expect(migrate(database.url, folder)).rejects.toThrow(/never changes/);
  expect((await schemaState(database.connection, folder)).changed).toBe("0000_a");
  expect(await tables()).toEqual(["one"]);
});
