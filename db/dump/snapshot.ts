import type { Readable } from "node:stream";
import mysql from "mysql2";
import type { Connection } from "mysql2/promise";
import { required } from "@/lib/env";
import { connectionOptions, SESSION_SETTINGS } from "../client";
import { withoutParameters } from "../failure";
import { isHalfRestored, type Recorded, recordsOf } from "../schema-state";
import type { Cell } from "./row-codec";
import { type DumpedTable, tablesOf } from "./tables";

/** Rows that wait in this process; the server holds the others back. */
const ROWS_AHEAD = 16;

/** A database as it was at one moment, whatever is written meanwhile. */
export type Snapshot = {
  /** The migrations that had been applied. */
  schema: readonly Recorded[];
  tables: readonly DumpedTable[];
  /** The rows of a table in the order of its key, one after the other: a table of any size takes the same memory. */
  rows: (table: DumpedTable) => AsyncIterable<Cell[]>;
};

/**
 * Shows `work` the database at one moment, over a connection of its own. Nobody who writes is held up; who changes the
 * schema waits until it is over.
 * @throws Error when the schema is not whole; DatabaseFailure or UnavailableError for what the server refuses.
 */
export async function inSnapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const core = mysql.createConnection(connectionOptions(required("DATABASE_URL")));
  core.on("error", () => undefined); // else it would end the process; who waits for an answer hears of it apart
  const connection = core.promise();
  try {
    await begin(connection);
    const schema = await wholeSchema(connection);
    const tables = await tablesOf(connection);
    return await work({ schema, tables, rows: (table) => rowsOf(core, table) });
  } catch (error) {
    throw withoutParameters(error);
  } finally {
    core.destroy(); // nothing was written, and a stream may have been left in its middle
  }
}

async function begin(connection: Connection): Promise<void> {
  await connection.query(SESSION_SETTINGS);
  // A slow disk on our side is no reason for the server to hang up.
  await connection.query("set session net_write_timeout = 600");
  await connection.query("set session transaction isolation level repeatable read");
  await connection.query("start transaction with consistent snapshot, read only");
}

async function wholeSchema(connection: Connection): Promise<Recorded[]> {
  const schema = await recordsOf(connection);
  const halfway = schema.find(({ done, statements }) => done < statements);
  if (halfway) throw new Error(`migration ${halfway.tag} stopped halfway`);
  if (await isHalfRestored(connection)) throw new Error("a restore stopped halfway");
  return schema;
}

function rowsOf(core: mysql.Connection, { name, columns, key }: DumpedTable): Readable {
  const list = (names: readonly string[]) => names.map((each) => mysql.escapeId(each)).join(", ");
  const text = `select ${list(columns.map((column) => column.name))} from ${mysql.escapeId(name)} order by ${list(key)}`;
  // typeCast false: each value's bytes as they came.
  const rows = core.query({ sql: text, rowsAsArray: true, typeCast: false }).stream({ highWaterMark: ROWS_AHEAD });
  // The driver tells a lost connection to itself alone: its reader would wait for ever.
  const fail = (error: Error) => rows.destroy(error);
  core.once("error", fail);
  return rows.once("close", () => core.off("error", fail));
}
