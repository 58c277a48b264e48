import type { Connection, RowDataPacket } from "mysql2/promise";
import { SESSION_SETTINGS } from "../client";
import type { Cell } from "./row-codec";
import { type DumpedColumn, type DumpedTable, isBinary } from "./tables";

/** Puts rows into a database that is being restored. */
export type Loader = {
  insert: (table: DumpedTable, rows: readonly Cell[][]) => Promise<void>;
  count: (table: DumpedTable) => Promise<number>;
};

/** Runs `work` with references unchecked: tables come by name, not in the order in which they refer to each other. */
export async function loading(connection: Connection, work: (loader: Loader) => Promise<void>): Promise<void> {
  await connection.query("set session foreign_key_checks = 0");
  // A key of 0 is a value here, not a request for the next number.
  await connection.query("set session sql_mode = concat(@@session.sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
  await work({ insert: (table, rows) => insert(connection, table, rows), count: (table) => count(connection, table) });
  await connection.query("set session foreign_key_checks = 1");
  await connection.query(SESSION_SETTINGS);
}

async function insert(connection: Connection, { name, columns }: DumpedTable, rows: readonly Cell[][]): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((column) => column.name);
  const values = rows.map((row) => columns.map((column, index) => parameterOf(column, row[index] ?? null)));
  await connection.query("insert into ?? (??) values ?", [name, names, values]);
}

/** Text goes back as text: the server would refuse JSON as bytes, and read a number of bytes as another number. */
function parameterOf(column: DumpedColumn, cell: Cell): Buffer | string | null {
  return cell === null || isBinary(column) ? cell : cell.toString("utf8");
}

async function count(connection: Connection, { name }: DumpedTable): Promise<number> {
  const [rows] = await connection.query<RowDataPacket[]>("select count(*) as number from ??", [name]);
  return Number(rows[0]?.number);
}
