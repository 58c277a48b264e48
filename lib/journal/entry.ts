import { z } from "zod";
import type { journalEntries } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { open, openOptional, type Place, seal, sealOptional } from "@/lib/crypto/seal";
import type { WriteEntryInput } from "./schema";

/** A journal entry as its writer reads it. */
export type JournalEntry = {
  id: string;
  writtenAt: Date;
  logDate: string;
  title: string | null;
  content: string;
  moodScore: number | null;
  /** Of the vocabulary of moods. */
  mood: string | null;
  tags: string[];
  isShared: boolean;
};

const place = (column: "title" | "content" | "tags", id: string): Place => ({
  table: "journal_entries",
  column,
  row: id,
});
const tagList = z.array(z.string());

/** What of an entry may change by writing; never its id, person or time. */
export function sealEntry({ key }: ClientRecord, input: WriteEntryInput) {
  return {
    title: sealOptional(key, place("title", input.id), input.title),
    content: seal(key, place("content", input.id), input.content),
    tags: input.tags.length ? seal(key, place("tags", input.id), JSON.stringify(input.tags)) : null,
    moodScore: input.moodScore,
    mood: input.mood ?? null,
    isShared: input.isShared,
  };
}

type Row = Pick<
  typeof journalEntries.$inferSelect,
  "id" | "writtenAt" | "logDate" | "title" | "content" | "moodScore" | "mood" | "tags" | "isShared"
>;

export function openEntry(record: ClientRecord, row: Row): JournalEntry {
  return {
    ...row,
    title: openOptional(record.key, place("title", row.id), row.title),
    content: open(record.key, place("content", row.id), row.content),
    tags: openTags(record, row.id, row.tags),
  };
}

export function openTags({ key }: ClientRecord, id: string, stored: Row["tags"]): string[] {
  const tags = openOptional(key, place("tags", id), stored);
  return tags ? tagList.parse(JSON.parse(tags)) : [];
}
