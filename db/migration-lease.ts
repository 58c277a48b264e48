import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import mysql, { type Connection } from "mysql2/promise";
import { connectionOptions, SESSION_SETTINGS } from "./client";

/** As long as others wait for a migrator that was killed; one that lives renews its lease five times meanwhile. */
const LEASE_SECONDS = 60;
const PATIENCE_SECONDS = 300;

/** The right to change a database's schema, and the connection that does it. */
export type MigrationLease = {
  connection: Connection;
  /** Renews the lease. Throws when another process has it by now. */
  hold: () => Promise<void>;
};

/**
 * Does work that only one process may do to a database at a time: migrating or restoring it. The others wait.
 * @param onWait is called once when another process holds the lease.
 */
export async function underMigrationLease<T>(
  url: string,
  onWait: () => void,
  work: (lease: MigrationLease) => Promise<T>,
): Promise<T> {
  const connection = await mysql.createConnection(connectionOptions(url));
  const holder = randomUUID();
  const keeper = setInterval(() => void renewLease(url, holder), (LEASE_SECONDS / 5) * 1000);
  try {
    await connection.query(SESSION_SETTINGS);
    await prepare(connection);
    await takeLease(connection, holder, onWait);
    return await work({ connection, hold: () => keepLease(connection, holder) });
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
    if (await claimLease(connection, holder)) return;
    if (waited === 0) onWait();
    await pause(1000);
  }
  throw new Error("another process has been migrating for five minutes");
}

async function claimLease(connection: Connection, holder: string): Promise<boolean> {
  const [result] = await connection.query(CLAIM, [holder, LEASE_SECONDS, holder]);
  return "affectedRows" in result && result.affectedRows === 1;
}

async function keepLease(connection: Connection, holder: string): Promise<void> {
  if (!(await claimLease(connection, holder))) throw new Error("another process took over the migration");
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
