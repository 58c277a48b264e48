import type { Connection, RowDataPacket } from "mysql2/promise";
import { env } from "@/lib/env";
import { GROUP_CONCAT_BYTES, LOCK_WAIT_SECONDS } from "./client";
import { schemaState } from "./schema-state";

type Queryable = Pick<Connection, "query">;

/** What of a server would lose, mangle or misread what people write, and where its schema is not this build's; else empty. */
export async function serverFaults(connection: Queryable): Promise<string[]> {
  return [...(await variableFaults(connection)), ...(await schemaFaults(connection))];
}

async function variableFaults(connection: Queryable): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `show variables where Variable_name in ('character_set_database', 'collation_database', 'sql_mode', 'time_zone',
     'system_time_zone', 'innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin', 'innodb_snapshot_isolation', 'version',
     'group_concat_max_len', 'innodb_lock_wait_timeout')`,
  );
  const value = new Map(rows.map((row) => [String(row.Variable_name), String(row.Value)]));
  const isMariaDb = /mariadb/i.test(value.get("version") ?? "");
  const sqlMode = value.get("sql_mode")?.split(",") ?? [];
  const zone = value.get("time_zone") === "SYSTEM" ? value.get("system_time_zone") : value.get("time_zone");
  const checks: [boolean, string][] = [
    [value.get("character_set_database") === "utf8mb4", "the database's character set must be utf8mb4"],
    [value.get("collation_database") === "utf8mb4_unicode_520_ci", "its collation must be utf8mb4_unicode_520_ci"],
    [sqlMode.includes("STRICT_TRANS_TABLES") || sqlMode.includes("STRICT_ALL_TABLES"), "sql_mode must be strict"],
    [sqlMode.includes("ONLY_FULL_GROUP_BY"), "sql_mode must have ONLY_FULL_GROUP_BY"],
    [["+00:00", "UTC"].includes(zone ?? ""), "the time zone must be UTC"],
    // What SESSION_SETTINGS ask for: a proxy in between may undo it.
    [Number(value.get("group_concat_max_len")) >= GROUP_CONCAT_BYTES, "a session must keep its group_concat_max_len"],
    [Number(value.get("innodb_lock_wait_timeout")) === LOCK_WAIT_SECONDS, "and its innodb_lock_wait_timeout"],
    [!isMariaDb || value.get("innodb_snapshot_isolation") === "ON", "innodb_snapshot_isolation must be ON"],
  ];
  return [...checks, ...durability(value)].filter(([right]) => !right).map(([, fault]) => fault);
}

/** What is answered as saved must survive a power cut. Development and a demo have nothing to lose. */
function durability(value: ReadonlyMap<string, string>): [boolean, string][] {
  if (env.NODE_ENV !== "production" || env.DEMO) return [];
  return [
    [value.get("innodb_flush_log_at_trx_commit") === "1", "innodb_flush_log_at_trx_commit must be 1"],
    [value.get("log_bin") !== "ON" || value.get("sync_binlog") === "1", "sync_binlog must be 1"],
  ];
}

async function schemaFaults(connection: Queryable): Promise<string[]> {
  const { applied, known, halfway, unknown, changed, isHalfRestored } = await schemaState(connection);
  if (isHalfRestored) return ["a restore stopped halfway: run bin/ops restore again"];
  if (halfway) return [`migration ${halfway} stopped halfway: run the migrations again`];
  if (unknown) return [`the schema is newer than this version: it has migration ${unknown}`];
  if (changed) return [`migration ${changed} is not the one that was applied`];
  if (applied < known) return ["the schema is older than this version: run the migrations"];
  return [];
}
