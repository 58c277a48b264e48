import { and, asc, count, eq, gt, or, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import type { HouseErrand } from "@/lib/access/house-errand";
import type { Reader, Row, Sheet } from "./sheet";

/** Rows in memory at once: the archive of a decade takes no more than that of a day. */
const ROWS_AT_ONCE = 500;

/** A person's rows of a sheet in its order, page by page, each page from where the last one ended. */
export async function* pagesOf(db: Database, errand: HouseErrand, sheet: Sheet, reader: Reader): AsyncGenerator<Row[]> {
  for (let last: Row | null = null; ; ) {
    const rows: Row[] = await pageAfter(db, errand, sheet, reader.userId, last);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1) ?? null;
  }
}

async function pageAfter(
  db: Database,
  _errand: HouseErrand,
  { table, joins, whose, fields, order }: Sheet,
  userId: string,
  last: Row | null,
): Promise<Row[]> {
  const by = order.flatMap((key) => (fields[key] ? [{ column: fields[key], value: last?.[key] }] : []));
  const query = db.select(fields).from(table).$dynamic();
  for (const { table: other, on } of joins) query.leftJoin(other, on);
  return query
    .where(and(whose(userId), last ? behind(by) : undefined))
    .orderBy(...by.map(({ column }) => asc(column)))
    .limit(ROWS_AT_ONCE);
}

/** (a, b) > (x, y), written so that both engines use the key: a > x, or a = x and b > y. */
function behind(by: readonly { column: MySqlColumn; value: unknown }[]): SQL | undefined {
  return or(
    ...by.map(({ column, value }, place) =>
      and(...by.slice(0, place).map((before) => eq(before.column, before.value)), gt(column, value)),
    ),
  );
}

export async function countRows(db: Database, sheet: Sheet, userId: string): Promise<number> {
  const query = db.select({ rows: count() }).from(sheet.table).$dynamic();
  for (const { table, on } of sheet.joins) query.leftJoin(table, on);
  const [row] = await query.where(sheet.whose(userId));
  return row?.rows ?? 0;
}
