import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";

export type Column = {
  name: string;
  /** "enum('waiting','done')", "binary(16)". */
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
};

/** A table with everything in it, in the order of its key; a row's values are SQL literals by column. */
export type TableContents = { columns: Column[]; key: string[]; rows: Map<string, string>[] };

/** All tables of a database but the migrator's own. */
export async function contentsOf(connection: Connection): Promise<Map<string, TableContents>> {
  const contents = new Map<string, TableContents>();
  const [tables] = await connection.query<RowDataPacket[]>(
    `select table_name as name from information_schema.tables
     where table_schema = database() and table_name not in ('schema_lock', 'schema_migrations') order by table_name`,
  );
  for (const { name } of tables) contents.set(String(name), await readTable(connection, String(name)));
  return contents;
}

async function readTable(connection: Connection, table: string): Promise<TableContents> {
  const columns = await columnsOf(connection, table);
  const key = await keyOf(connection, table);
  const [rows] = await connection.query<RowDataPacket[]>({
    sql: "select * from ?? order by ?",
    values: [table, mysql.raw(key.map((name) => mysql.escapeId(name)).join(", "))],
    // Days, instants, decimals and long numbers as the server spells them: nothing is lost on the way.
    typeCast: (field, next) =>
      ["BLOB", "JSON", "STRING", "VAR_STRING"].includes(field.type) ? next() : field.string(),
  });
  return {
    columns,
    key,
    rows: rows.map((row) => new Map(columns.map(({ name }) => [name, literal(row[name])]))),
  };
}

/** The driver opens JSON, which `escape` would take for assignments. */
function literal(value: unknown): string {
  if (typeof value === "string" || Buffer.isBuffer(value)) return mysql.escape(value);
  return value === null ? "NULL" : mysql.escape(JSON.stringify(value));
}

async function columnsOf(connection: Connection, table: string): Promise<Column[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select column_name as name, column_type as type, is_nullable as nullable, column_default as standard, extra
     from information_schema.columns where table_schema = database() and table_name = ? order by ordinal_position`,
    [table],
  );
  return rows.map(({ name, type, nullable, standard, extra }) => ({
    name: String(name),
    type: String(type),
    isNullable: nullable === "YES",
    hasDefault: standard !== null || /auto_increment|generated/i.test(String(extra)),
  }));
}

async function keyOf(connection: Connection, table: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select column_name as name from information_schema.key_column_usage
     where table_schema = database() and table_name = ? and constraint_name = 'PRIMARY' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => String(name));
}
