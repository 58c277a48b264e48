import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection, RowDataPacket } from "mysql2/promise";

/** One file of `drizzle/`, in the order of the journal. */
export type Migration = { tag: string; statements: string[] };

/** How far a migration got, as the database has it. */
export type Recorded = { tag: string; statements: number; done: number };

/**
 * Where the schema of a database stands against this build. `unknown` is a migration of another version, `changed` one
 * whose file is not what was applied.
 */
export type SchemaState = {
  applied: number;
  known: number;
  halfway: string | null;
  unknown: string | null;
  changed: string | null;
  isHalfRestored: boolean;
};

/**
 * Stands among the migrations, unfinished, from a restore's first change to its last: whoever looks at the database, builds
 * that know nothing of it included, finds a schema that stopped halfway and refuses to start.
 */
export const RESTORE_MARK = "restore";

/** Whether a restore began here and did not come to its end. */
export async function isHalfRestored(connection: Pick<Connection, "query">): Promise<boolean> {
  const [rows] = await connection.query<RowDataPacket[]>("select 1 from schema_migrations where tag = ?", [
    RESTORE_MARK,
  ]);
  return rows.length > 0;
}

export async function schemaState(connection: Pick<Connection, "query">, folder = "drizzle"): Promise<SchemaState> {
  const migrations = readMigrations(folder);
  const [tables] = await connection.query<RowDataPacket[]>("show tables like 'schema_migrations'");
  if (tables.length === 0)
    return {
      applied: 0,
      known: migrations.length,
      halfway: null,
      unknown: null,
      changed: null,
      isHalfRestored: false,
    };
  const records = await recordsOf(connection);
  return {
    applied: records.length,
    known: migrations.length,
    halfway: records.find(({ done, statements }) => done < statements)?.tag ?? null,
    unknown: unknownOf(migrations, records),
    changed: changedOf(migrations, records),
    isHalfRestored: await isHalfRestored(connection),
  };
}

/** A migration in the database that this build does not have. */
export function unknownOf(migrations: readonly Migration[], records: readonly Recorded[]): string | null {
  const known = new Set(migrations.map(({ tag }) => tag));
  return records.find(({ tag }) => !known.has(tag))?.tag ?? null;
}

/** A migration whose file has another number of statements than when it was applied. */
export function changedOf(migrations: readonly Migration[], records: readonly Recorded[]): string | null {
  const sizes = new Map(migrations.map(({ tag, statements }) => [tag, statements.length]));
  return records.find(({ tag, statements }) => sizes.has(tag) && sizes.get(tag) !== statements)?.tag ?? null;
}

export function readMigrations(folder: string): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8"));
  return journal.entries.map(({ tag }) => ({
    tag,
    statements: readFileSync(join(folder, `${tag}.sql`), "utf8")
      .split("--> statement-breakpoint")
      .map((statement) => statement.trim())
      .filter(Boolean),
  }));
}

export async function recordsOf(connection: Pick<Connection, "query">): Promise<Recorded[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "select tag, statements, statements_done from schema_migrations order by tag",
  );
  return rows
    .filter(({ tag }) => tag !== RESTORE_MARK)
    .map((row) => ({
      tag: String(row.tag),
      statements: Number(row.statements),
      done: Number(row.statements_done),
    }));
}
