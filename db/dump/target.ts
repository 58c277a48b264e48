import { setTimeout as pause } from "node:timers/promises";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { stringify } from "uuid";
import { isHalfRestored } from "../schema-state";
import { MIGRATORS } from "./tables";

/** The database that a restore would fill. */
export type RestoreTarget = {
  name: string;
  /** Nothing stands in any table, or an earlier restore stopped halfway: there is nothing to lose. */
  isFree: boolean;
  /** Ids of the people who are erased in what it holds now: they must not come back with older data. */
  erased: string[];
  /** An app, a worker or somebody else is connected to it. */
  isInUse: boolean;
};

/** A connection that was just closed stays in the server's list for a moment. */
const LOOKS = 20;
const BETWEEN_LOOKS_MS = 100;

export async function lookAtTarget(connection: Connection): Promise<RestoreTarget> {
  const [rows] = await connection.query<RowDataPacket[]>("select database() as name");
  const name = String(rows[0]?.name);
  return {
    name,
    isFree: (await isHalfRestored(connection)) || !(await holdsRows(connection)),
    erased: await erasedIn(connection),
    isInUse: await isInUse(connection, name),
  };
}

async function erasedIn(connection: Connection): Promise<string[]> {
  if (!(await tableNames(connection)).includes("users")) return [];
  const [rows] = await connection.query<RowDataPacket[]>("select id from users where status = 'erased'");
  return rows.map(({ id }) => stringify(id));
}

async function holdsRows(connection: Connection): Promise<boolean> {
  for (const table of await tableNames(connection)) {
    const [rows] = await connection.query<RowDataPacket[]>("select 1 from ?? limit 1", [table]);
    if (rows.length > 0) return true;
  }
  return false;
}

async function isInUse(connection: Connection, name: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const [sessions] = await connection.query<RowDataPacket[]>("show processlist");
    if (!sessions.some(({ db, Id }) => db === name && Id !== connection.threadId)) return false;
    await pause(BETWEEN_LOOKS_MS);
  }
  return true;
}

/** Takes everything away but the migrator's own tables. */
export async function clearTarget(connection: Connection): Promise<void> {
  await connection.query("set session foreign_key_checks = 0");
  for (const table of await tableNames(connection)) await connection.query("drop table ??", [table]);
  await connection.query("set session foreign_key_checks = 1");
}

async function tableNames(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select table_name as name from information_schema.tables
     where table_schema = database() and table_type = 'BASE TABLE' and table_name not in (${mysql.escape(MIGRATORS)})`,
  );
  return rows.map((row) => String(row.name));
}
