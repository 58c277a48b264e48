import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { olderThan, type Place } from "@/db/older-than";
import { read } from "@/db/read";
import { journalEntries } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { type JournalEntry, openEntry, openTags } from "./entry";

const columns = {
  id: journalEntries.id,
  writtenAt: journalEntries.writtenAt,
  logDate: journalEntries.logDate,
  title: journalEntries.title,
  content: journalEntries.content,
  moodScore: journalEntries.moodScore,
  mood: journalEntries.mood,
  tags: journalEntries.tags,
  isShared: journalEntries.isShared,
};

/** The newest entries; `after` is the last place of the page before. */
export async function listEntries(
  record: ClientRecord,
  page: { after?: Place | undefined; limit: number },
): Promise<JournalEntry[]> {
  const rows = await read((db) =>
    db
      .select(columns)
      .from(journalEntries)
      .where(
        and(
          eq(journalEntries.userId, record.userId),
          isNull(journalEntries.deletedAt),
          page.after && olderThan({ at: journalEntries.writtenAt, id: journalEntries.id }, page.after),
        ),
      )
      .orderBy(desc(journalEntries.writtenAt), desc(journalEntries.id))
      .limit(page.limit),
  );
  return rows.map((row) => openEntry(record, row));
}

/** One's own entry, or null. */
export async function entryOf(record: ClientRecord, id: string): Promise<JournalEntry | null> {
  const [row] = await read((db) =>
    db
      .select(columns)
      .from(journalEntries)
      .where(
        and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id), isNull(journalEntries.deletedAt)),
      ),
  );
  return row ? openEntry(record, row) : null;
}

const SEARCHED = 5_000;

/** Entries that hold every word of the search, newest first. They are sealed, so they are opened and searched in memory. */
export async function searchEntries(record: ClientRecord, search: string, limit: number): Promise<JournalEntry[]> {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  const entries = await listEntries(record, { limit: SEARCHED });
  return entries.filter((entry) => holds(entry, wanted)).slice(0, limit);
}

function holds(entry: JournalEntry, wanted: string[]): boolean {
  const text = fold([entry.title, entry.content, ...entry.tags].join(" "));
  return wanted.every((word) => text.includes(word));
}

/**
 * What its writer shares with their coach, newest first. For a record that the gate opened for it: the coach's, or one's own.
 */
export async function sharedEntries(
  db: Database,
  record: ClientRecord,
  page: { after?: Place | undefined; limit: number },
): Promise<JournalEntry[]> {
  const rows = await db
    .select(columns)
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.userId, record.userId),
        eq(journalEntries.isShared, true),
        isNull(journalEntries.deletedAt),
        page.after && olderThan({ at: journalEntries.writtenAt, id: journalEntries.id }, page.after),
      ),
    )
    .orderBy(desc(journalEntries.writtenAt), desc(journalEntries.id))
    .limit(page.limit);
  return rows.map((row) => openEntry(record, row));
}

/** An entry's tags, for a list that asks for nothing else. */
export type Tagged = { id: string; writtenAt: Date; tags: readonly string[] };

/** Every entry that has tags, newest first. They are sealed, so they are opened and counted in memory. */
export async function taggedEntries(record: ClientRecord): Promise<Tagged[]> {
  const rows = await read((db) =>
    db
      .select({ id: journalEntries.id, writtenAt: journalEntries.writtenAt, tags: journalEntries.tags })
      .from(journalEntries)
      .where(
        and(eq(journalEntries.userId, record.userId), isNull(journalEntries.deletedAt), isNotNull(journalEntries.tags)),
      )
      .orderBy(desc(journalEntries.writtenAt), desc(journalEntries.id))
      .limit(SEARCHED),
  );
  return rows.map(({ tags, ...row }) => ({ ...row, tags: openTags(record, row.id, tags) }));
}

/** One's own entries of these ids, newest first. */
export async function entriesOf(record: ClientRecord, ids: readonly string[]): Promise<JournalEntry[]> {
  if (ids.length === 0) return [];
  const rows = await read((db) =>
    db
      .select(columns)
      .from(journalEntries)
      .where(
        and(
          eq(journalEntries.userId, record.userId),
          inArray(journalEntries.id, [...ids]),
          isNull(journalEntries.deletedAt),
        ),
      )
      .orderBy(desc(journalEntries.writtenAt), desc(journalEntries.id)),
  );
  return rows.map((row) => openEntry(record, row));
}

/** Case and accents make no difference to a search. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
