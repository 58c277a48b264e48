import { and, eq, lt, or, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";

/** A place in a list that is ordered by instant, newest first; several rows may share one, and their ids order them. */
export type Place = { at: Date; id: string };

/** For the rows that come after a place. Order them by both columns, descending. */
export function olderThan(columns: { at: MySqlColumn; id: MySqlColumn }, { at, id }: Place): SQL | undefined {
  return or(lt(columns.at, at), and(eq(columns.at, at), lt(columns.id, id)));
}
