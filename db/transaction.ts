import { setTimeout as pause } from "node:timers/promises";
import type { PoolConnection } from "mysql2/promise";
import { countTransaction } from "@/lib/metrics/count-transaction";
import { acquire, bounded } from "./bounded";
import { type Database, databaseOver } from "./client";
import {
  isBroken,
  isLostConnection,
  isTimeout,
  isTransient,
  UnknownOutcome,
  wasNeverSent,
  withoutParameters,
} from "./failure";

/** A database handle inside an open transaction. `recordAudit` and `enqueue` accept nothing else. */
export class Transaction {
  readonly #open = true;
  constructor(readonly db: Database) {}
  get isOpen(): boolean {
    return this.#open;
  }
}

const TRIES = 6;
/** Nobody is kept waiting longer for tries that fail slowly. */
const PATIENCE_MS = 10_000;

/**
 * Runs `work` in one transaction and repeats it when the server undid it (deadlock, lock wait, changed snapshot) or the
 * connection broke before COMMIT was sent; so `work` must do nothing outside the transaction. A connection that breaks
 * while COMMIT is in flight is an UnknownOutcome. A broken connection is destroyed, never given back.
 * @throws UnavailableError when the database is away; DatabaseFailure for anything else it refuses.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(work);
    } catch (error) {
      const isLast = attempt === TRIES || performance.now() - began > PATIENCE_MS;
      if (isLast || !(error instanceof BeforeCommit && isRepeatable(error.cause)))
        throw withoutParameters(error instanceof BeforeCommit ? error.cause : error);
      countTransaction("repeated");
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}

function isRepeatable(error: unknown): boolean {
  return isTransient(error) || (isLostConnection(error) && !isTimeout(error));
}

/** Marks an error after which the server certainly kept nothing. */
class BeforeCommit extends Error {}

async function once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const connection = await connect();
  let result: T;
  try {
    await connection.query("START TRANSACTION");
    result = await work(new Transaction(databaseOver(connection)));
  } catch (error) {
    await undo(connection, error);
    throw new BeforeCommit("nothing was kept", { cause: error });
  }
  await commit(connection);
  return result;
}

async function connect(): Promise<PoolConnection> {
  try {
    return bounded(await acquire());
  } catch (error) {
    throw new BeforeCommit("no connection", { cause: error });
  }
}

async function undo(connection: PoolConnection, reason: unknown): Promise<void> {
  if (isBroken(reason)) return connection.destroy();
  try {
    await connection.query("ROLLBACK");
    connection.release();
  } catch {
    connection.destroy(); // the server rolls back what a vanished connection had open
  }
}

async function commit(connection: PoolConnection): Promise<void> {
  try {
    await connection.query("COMMIT");
    connection.release();
  } catch (error) {
    connection.destroy();
    if (isLostConnection(error) && !wasNeverSent(error)) {
      countTransaction("unknown");
      throw new UnknownOutcome();
    }
    throw new BeforeCommit("the server refused the commit", { cause: error });
  }
}
