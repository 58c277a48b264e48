import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { personalTerms } from "@/db/schema/wellness/personal-terms";
import type { ClientRecord } from "@/lib/access/client-record";
import { open } from "@/lib/crypto/seal";
import type { FieldName } from "./fields";

/** The vocabularies to which a person may add words, by the field that offers them. */
export const ownWordFields = {
  spiritualPractices: "practice",
  emotionalTriggers: "trigger",
  copingStrategiesUsed: "coping",
  currentMood: "mood",
} as const satisfies Partial<Record<FieldName, string>>;

export type OwnWordField = keyof typeof ownWordFields;
export type OwnWordKind = (typeof ownWordFields)[OwnWordField];

/** A word of a person's own. Lists name it by its id. */
export type OwnWord = { id: string; kind: OwnWordKind; word: string };

/** Where a person's word is sealed. */
export const placeOfWord = (id: string) => ({ table: "personal_terms", column: "term", row: id });

/** The words that a person has added, oldest first. */
export async function ownWordsOf(record: ClientRecord): Promise<OwnWord[]> {
  return read((db) => ownWordsIn(db, record));
}

export async function ownWordsIn(db: Database, record: ClientRecord): Promise<OwnWord[]> {
  const rows = await db
    .select({ id: personalTerms.id, kind: personalTerms.vocabulary, term: personalTerms.term })
    .from(personalTerms)
    .where(eq(personalTerms.userId, record.userId))
    .orderBy(personalTerms.id);
  return rows.map(({ id, kind, term }) => ({ id, kind, word: open(record.key, placeOfWord(id), term) }));
}
