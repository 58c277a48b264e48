import { drizzle } from "drizzle-orm/mysql2";
import mysql from "mysql2";
import { required } from "@/lib/env";
import { STATEMENT_MS } from "./bounded";
import { connectionOptions, type Database, SESSION_SETTINGS } from "./client";
import { withoutParameters } from "./failure";

/**
 * Shows `work` the database as it was at one moment, for as long as it takes: reads only, over a connection of its own, so
 * that a slow reader keeps none of the pool's. Each statement has its limit as elsewhere.
 * @throws UnavailableError when the database is away; DatabaseFailure for anything else it refuses.
 */
export async function inReadSnapshot<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const core = mysql.createConnection(connectionOptions(required("DATABASE_URL")));
  core.on("error", () => undefined); // else it would end the process; who waits for an answer hears of it apart
  const connection = core.promise();
  try {
    await connection.query({ sql: SESSION_SETTINGS, timeout: STATEMENT_MS });
    await connection.query("set session transaction isolation level repeatable read");
    await connection.query("start transaction with consistent snapshot, read only");
    return await work(drizzle(core));
  } catch (error) {
    throw withoutParameters(error);
  } finally {
    core.destroy(); // nothing was written
  }
}
