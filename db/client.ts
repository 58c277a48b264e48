import { readFileSync } from "node:fs";
import { drizzle, type MySql2Database } from "drizzle-orm/mysql2";
import mysql from "mysql2";
import type { Pool, PoolConnection, PoolOptions } from "mysql2/promise";
import { env, isLoopback, required } from "@/lib/env";

/** The pool: the only file that connects. Reads go through `read`, writes through `inTransaction`. */
export type Database = MySql2Database<Record<string, never>>;

const POOL_SIZE = 10;

/** A person's zone periods are the longest list that is read as one text: this holds more than 10,000 of them. */
export const GROUP_CONCAT_BYTES = 1_048_576;
export const LOCK_WAIT_SECONDS = 5;

/**
 * What every session sets for itself instead of trusting the server's defaults: MySQL cuts GROUP_CONCAT at 1,024 bytes,
 * a lock is waited for up to 50 seconds, and NO_BACKSLASH_ESCAPES would make the driver's quoting unsafe.
 */
export const SESSION_SETTINGS = `set session group_concat_max_len = ${GROUP_CONCAT_BYTES}, session innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS},
  session time_zone = '+00:00', session sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`;

/**
 * In REPEATABLE READ a statement that finds no row locks the gap in which it looked. Ids grow with time, so that all who are
 * new look in the same gap, at the end of a table: two first check-ins stop each other (a deadlock for each pair). What must
 * not change between reading and writing is locked by a write here (record_turns, house_turns), not by the snapshot.
 * A statement of its own: the variable's name differs between the engines.
 */
export const ISOLATION = "set session transaction isolation level read committed";

// Survives the reloads of development, where this module is evaluated again and again.
declare global {
  var purposefulPool: Pool | undefined;
}

export function pool(): Pool {
  globalThis.purposefulPool ??= createPool(connectionOptions(required("DATABASE_URL")));
  return globalThis.purposefulPool;
}

function createPool(options: PoolOptions): Pool {
  const made = mysql.createPool(options);
  // Queued before whatever the connection was asked for.
  made.on("connection", (connection) => {
    for (const setting of [SESSION_SETTINGS, ISOLATION])
      connection.query(setting, (error) => {
        if (error) connection.destroy();
      });
  });
  return made.promise();
}

/** Ends all connections; the process can exit. */
export async function closePool(): Promise<void> {
  const open = globalThis.purposefulPool;
  globalThis.purposefulPool = undefined;
  await open?.end().catch(() => undefined); // a connection that broke is closed already
}

export function databaseOver(connection: Pool | PoolConnection): Database {
  return drizzle(connection);
}

/** What every connection of ours uses: UTC, full Unicode, one statement at a time, TLS verified unless on this machine. */
export function connectionOptions(url: string): PoolOptions {
  return {
    uri: url,
    connectionLimit: POOL_SIZE,
    connectTimeout: 5_000,
    enableKeepAlive: true,
    keepAliveInitialDelay: 30_000, // a peer that vanished without a word is noticed within a minute
    charset: "utf8mb4_unicode_520_ci",
    timezone: "Z",
    supportBigNumbers: true,
    multipleStatements: false,
    ...(isLoopback(url) ? {} : { ssl: { rejectUnauthorized: true, verifyIdentity: true, ca: authority() } }),
  };
}

function authority(): string | undefined {
  return env.DATABASE_CA ? readFileSync(env.DATABASE_CA, "utf8") : undefined;
}
