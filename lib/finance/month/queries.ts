import { and, between, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type MySqlColumn, unionAll } from "drizzle-orm/mysql-core";
import { read } from "@/db/read";
import { expenseTracking } from "@/db/schema/money/expenses";
import { incomeTracking } from "@/db/schema/money/income";
import type { ClientRecord } from "@/lib/access/client-record";
import { NotFoundError } from "@/lib/errors";
import type { MonthSum } from "./month";

/**
 * What came in and went out in each month that a day of `from`…`to` lies in, by word and currency: summed from the entries,
 * never stored, in one round trip.
 * @throws NotFoundError when this record does not open the financial part.
 */
export async function monthSums(record: ClientRecord, from: string, to: string): Promise<MonthSum[]> {
  if (!record.categories.has("financial")) throw new NotFoundError();
  const own = (table: typeof incomeTracking | typeof expenseTracking, day: MySqlColumn) =>
    and(eq(table.userId, record.userId), isNull(table.deletedAt), between(day, from, to));
  const rows = await read((db) => {
    const came = grouped("income", incomeTracking.incomeDate, incomeTracking.incomeType, incomeTracking);
    const went = grouped("expense", expenseTracking.expenseDate, expenseTracking.category, expenseTracking);
    return unionAll(
      db
        .select(came.columns)
        .from(incomeTracking)
        .where(own(incomeTracking, incomeTracking.incomeDate))
        .groupBy(...came.by),
      db
        .select(went.columns)
        .from(expenseTracking)
        .where(own(expenseTracking, expenseTracking.expenseDate))
        .groupBy(...went.by),
    );
  });
  return rows;
}

type Amounts = { currency: MySqlColumn; amountMinor: MySqlColumn };

function grouped(side: MonthSum["side"], day: MySqlColumn, word: MySqlColumn, { currency, amountMinor }: Amounts) {
  const month = sql<string>`date_format(${day}, '%Y-%m-01')`;
  const text = (column: MySqlColumn | SQL) => sql<string>`${column}`;
  return {
    columns: {
      side: sql<MonthSum["side"]>`${side}`.as("side"),
      month: month.as("month"),
      word: text(word).as("word"),
      currency: text(currency).as("currency"),
      minor: sql<number>`sum(${amountMinor})`.mapWith(Number).as("minor"),
    },
    by: [month, word, currency],
  };
}
