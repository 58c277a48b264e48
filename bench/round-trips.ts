import { sql } from "drizzle-orm";
import { read } from "@/db/read";
import { type Page, times } from "./load";

const visits = 20;

/**
 * How many statements the server was sent for one visit, BEGIN and COMMIT among them, when nobody else asks it anything.
 * The first visit is left out: once a minute it also writes when the person was last seen.
 */
export async function roundTrips(page: Page): Promise<number> {
  await times(page, 1);
  const before = await questions();
  await times(page, visits);
  return ((await questions()) - before - 1) / visits;
}

async function questions(): Promise<number> {
  const [rows] = await read((db) => db.execute(sql`show global status like 'Questions'`));
  const [row] = Array.isArray(rows) ? rows : [];
  return Number(row && "Value" in row ? row.Value : Number.NaN);
}
