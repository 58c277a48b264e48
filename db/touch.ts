import { UnavailableError } from "@/lib/errors";
import { boundedPool } from "./bounded";
import { type Database, databaseOver } from "./client";
import { withoutParameters } from "./failure";

/**
 * Runs one statement that may as well not have happened ("seen just now"): without a transaction, without another try,
 * and without a failure when the database is busy, read-only or away. Everything else is written by `inTransaction`.
 */
export async function touch(work: (db: Database) => Promise<unknown>): Promise<void> {
  try {
    await work(databaseOver(boundedPool()));
  } catch (error) {
    const failure = withoutParameters(error);
    if (!(failure instanceof UnavailableError)) throw failure;
  }
}
