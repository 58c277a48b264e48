import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { clientProfiles, users } from "@/db/schema/identity/people";
import { personalTerms } from "@/db/schema/wellness/personal-terms";
import type { ClientRecord } from "@/lib/access/client-record";
import { open } from "@/lib/crypto/seal";
import { fieldNamesIn } from "./field-set";
import type { FieldName } from "./fields";
import { type OwnWord, placeOfWord } from "./own-words";

/** What a person made their own: which questions (null: the usual ones) and which words. */
export type OwnChoices = { fields: readonly FieldName[] | null; words: readonly OwnWord[] };

/** In one round trip: a row for each word, or one without. */
export async function ownChoicesOf(record: ClientRecord): Promise<OwnChoices> {
  const rows = await read((db) =>
    db
      .select({
        fields: clientProfiles.checkInFields,
        id: personalTerms.id,
        kind: personalTerms.vocabulary,
        term: personalTerms.term,
      })
      .from(users)
      .leftJoin(clientProfiles, eq(clientProfiles.userId, users.id))
      .leftJoin(personalTerms, eq(personalTerms.userId, users.id))
      .where(eq(users.id, record.userId))
      .orderBy(personalTerms.id),
  );
  const fields = rows[0]?.fields ?? null;
  return {
    fields: fields === null ? null : fieldNamesIn(fields),
    words: rows.flatMap(({ id, kind, term }) =>
      id && kind && term ? [{ id, kind, word: open(record.key, placeOfWord(id), term) }] : [],
    ),
  };
}
