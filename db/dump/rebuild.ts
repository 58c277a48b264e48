import type { Connection } from "mysql2/promise";
import { required } from "@/lib/env";
import { withoutParameters } from "../failure";
import { applyMigrations } from "../migrate";
import { type MigrationLease, underMigrationLease } from "../migration-lease";
import { type Migration, RESTORE_MARK, type Recorded, readMigrations } from "../schema-state";
import { dropKeysOfNobody } from "./keys-of-nobody";
import { type Loader, loading } from "./load-rows";
import { clearTarget, lookAtTarget, type RestoreTarget } from "./target";

/** The migrations of a database, in their order. */
export type Schema = readonly Pick<Recorded, "tag" | "statements">[];

/** Rows of one schema, and what puts them in. */
export type Part = { schema: Schema; load: (loader: Loader) => Promise<void> };

export type Rebuilt = { keysOfNobody: number; migrated: string[] };

/** Whether this build can bring such a schema to its own: it knows all its migrations, and in the same order. */
export function isKnownSchema(schema: Schema, migrations: readonly Migration[] = ours()): boolean {
  return schema.every(({ tag, statements }, index) => {
    const migration = migrations[index];
    return migration?.tag === tag && migration.statements.length === statements;
  });
}

/**
 * Makes the database anew: each part is put into the schema of its time, then everything is migrated to this build's. From
 * the first change to the last the database bears a mark on which no app starts; a restore
 * that was cut short is simply done again.
 * @param judge throws when the database must not be touched.
 * @param conclude runs at the end, before the mark goes.
 */
export async function rebuild<Concluded>(
  parts: readonly Part[],
  judge: (target: RestoreTarget) => void,
  conclude: (rebuilt: Rebuilt, target: RestoreTarget) => Promise<Concluded>,
): Promise<Rebuilt & Concluded> {
  try {
    return await underMigrationLease(
      required("DATABASE_URL"),
      () => undefined,
      async (lease) => {
        const target = await lookAtTarget(lease.connection);
        judge(target);
        await mark(lease.connection);
        await clearTarget(lease.connection);
        const rebuilt = await fill(lease, parts);
        const concluded = await conclude(rebuilt, target);
        await unmark(lease.connection);
        return { ...rebuilt, ...concluded };
      },
    );
  } catch (error) {
    throw withoutParameters(error);
  }
}

async function fill(lease: MigrationLease, parts: readonly Part[]): Promise<Rebuilt> {
  const migrations = ours();
  for (const { schema, load } of [...parts].sort((one, other) => one.schema.length - other.schema.length)) {
    await applyMigrations(lease, migrations.slice(0, schema.length));
    await loading(lease.connection, load);
    await lease.hold();
  }
  const keysOfNobody = await dropKeysOfNobody(lease.connection);
  return { keysOfNobody, migrated: await applyMigrations(lease, migrations) };
}

async function mark(connection: Connection): Promise<void> {
  await connection.query("insert ignore into schema_migrations (tag, statements, statements_done) values (?, 1, 0)", [
    RESTORE_MARK,
  ]);
  await connection.query("delete from schema_migrations where tag <> ?", [RESTORE_MARK]);
}

async function unmark(connection: Connection): Promise<void> {
  await connection.query("delete from schema_migrations where tag = ?", [RESTORE_MARK]);
}

function ours(): Migration[] {
  return readMigrations("drizzle");
}
