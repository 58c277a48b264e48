import type { Connection } from "mysql2/promise";
import { type MigrationLease, underMigrationLease } from "./migration-lease";
import {
  changedOf,
  isHalfRestored,
  type Migration,
  type Recorded,
  readMigrations,
  recordsOf,
  unknownOf,
} from "./schema-state";

/**
 * What a server says to a statement that it has done before: a table, column, key or constraint is there, or is gone
 * (1050, 1060, 1061, 1091, 1051; 1826 and 3822 of MySQL, 121 inside 1005 of MariaDB).
 */
const DONE_BEFORE = new Set([1050, 1051, 1060, 1061, 1091, 1826, 3822]);

/**
 * Brings a database to this build's schema. One process migrates, the others wait for its lease. Each statement is
 * recorded when it is done, so an interrupted migration goes on at the statement where it stopped. That one may have been
 * done without being recorded: DDL commits by itself, so "it is there already" counts as done there, and nowhere else.
 * Other statements commit with their record: a backfill is made once.
 * @param onWait is called once when another process holds the lease.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(
  url: string,
  folder = "drizzle",
  onWait: () => void = () => undefined,
): Promise<string[]> {
  return underMigrationLease(url, onWait, async (lease) => {
    if (await isHalfRestored(lease.connection))
      throw new Error("a restore of this database stopped halfway: restore it again first (bin/ops restore)");
    return applyMigrations(lease, readMigrations(folder));
  });
}

/** Applies what is missing of the given migrations, in their order. @returns the names of those that were applied now. */
export async function applyMigrations(
  { connection, hold }: MigrationLease,
  migrations: Migration[],
): Promise<string[]> {
  const applied: string[] = [];
  const records = await recordsOf(connection);
  refuseOthers(migrations, records);
  for (const migration of migrations) {
    const record = records.find(({ tag }) => tag === migration.tag);
    if (record && record.done >= migration.statements.length) continue;
    await applyOne({ connection, hold }, migration, record);
    applied.push(migration.tag);
  }
  return applied;
}

function refuseOthers(migrations: Migration[], records: readonly Recorded[]): void {
  const unknown = unknownOf(migrations, records);
  if (unknown)
    throw new Error(`the database has migration ${unknown}, which this version does not know: use the newer version`);
  const changed = changedOf(migrations, records);
  if (changed)
    throw new Error(`migration ${changed} is not the one that was applied to this database: a migration never changes`);
}

async function applyOne(
  { connection, hold }: MigrationLease,
  { tag, statements }: Migration,
  begun: Recorded | undefined,
): Promise<void> {
  if (!begun)
    await connection.query("insert into schema_migrations (tag, statements, statements_done) values (?, ?, 0)", [
      tag,
      statements.length,
    ]);
  const from = begun?.done ?? 0;
  for (const [index, statement] of statements.entries()) {
    if (index < from) continue;
    await applyStatement(connection, { tag, statement, done: index + 1 }, begun !== undefined && index === from);
    await hold();
  }
  await connection.query("update schema_migrations set applied_at = now(3) where tag = ?", [tag]);
}

/** Changed rows and their record commit together; DDL ends the transaction by itself, before its record. */
async function applyStatement(
  connection: Connection,
  { tag, statement, done }: { tag: string; statement: string; done: number },
  mayBeDone: boolean,
): Promise<void> {
  await connection.query("start transaction");
  try {
    await connection.query(statement).catch((error: unknown) => {
      if (!(mayBeDone && wasDoneBefore(error))) throw error;
    });
    await connection.query("update schema_migrations set statements_done = ? where tag = ?", [done, tag]);
    await connection.query("commit");
  } catch (error) {
    // Else the lease would be given back inside it, and lost with it.
    await connection.query("rollback").catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${tag}, statement ${done}: ${reason}`, { cause: error });
  }
}

function wasDoneBefore(error: unknown): boolean {
  if (!(error instanceof Error && "errno" in error && typeof error.errno === "number")) return false;
  return DONE_BEFORE.has(error.errno) || (error.errno === 1005 && error.message.includes("errno: 121"));
}
