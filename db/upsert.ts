import { type Column, type SQL, sql } from "drizzle-orm";

/** `VALUES(col)` for an upsert: the one form that both MariaDB and MySQL understand. */
export function incoming(column: Column): SQL {
  return sql`values(${sql.identifier(column.name)})`;
}
