import { and, between, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { ClientRecord } from "@/lib/access/client-record";
import { dayColumn } from "@/lib/entries/book";
import { openRow } from "@/lib/entries/entry";
import { type Fingerprint, fingerprints } from "./fingerprint";
import { type Side, sideNames, sides } from "./sides";

/** Fingerprints of all income and expenses that stand on these days: of what came with a file, and of what was typed. */
export async function keptFingerprints(
  db: Database,
  record: ClientRecord,
  days: readonly string[],
): Promise<Fingerprint[]> {
  const [from, to] = [days.reduce(earlier, days[0] ?? ""), days.reduce(later, days[0] ?? "")];
  if (days.length === 0) return [];
  const found: Fingerprint[] = [];
  for (const side of sideNames)
    found.push(...(await importedOn(db, record, side, from, to)), ...(await typedOn(db, record, side, from, to)));
  return found;
}

const earlier = (one: string, other: string) => (other < one ? other : one);
const later = (one: string, other: string) => (other > one ? other : one);

function standing(record: ClientRecord, side: Side, from: string, to: string) {
  const { table, book } = sides[side];
  return and(eq(table.userId, record.userId), isNull(table.deletedAt), between(dayColumn(book), from, to));
}

async function importedOn(
  db: Database,
  record: ClientRecord,
  side: Side,
  from: string,
  to: string,
): Promise<Fingerprint[]> {
  const { table } = sides[side];
  const rows = await db
    .select({ bankKey: table.bankKey, contentKey: table.contentKey })
    .from(table)
    .where(and(standing(record, side, from, to), isNotNull(table.contentKey)));
  return rows.flatMap(({ bankKey, contentKey }) => (contentKey ? [{ bankKey, contentKey }] : []));
}

async function typedOn(
  db: Database,
  record: ClientRecord,
  side: Side,
  from: string,
  to: string,
): Promise<Fingerprint[]> {
  const { table, book, text } = sides[side];
  const rows = await db
    .select()
    .from(table)
    .where(and(standing(record, side, from, to), isNull(table.contentKey)));
  const fingerprintOf = fingerprints(record.key);
  return rows.map((row) => {
    const { day, values } = openRow(book, record.key, row);
    const said: Readonly<Record<string, unknown>> = values;
    const [minor, currency] = [Number(said.amountMinor), String(said.currency)];
    return fingerprintOf({ side, day, minor, currency, text: typeof said[text] === "string" ? said[text] : "" });
  });
}
