import { boundedPool } from "./bounded";
import { type Database, databaseOver } from "./client";
import { isLostConnection, isTimeout, withoutParameters } from "./failure";

/**
 * Runs reads that need no common snapshot. A connection that the server dropped while idle is tried once more.
 * @throws UnavailableError when the database is away; DatabaseFailure for anything else it refuses.
 */
export async function read<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(databaseOver(boundedPool()));
  } catch (first) {
    if (!isLostConnection(first) || isTimeout(first)) throw withoutParameters(first);
    try {
      return await work(databaseOver(boundedPool()));
    } catch (second) {
      throw withoutParameters(second);
    }
  }
}
