import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { handledApart, impersonal, otherReferences } from "./plan";

/** A table, or a reference to a person, for which nobody said what erasing does with it (plan.ts). */
export class UnplannedError extends Error {}

type Reference = { table: string; column: string; to: string };

/** What keeps the schema itself. */
const MIGRATORS = ["schema_lock", "schema_migrations"];

/**
 * The tables that are emptied of a person by `user_id`, in an order in which nothing is removed while something still
 * refers to it: read from the database as it is.
 * @throws UnplannedError
 */
export async function tablesOfPeople(db: Database): Promise<string[]> {
  const owned = await ownedTables(db);
  const references = await referencesOf(db);
  for (const { table, column, to } of references)
    if (to === "users" && column !== "user_id" && !(`${table}.${column}` in otherReferences))
      throw new UnplannedError(`${table}.${column} names a person`);
  return inOrder(
    owned,
    references.filter(({ table, to }) => owned.includes(table) && owned.includes(to)),
  );
}

async function ownedTables(db: Database): Promise<string[]> {
  const [rows] = await db.execute<Row>(sql`
    select t.table_name as name, max(c.column_name = 'user_id') as isOwned
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
    where t.table_schema = database() and t.table_type = 'BASE TABLE'
    group by t.table_name order by t.table_name`);
  return rowsOf(rows).flatMap(({ name, isOwned }) => {
    const table = String(name);
    if (table in handledApart || table in impersonal || MIGRATORS.includes(table)) return [];
    if (Number(isOwned) !== 1) throw new UnplannedError(`${table} does not say whose its rows are`);
    return [table];
  });
}

async function referencesOf(db: Database): Promise<Reference[]> {
  const [rows] = await db.execute<Row>(sql`
    select distinct table_name as tableName, column_name as columnName, referenced_table_name as target
    from information_schema.key_column_usage
    where table_schema = database() and referenced_table_name is not null`);
  return rowsOf(rows).map((row) => ({
    table: String(row.tableName),
    column: String(row.columnName),
    to: String(row.target),
  }));
}

type Row = Record<string, unknown>;

function rowsOf(answer: unknown): Row[] {
  return Array.isArray(answer) ? answer : [];
}

/** Whoever refers comes before what it refers to. */
function inOrder(tables: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = [];
  const left = new Set(tables);
  while (left.size > 0) {
    const free = [...left].filter(
      (table) => !references.some(({ table: from, to }) => to === table && from !== table && left.has(from)),
    );
    if (free.length === 0) throw new UnplannedError(`${[...left].join(", ")} refer to each other in a circle`);
    for (const table of free) left.delete(table);
    ordered.push(...free);
  }
  return ordered;
}
