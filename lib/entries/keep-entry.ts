import { and, eq } from "drizzle-orm";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { removeDraft } from "@/lib/drafts/save-draft";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { recordChange } from "@/lib/history/record-change";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { localDay } from "@/lib/time";
import { takeTurn } from "@/lib/wellness/take-turn";
import {
  type Book,
  categoryOfEntry,
  type Described,
  describedRows,
  type EntryValues,
  type Faults,
  tableOf,
} from "./book";
import { completed } from "./complete";
import { type Entry, openRow, sealValues } from "./entry";
import { nameInRow } from "./read-rows";
import { asHistory, withRows, writeRows } from "./rows";
import type { EntryInput } from "./schema";
import { reallyConfirmed } from "./unusual";

/** Under which a draft of an entry is kept; null: of a new one. */
export const draftSubject = (book: Book, id: string | null) => `${book.name}-${id ?? "new"}`;

/** Where an entry comes from when nobody typed it. */
export type Provenance = { source: string; sourceName: string | null };

/**
 * Writes an entry of one's own into a book. The same id again corrects it and keeps what it was; the same values again
 * change nothing. Text is always kept; what it says may open the help page and call a human (the notice says which).
 * @throws NotFoundError for a deleted entry: it is restored first. InvalidInputError when fields contradict each other.
 */
export async function keepEntry(
  actor: Actor,
  book: Book,
  said: EntryInput,
  from: Provenance = { source: "manual", sourceName: null },
): Promise<CrisisNotice> {
  refuseContradictions(book, said);
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${book.category}:write`);
    await takeTurn(tx, record); // a row that is not there yet cannot be locked
    const before = await entryBefore(tx, record, book, said.id);
    const notice = await keep(tx, actor, record, book, said, before, from);
    await removeDraft(tx, record, "record", draftSubject(book, before ? said.id : null));
    return notice;
  });
}

/**
 * Changes a part of an entry as it stands at that moment: a box that is ticked undoes nobody's correction. History, trace
 * and check are those of `keepEntry`.
 * @throws NotFoundError when there is no such entry of the actor's, or `change` finds nothing to change in it.
 */
export async function changeEntry(
  actor: Actor,
  book: Book,
  id: string,
  change: (entry: Entry) => Pick<EntryInput, "values" | "rows"> | null,
): Promise<CrisisNotice> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, `${book.category}:write`);
    await takeTurn(tx, record);
    const before = await entryBefore(tx, record, book, id);
    const changed = before && change(before);
    if (!before || !changed) throw new NotFoundError();
    const said = { id, confirmed: before.confirmed, ...changed };
    refuseContradictions(book, said);
    return keep(tx, actor, record, book, said, before, before);
  });
}

async function keep(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  book: Book,
  said: EntryInput,
  before: Entry | null,
  from: Provenance,
): Promise<CrisisNotice> {
  const rows = said.rows ?? before?.rows ?? [];
  const values = completed(book, said.values, rows);
  const input = { ...said, values, confirmed: reallyConfirmed(book, { values, rows, confirmed: said.confirmed }) };
  if (!before || isChanged(book, before, input)) {
    await write(tx, actor, record, book, input, before, from);
    await book.afterKeeping?.(tx, actor, record, input.id, input.values);
  }
  return noticeText(tx, actor, record, "record", textsOf(book, input));
}

function refuseContradictions(book: Book, { values, rows = [] }: EntryInput): void {
  const most = book.rows?.most ?? 0;
  const tooMany: Faults = { rows: rows.length > most && "errors.tooManyRows" };
  const inRows = rows.map((row, place): Faults => {
    const found = Object.entries(book.rows?.check?.(row) ?? {});
    return Object.fromEntries(found.map(([name, fault]) => [nameInRow(name, place), fault]));
  });
  const all: Faults = Object.assign({ ...book.check?.(values) }, tooMany, ...inRows);
  const faults = Object.entries(all).filter((fault) => typeof fault[1] === "string");
  if (faults.length > 0)
    throw new InvalidInputError(Object.fromEntries(faults.map(([name, key]) => [name, String(key)])));
}

async function entryBefore(tx: Transaction, record: ClientRecord, book: Book, id: string): Promise<Entry | null> {
  const { table } = book;
  const [row] = await tx.db
    .select()
    .from(table)
    .where(and(eq(table.userId, record.userId), eq(table.id, id)));
  if (!row) return null;
  const [entry] = await withRows(tx.db, record, book, [openRow(book, record.key, row)]);
  if (!entry || entry.deletedAt) throw new NotFoundError();
  return entry;
}

function isChanged(book: Book, before: Entry, input: EntryInput): boolean {
  const said = (values: EntryValues, confirmed: readonly string[]) =>
    JSON.stringify([book.fields.map(({ name }) => values[name] ?? null), [...confirmed].sort()]);
  return (
    said(before.values, before.confirmed) !== said(input.values, input.confirmed) || hasOtherRows(book, before, input)
  );
}

function hasOtherRows({ rows: described }: Book, before: Entry | null, { rows }: EntryInput): boolean {
  if (!described || !rows) return false;
  const said = (all: readonly EntryValues[]) =>
    JSON.stringify(all.map((row) => described.fields.map(({ name }) => row[name] ?? null)));
  return said(before?.rows ?? []) !== said(rows);
}

async function write(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  book: Book,
  input: EntryInput,
  before: Entry | null,
  from: Provenance,
): Promise<void> {
  const { table } = book;
  const set = {
    ...sealValues(book, record.key, input.id, input.values),
    ...derivedDay(book, input.values, record),
    confirmedFields: input.confirmed.join(",") || null,
    enteredUnits: actor.units,
    updatedAt: now(),
  };
  const own = and(eq(table.userId, record.userId), eq(table.id, input.id));
  if (before) await tx.db.update(table).set(set).where(own);
  else
    await tx.db.insert(table).values({
      userId: record.userId,
      id: input.id,
      source: from.source,
      sourceName: from.sourceName,
      ...set,
      createdAt: now(),
    });
  if (hasOtherRows(book, before, input)) await writeRows(tx, record, book, input.id, input.rows ?? []);
  if (before) {
    const former = asHistory(book, before);
    const change = { table: tableOf(book), entryId: input.id, change: "changed", before: former } as const;
    await recordChange(tx, actor, record, change);
  }
  const event = before ? `${book.name}.changed` : `${book.name}.logged`;
  const category = categoryOfEntry(book, input.values);
  await recordAudit(tx, actor, { event, subject: record, category, resource: input.id });
  await publishRecordChange(tx, actor, record);
}

/** The day of an entry whose book knows an instant: decided once, by the zone in force then. */
function derivedDay({ day }: Book, values: EntryValues, record: ClientRecord): { logDate?: string } {
  const moment = "ofMoment" in day ? values[day.ofMoment] : null;
  return moment instanceof Date ? { logDate: localDay(moment, record.zonePeriods) } : {};
}

/** Everything that somebody wrote in their own words: it is looked at for signs of a crisis. */
function textsOf(book: Book, { values, rows = [] }: EntryInput): string[] {
  const described = describedRows(book);
  return [...textsIn(book, values), ...rows.flatMap((row) => (described ? textsIn(described, row) : []))];
}

function textsIn({ fields }: Described, values: EntryValues): string[] {
  return fields.flatMap(({ name, kind }) => {
    const value = values[name];
    if (kind === "text" && typeof value === "string") return [value];
    return kind === "tags" && Array.isArray(value) ? value.map(String) : [];
  });
}
