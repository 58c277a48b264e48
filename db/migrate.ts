import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import mysql, { type Connection } from "mysql2/promise";
import { connectionOptions, SESSION_SETTINGS } from "./client";
import { changedOf, type Migration, type Recorded, readMigrations, recordsOf, unknownOf } from "./schema-state";

/** As long as others wait for a migrator that was killed; one that lives renews its lease five times meanwhile. */
const LEASE_SECONDS = 60;
const PATIENCE_SECONDS = 300;

/**
 * What a server says to a statement that it has done before: a table, column, key or constraint is there, or is gone
 * (1050, 1060, 1061, 1091, 1051; 1826 and 3822 of MySQL, 121 inside 1005 of MariaDB).
 */
const DONE_BEFORE = new Set([1050, 1051, 1060, 1061, 1091, 1826, 3822]);

/**
 * Brings a database to this build's schema. One process migrates, the others wait for its lease. Each statement is
 * recorded when it is done, so an interrupted migration goes on at the statement where it stopped. That one may have been
 * done without being recorded: DDL commits by itself, so "it is there already" counts as done there, and nowhere else.
 * Other statements commit with their record: a backfill is made once.
 * @param onWait is called once when another process holds the lease.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(
  url: string,
  folder = "drizzle",
  onWait: () => void = () => undefined,
): Promise<string[]> {
  const connection = await mysql.createConnection(connectionOptions(url));
  const holder = randomUUID();
  const keeper = setInterval(() => void renewLease(url, holder), (LEASE_SECONDS / 5) * 1000);
  try {
    await connection.query(SESSION_SETTINGS);
    await prepare(connection);
    await takeLease(connection, holder, onWait);
    return await applyAll(connection, readMigrations(folder), holder);
  } finally {
    clearInterval(keeper);
    // What went wrong before matters, not that a broken connection cannot say good-bye: the lease runs out by itself.
    await releaseLease(connection, holder).catch(() => undefined);
    await connection.end().catch(() => undefined);
  }
}

async function prepare(connection: Connection): Promise<void> {
  await connection.query(
    "create table if not exists schema_lock (id tinyint primary key, holder char(36) not null, expires_at datetime(3) not null)",
  );
  await connection.query(
    "create table if not exists schema_migrations (tag varchar(190) primary key, statements int not null, statements_done int not null, applied_at datetime(3) null)",
  );
  await connection.query("insert ignore into schema_lock values (1, '', '2000-01-01')");
}

const CLAIM =
  "update schema_lock set holder = ?, expires_at = now(3) + interval ? second where id = 1 and (expires_at < now(3) or holder = ?)";

async function takeLease(connection: Connection, holder: string, onWait: () => void): Promise<void> {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited++) {
    if (await holdLease(connection, holder)) return;
    if (waited === 0) onWait();
    await pause(1000);
  }
  throw new Error("another process has been migrating for five minutes");
}

async function holdLease(connection: Connection, holder: string): Promise<boolean> {
  const [result] = await connection.query(CLAIM, [holder, LEASE_SECONDS, holder]);
  return "affectedRows" in result && result.affectedRows === 1;
}

/** A statement may take longer than the lease: another connection renews it meanwhile. */
async function renewLease(url: string, holder: string): Promise<void> {
  const connection = await mysql.createConnection(connectionOptions(url)).catch(() => null);
  if (!connection) return;
  const sql = "update schema_lock set expires_at = now(3) + interval ? second where id = 1 and holder = ?";
  await connection.query(sql, [LEASE_SECONDS, holder]).catch(() => undefined);
  await connection.end().catch(() => undefined);
}

async function releaseLease(connection: Connection, holder: string): Promise<void> {
  await connection.query("update schema_lock set expires_at = '2000-01-01' where id = 1 and holder = ?", [holder]);
}

async function applyAll(connection: Connection, migrations: Migration[], holder: string): Promise<string[]> {
  const applied: string[] = [];
  const records = await recordsOf(connection);
  refuseOthers(migrations, records);
  for (const migration of migrations) {
    const record = records.find(({ tag }) => tag === migration.tag);
    if (record && record.done >= migration.statements.length) continue;
    await applyOne(connection, migration, record, holder);
    applied.push(migration.tag);
  }
  return applied;
}

function refuseOthers(migrations: Migration[], records: readonly Recorded[]): void {
  const unknown = unknownOf(migrations, records);
  if (unknown)
    throw new Error(`the database has migration ${unknown}, which this version does not know: use the newer version`);
  const changed = changedOf(migrations, records);
  if (changed)
    throw new Error(`migration ${changed} is not the one that was applied to this database: a migration never changes`);
}

async function applyOne(
  connection: Connection,
  { tag, statements }: Migration,
  begun: Recorded | undefined,
  holder: string,
): Promise<void> {
  if (!begun)
    await connection.query("insert into schema_migrations (tag, statements, statements_done) values (?, ?, 0)", [
      tag,
      statements.length,
    ]);
  const from = begun?.done ?? 0;
  for (const [index, statement] of statements.entries()) {
    if (index < from) continue;
    await applyStatement(connection, { tag, statement, done: index + 1 }, begun !== undefined && index === from);
    if (!(await holdLease(connection, holder))) throw new Error("another process took over the migration");
  }
  await connection.query("update schema_migrations set applied_at = now(3) where tag = ?", [tag]);
}

/** Changed rows and their record commit together; DDL ends the transaction by itself, before its record. */
async function applyStatement(
  connection: Connection,
  { tag, statement, done }: { tag: string; statement: string; done: number },
  mayBeDone: boolean,
): Promise<void> {
  await connection.query("start transaction");
  try {
    await connection.query(statement).catch((error: unknown) => {
      if (!(mayBeDone && wasDoneBefore(error))) throw error;
    });
    await connection.query("update schema_migrations set statements_done = ? where tag = ?", [done, tag]);
    await connection.query("commit");
  } catch (error) {
    // Else the lease would be given back inside it, and lost with it.
    await connection.query("rollback").catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${tag}, statement ${done}: ${reason}`, { cause: error });
  }
}

function wasDoneBefore(error: unknown): boolean {
  if (!(error instanceof Error && "errno" in error && typeof error.errno === "number")) return false;
  return DONE_BEFORE.has(error.errno) || (error.errno === 1005 && error.message.includes("errno: 121"));
}
