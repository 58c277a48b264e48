import { type SQL, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { lifePauses } from "@/db/schema/life/pauses";
import type { ClientRecord } from "@/lib/access/client-record";
import type { HouseErrand } from "@/lib/access/house-errand";
import type { Pause } from "./pause";

/** A person's pauses as one text in a statement that reads something else: they cost no round trip of their own. */
export const pausesTextOf = (record: ClientRecord) =>
  pausesText(record, sql`${sql.param(record.userId, lifePauses.userId)}`);

/** The same for each person of a list. */
export const pausesTextOfEach = (errand: HouseErrand) => pausesText(errand, sql`${users.id}`);

function pausesText(_scope: ClientRecord | HouseErrand, userId: SQL) {
  return sql<
    string | null
  >`(select group_concat(concat(date_format(paused.from_date, '%Y-%m-%d'), '|', date_format(paused.until_date, '%Y-%m-%d')) order by paused.from_date separator ';') from life_pauses as paused where paused.user_id = ${userId} and paused.deleted_at is null)`;
}

/** Reads what `pausesTextOf` says: "2026-11-01|2026-11-07;…". */
export function parsePauses(text: string | null): Pause[] {
  return (text ?? "")
    .split(";")
    .filter(Boolean)
    .map((part) => {
      const [from = "", to = ""] = part.split("|");
      return { from, to };
    });
}

/** Every pause of a person, oldest first. One round trip. */
export async function pausesOf(record: ClientRecord): Promise<Pause[]> {
  const [row] = await read((db) => db.select({ pauses: pausesTextOf(record) }).from(sql`(select 1) as one`));
  return parsePauses(row?.pauses ?? null);
}
