import type { Connection, RowDataPacket } from "mysql2/promise";
import { z } from "zod";

/** A column and its type without length: "decimal", "mediumblob". */
export type DumpedColumn = { name: string; type: string };

/** A table with the columns that are kept (those that the server computes are not) and its primary key. */
export type DumpedTable = { name: string; columns: DumpedColumn[]; key: string[] };

export const dumpedTableSchema = z.strictObject({
  name: z.string().min(1).max(64),
  columns: z.array(z.strictObject({ name: z.string().min(1).max(64), type: z.string().max(64) })).min(1),
  key: z.array(z.string().min(1).max(64)).min(1),
});

/** The migrator's own: they say how a database came to be, not what is in it. */
export const MIGRATORS = ["schema_lock", "schema_migrations"];

const binary = new Set(["binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"]);
const spelt = new Set(
  "char varchar tinytext text mediumtext longtext enum set json tinyint smallint mediumint int bigint decimal date datetime timestamp time year".split(
    " ",
  ),
);

/** True for bytes; anything else that we keep is text, as which the server writes and reads it without any loss. */
export function isBinary({ type }: DumpedColumn): boolean {
  return binary.has(type);
}

/**
 * The tables of a database by name, the migrator's left out.
 * @throws Error for one without a primary key, and for a type whose spelling as text is not exact (FLOAT, BIT): those would
 * come back changed.
 */
export async function tablesOf(connection: Pick<Connection, "query">): Promise<DumpedTable[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select c.table_name as tableName, c.column_name as name, lower(c.data_type) as type, k.ordinal_position as keyPlace
     from information_schema.columns c
     join information_schema.tables t
       on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     left join information_schema.key_column_usage k
       on k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name
       and k.constraint_name = 'PRIMARY'
     where c.table_schema = database() and coalesce(c.generation_expression, '') = ''
     order by c.table_name, c.ordinal_position`,
  );
  const byName = Map.groupBy(rows, ({ tableName }) => String(tableName));
  return [...byName].filter(([name]) => !MIGRATORS.includes(name)).map(([name, of]) => tableOf(name, of));
}

function tableOf(name: string, rows: readonly RowDataPacket[]): DumpedTable {
  const columns = rows.map((row) => ({ name: String(row.name), type: String(row.type) }));
  const key = rows
    .filter(({ keyPlace }) => keyPlace !== null)
    .sort((one, other) => Number(one.keyPlace) - Number(other.keyPlace))
    .map((row) => String(row.name));
  if (key.length === 0) throw new Error(`table ${name} has no primary key`);
  const inexact = columns.find((column) => !isBinary(column) && !spelt.has(column.type));
  if (inexact) throw new Error(`${name}.${inexact.name}: a ${inexact.type} cannot be kept exactly`);
  return { name, columns, key };
}
