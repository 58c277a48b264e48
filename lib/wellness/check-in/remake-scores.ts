import { eq, max, min } from "drizzle-orm";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { addDays } from "@/lib/time";
import { takeTurn } from "../take-turn";
import { rescoreDays } from "./rescore-days";

const daysAtOnce = 366; // keeps the statements small, whatever the length of a record

/**
 * Makes all of a person's scores anew from their entries, and answers on which days something else was kept: to the last
 * byte, the time of computing aside.
 */
export async function remakeScores(tx: Transaction, record: ClientRecord): Promise<string[]> {
  await takeTurn(tx, record);
  const kept = await keptScores(tx, record);
  for (const { from, to } of await spansOf(tx, record)) await rescoreDays(tx, record, from, to);
  const made = await keptScores(tx, record);
  const days = new Set([...kept.keys(), ...made.keys()]);
  return [...days].filter((day) => kept.get(day) !== made.get(day)).toSorted();
}

/** The scores of each day as text. */
async function keptScores({ db }: Transaction, { userId }: ClientRecord): Promise<Map<string, string>> {
  const rows = await db.select().from(wellnessScores).where(eq(wellnessScores.userId, userId));
  return new Map(rows.map(({ computedAt, ...row }) => [row.logDate, JSON.stringify(row)]));
}

/** From the first to the last day of which there is an entry, or scores without one. */
async function spansOf({ db }: Transaction, { userId }: ClientRecord): Promise<{ from: string; to: string }[]> {
  const spans = await Promise.all(
    [checkIns, wellnessScores].map((table) =>
      db
        .select({ from: min(table.logDate), to: max(table.logDate) })
        .from(table)
        .where(eq(table.userId, userId)),
    ),
  );
  const ends = spans.flat().flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const [first = null, last = first] = [ends.toSorted()[0], ends.toSorted().at(-1)];
  const years: { from: string; to: string }[] = [];
  for (let from = first; from !== null && last && from <= last; from = addDays(from, daysAtOnce))
    years.push({ from, to: addDays(from, daysAtOnce - 1) });
  return years;
}
