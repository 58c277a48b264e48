import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { migrate } from "@/db/migrate";
import { schemaState } from "@/db/schema-state";
import { assertReady } from "@/lib/ops/assert-ready";
import { type Migrations, writeMigrations } from "@/tests/support/migrations";
import { homeUrl, moveTo } from "@/tests/support/other-server";
import { type OwnDatabase, ownDatabase } from "@/tests/support/own-database";

const first = { "0000_first": ["create table people (id int primary key)", "insert into people values (1), (2)"] };
const second = {
  "0001_second": [
    "create table letters (id int primary key)",
    "alter table people add column born int not null default 1970", // waits as long as somebody reads people
    "alter table letters add column text varchar(40)",
  ],
};

let database: OwnDatabase;
let place: string;
let reader: Connection;
const folder = () => join(place, "drizzle");
const write = (migrations: Migrations) => writeMigrations(folder(), migrations);

beforeEach(async () => {
  database = await ownDatabase("migrate_process");
  place = mkdtempSync(join(tmpdir(), "migrations-"));
  write(first);
  await migrate(database.url, folder());
  write({ ...first, ...second });
  reader = await mysql.createConnection(database.url);
  await reader.query("start transaction");
  await reader.query("select * from people");
});

afterEach(async () => {
  await moveTo(homeUrl);
  await reader.end();
  await database.drop();
  rmSync(place, { recursive: true });
});

/** The migrator as `npm run db:migrate` starts it, where other migrations lie; and what it says. */
function startMigrator() {
  const root = process.cwd();
  const child = spawn(
    process.execPath,
    ["--import", pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href, join(root, "db/migrate-main.ts")],
    {
      cwd: place,
      env: { ...process.env, DATABASE_URL: database.url, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const said: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => said.push(line));
  return { said, kill: () => child.kill("SIGKILL"), ended: once(child, "close") };
}

/** Until the migrator stands before the statement that has to wait. */
async function untilInTheMiddle(): Promise<void> {
  await vi.waitUntil(async () => (await doneOfSecond()) === 1, { timeout: 60_000 });
}

async function doneOfSecond(): Promise<number> {
  const [rows] = await database.connection.query<RowDataPacket[]>(
    "select statements_done as done from schema_migrations where tag = '0001_second'",
  );
  return Number(rows[0]?.done ?? -1);
}

/** The session of our database that is at a statement beginning like this; undefined while there is none. */
async function sessionAt(statement: string): Promise<number | undefined> {
  const [sessions] = await database.connection.query<RowDataPacket[]>("show full processlist");
  const isIt = ({ db, Info }: RowDataPacket) =>
    new URL(database.url).pathname === `/${db}` && String(Info).startsWith(statement);
  return sessions.find(isIt)?.Id;
}

async function columnsOf(table: string): Promise<string[]> {
  const [rows] = await database.connection.query<RowDataPacket[]>("show columns from ??", [table]);
  return rows.map((row) => String(row.Field));
}

test("killed between two statements: the app refuses to start, and the next run goes on with the third", async () => {
  const migrator = startMigrator();
  await untilInTheMiddle();
  migrator.kill();
  await migrator.ended;
  await moveTo(database.url);
  await expect(assertReady()).rejects.toThrow(/migration 0001_second stopped halfway: run the migrations again/);
  await database.connection.query("update schema_lock set expires_at = '2000-01-01'"); // nobody renews it any more
  await reader.query("rollback");
  // The server may have done what the killed one had asked for; it is done once all the same.
  expect(await migrate(database.url, folder())).toEqual(["0001_second"]);
  expect(await schemaState(database.connection, folder())).toMatchObject({ halfway: null, applied: 2, known: 2 });
  expect([await columnsOf("people"), await columnsOf("letters")]).toEqual([
    ["id", "born"],
    ["id", "text"],
  ]);
});

test("killed between a backfill and its record: the rows are changed once", async () => {
  await reader.query("rollback");
  write({ ...first, "0001_second": ["update people set id = id + 10 order by id desc"] });
  await reader.query("insert into schema_migrations values ('0001_second', 1, 0, null)");
  await reader.query("start transaction");
  await reader.query("select * from schema_migrations where tag = '0001_second' for update");
  const migrator = startMigrator();
  const session = await vi.waitUntil(() => sessionAt("update schema_migrations"), { timeout: 60_000 });
  migrator.kill();
  await migrator.ended;
  await database.connection.query("kill ?", [session]); // what the server does when it misses the client
  await database.connection.query("update schema_lock set expires_at = '2000-01-01'");
  await reader.query("rollback");
  await migrate(database.url, folder());
  const [rows] = await database.connection.query<RowDataPacket[]>("select id from people order by id");
  expect(rows).toEqual([{ id: 11 }, { id: 12 }]);
});

test("two processes at once: the second says that it waits, touches nothing, and finds all done", async () => {
  const one = startMigrator();
  await untilInTheMiddle();
  const two = startMigrator();
  await vi.waitUntil(() => two.said.length > 0, { timeout: 60_000 });
  expect(two.said).toEqual(["another process is migrating this database: waiting for it"]);
  expect(await doneOfSecond()).toBe(1);
  await reader.query("rollback");
  expect([await one.ended, await two.ended]).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(one.said).toEqual(["migrated: 0001_second"]);
  expect(two.said.at(-1)).toBe("the schema is up to date");
});
