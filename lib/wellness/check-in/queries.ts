import { and, between, desc, eq, isNull, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { behindForm } from "./behind-form";
import type { CheckInEntry } from "./entry";
import { selectEntries } from "./select-entries";
import { toEntry } from "./to-entry";

/** The check-in of one day, or null. */
export async function checkInOf(record: ClientRecord, day: string): Promise<CheckInEntry | null> {
  const [entry] = await daysOf(record, day, day);
  return entry ?? null;
}

/** The check-ins from `from` to `to`, both included, oldest first. */
export async function daysOf(record: ClientRecord, from: string, to: string): Promise<CheckInEntry[]> {
  return read((db) => daysIn(db, record, from, to));
}

/** As `daysOf`, inside a transaction or another read. */
export async function daysIn(db: Database, record: ClientRecord, from: string, to: string): Promise<CheckInEntry[]> {
  const rows = await selectEntries(
    db,
    record,
    and(between(checkIns.logDate, from, to), isNull(checkIns.deletedAt)),
  ).orderBy(checkIns.logDate);
  return rows.map((row) => toEntry(record, row));
}

/** The newest check-ins up to and with `day`, newest first: what a form is filled in from. */
export async function latestValues(record: ClientRecord, day: string, most = 32): Promise<CheckInEntry[]> {
  const rows = await read((db) =>
    selectEntries(db, record, and(behindForm(day), isNull(checkIns.deletedAt)))
      .orderBy(desc(checkIns.logDate))
      .limit(most),
  );
  return rows.map((row) => toEntry(record, row));
}

/** The check-in that a form's id or day means: the living one of the day first, else the one of that id, even undone. */
export async function standingEntry(
  tx: Transaction,
  record: ClientRecord,
  { id, day }: { id: string; day: string },
): Promise<CheckInEntry | null> {
  const ofDay = and(eq(checkIns.logDate, day), isNull(checkIns.deletedAt));
  const rows = await selectEntries(tx.db, record, or(eq(checkIns.id, id), ofDay));
  const entries = rows.map((row) => toEntry(record, row));
  return (
    entries.find((entry) => entry.day === day && entry.deletedAt === null) ??
    entries.find((entry) => entry.id === id) ??
    null
  );
}

/** One check-in by its id, also an undone one; null when there is none of this person's. */
export async function entryById(tx: Transaction, record: ClientRecord, id: string): Promise<CheckInEntry | null> {
  const [row] = await selectEntries(tx.db, record, eq(checkIns.id, id));
  return row ? toEntry(record, row) : null;
}
