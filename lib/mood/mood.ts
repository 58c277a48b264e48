import { z } from "zod";
import type { moodLogs } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOptional, type Place, sealOptional } from "@/lib/crypto/seal";
import type { LogMoodInput } from "./schema";

/** A mood as its person reads it. */
export type Mood = {
  id: string;
  loggedAt: Date;
  logDate: string;
  moodScore: number;
  mood: string | null;
  ownWords: string | null;
  notes: string | null;
  tags: string[];
};

const place = (column: "own_words" | "notes" | "tags", id: string): Place => ({ table: "mood_logs", column, row: id });
const tagList = z.array(z.string());

export function sealMood({ key }: ClientRecord, input: LogMoodInput) {
  return {
    moodScore: input.moodScore,
    mood: input.mood,
    ownWords: sealOptional(key, place("own_words", input.id), input.ownWords),
    notes: sealOptional(key, place("notes", input.id), input.notes),
    tags: sealOptional(key, place("tags", input.id), input.tags.length ? JSON.stringify(input.tags) : null),
  };
}

type Row = Pick<
  typeof moodLogs.$inferSelect,
  "id" | "loggedAt" | "logDate" | "moodScore" | "mood" | "ownWords" | "notes" | "tags"
>;

export function openMood({ key }: ClientRecord, row: Row): Mood {
  const tags = openOptional(key, place("tags", row.id), row.tags);
  return {
    ...row,
    ownWords: openOptional(key, place("own_words", row.id), row.ownWords),
    notes: openOptional(key, place("notes", row.id), row.notes),
    tags: tags ? tagList.parse(JSON.parse(tags)) : [],
  };
}
