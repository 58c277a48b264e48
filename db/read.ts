import type { Pool } from "mysql2/promise";
import { oncePerObject } from "@/lib/once-per";
import { boundedPool } from "./bounded";
import { type Database, databaseOver, pool } from "./client";
import { isLostConnection, isTimeout, withoutParameters } from "./failure";

/** The same one for each read, so that a statement can be put into words once for all of them. */
const boundedDatabase = oncePerObject((over: Pool) => databaseOver(boundedPool(over)));

/**
 * Runs reads that need no common snapshot. A connection that the server dropped while idle is tried once more.
 * @throws UnavailableError when the database is away; DatabaseFailure for anything else it refuses.
 */
export async function read<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(boundedDatabase(pool()));
  } catch (first) {
    if (!isLostConnection(first) || isTimeout(first)) throw withoutParameters(first);
    try {
      return await work(boundedDatabase(pool()));
    } catch (second) {
      throw withoutParameters(second);
    }
  }
}
