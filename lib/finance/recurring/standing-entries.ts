import { and, between, eq, inArray, isNull } from "drizzle-orm";
import { read } from "@/db/read";
import type { ClientRecord } from "@/lib/access/client-record";
import { dayColumn } from "@/lib/entries/book";
import { sides } from "@/lib/finance/imports/sides";
import { addDays } from "@/lib/time";
import { DAYS_APART, type Standing } from "./seems-there";
import { type RuleSide, ruleSides } from "./words";

/** Expenses and income of these amounts around a stretch of days. */
export async function standingEntries(
  record: ClientRecord,
  { from, to }: { from: string; to: string },
  amounts: readonly number[],
): Promise<Standing[]> {
  if (amounts.length === 0) return [];
  const found = await Promise.all(ruleSides.map((side) => ofSide(record, side, { from, to }, amounts)));
  return found.flat();
}

async function ofSide(
  record: ClientRecord,
  side: RuleSide,
  { from, to }: { from: string; to: string },
  amounts: readonly number[],
): Promise<Standing[]> {
  const { table, book } = sides[side];
  const day = dayColumn(book);
  const rows = await read((db) =>
    db
      .select({ id: table.id, day, amountMinor: table.amountMinor, currency: table.currency })
      .from(table)
      .where(
        and(
          eq(table.userId, record.userId),
          isNull(table.deletedAt),
          between(day, addDays(from, -DAYS_APART), addDays(to, DAYS_APART)),
          inArray(table.amountMinor, [...amounts]),
        ),
      ),
  );
  return rows.map((row) => ({ ...row, side, day: String(row.day) }));
}
