import type { Pool, PoolConnection, QueryOptions } from "mysql2/promise";
import { UnavailableError } from "@/lib/errors";
import { pool } from "./client";
import { isBroken } from "./failure";
import { settleCheck } from "./owed-check";

/*
 * Nothing waits for the database without an end: a server that accepts and never answers must become a sentence on a
 * page, not a request that hangs and keeps a connection.
 */

/** How long somebody waits for a connection while all are in use. Longer than the driver takes to give up connecting. */
const ACQUIRE_MS = 6_000;
/** How long one statement may take. Locks are waited for less (SESSION_SETTINGS). */
export const STATEMENT_MS = 20_000;

/** A connection of the pool. @throws UnavailableError when none comes free in time, or the server is not as it must be. */
export async function acquire(): Promise<PoolConnection> {
  const asked = pool().getConnection();
  const won = await inTime(asked, ACQUIRE_MS);
  if (won) return settled(won);
  asked.then(
    (late) => late.release(),
    () => undefined,
  );
  throw new UnavailableError();
}

/** What is waited for, or null when it takes longer. A timer of its own: calling off one of Node's promises makes two errors each time. */
function inTime<T>(asked: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, null);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The connection, once the server is known to be the right one. */
async function settled(connection: PoolConnection): Promise<PoolConnection> {
  try {
    await settleCheck(bounded(connection));
    return connection;
  } catch (error) {
    giveUp(connection, error);
    throw error;
  }
}

/** Gives a connection back after an error, unless it broke. */
function giveUp(connection: PoolConnection, error: unknown): void {
  if (isBroken(error)) connection.destroy();
  else connection.release();
}

/** The connection with a limit on every statement. */
export function bounded(connection: PoolConnection): PoolConnection {
  const query = (statement: string | QueryOptions, values?: QueryOptions["values"]) =>
    connection.query({ ...optionsOf(statement), timeout: STATEMENT_MS }, values);
  return new Proxy(connection, {
    get: (target, name) => (name === "query" ? query : Reflect.get(target, name, target)),
  });
}

function optionsOf(statement: string | QueryOptions): QueryOptions {
  return typeof statement === "string" ? { sql: statement } : statement;
}

/** The pool with a limit on waiting and on every statement; a connection that broke is never given back. */
export function boundedPool(over: Pool = pool()): Pool {
  return new Proxy(over, {
    get: (target, name) => (name === "query" ? queryOnce : Reflect.get(target, name, target)),
  });
}

async function queryOnce(statement: string | QueryOptions, values?: QueryOptions["values"]) {
  const connection = await acquire();
  try {
    const answer = await bounded(connection).query(optionsOf(statement), values);
    connection.release();
    return answer;
  } catch (error) {
    giveUp(connection, error);
    throw error;
  }
}
