import { sql } from "drizzle-orm";
import { parse } from "uuid";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import type { Transaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { enqueue } from "@/lib/jobs/enqueue";
import { closePeople } from "./close-people";
import { writeErasedList } from "./jobs";
import { tablesOfPeople } from "./tables-of-people";

/** Rows of one table that one step removes: a decade of days is a few steps, and none of them blocks anybody for long. */
export const ROWS_A_STEP = 2_000;

/** Everything at once, in one transaction: for people who have little, and for data of which nobody makes use yet. */
export async function erasePeople(tx: Transaction, errand: HouseErrand, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  const tables = await tablesOfPeople(tx.db);
  await closePeople(tx, errand, userIds);
  for (const table of tables) while ((await emptyTable(tx, errand, table, userIds)) > 0);
  for (const userId of userIds) await noteErased(tx, userId);
}

/** @returns how many rows of these people it removed: less than a step's measure when none are left. */
export async function emptyTable(
  tx: Transaction,
  _errand: HouseErrand,
  table: string,
  userIds: readonly string[],
): Promise<number> {
  const ids = sql.join(
    userIds.map((userId) => sql`${Buffer.from(parse(userId))}`),
    sql`, `,
  );
  const [result] = await tx.db.execute(
    sql`delete from ${sql.identifier(table)} where user_id in (${ids}) limit ${sql.raw(String(ROWS_A_STEP))}`,
  );
  return result.affectedRows;
}

/** Writes somebody down as erased, and asks for the list that outlives the database. The first time counts. */
export async function noteErased(tx: Transaction, userId: string): Promise<void> {
  const at = now();
  await tx.db
    .insert(accountDeletions)
    .values({ userId, requestedAt: at, dueAt: at, byOperator: false, formerStatus: "active", erasedAt: at })
    .onDuplicateKeyUpdate({ set: { erasedAt: sql`coalesce(${accountDeletions.erasedAt}, ${at})` } });
  await enqueue(tx, writeErasedList, {});
}
