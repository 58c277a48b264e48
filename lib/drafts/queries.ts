import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { read } from "@/db/read";
import { drafts } from "@/db/schema/journal/entries";
import type { ClientRecord } from "@/lib/access/client-record";
import { open } from "@/lib/crypto/seal";
import { placeOf } from "./place";
import type { DraftForm, DraftValues } from "./schema";

const stored = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What was typed and not saved, with its time; null when there is none. */
export async function draftOf(
  record: ClientRecord,
  form: DraftForm,
  subject: string,
): Promise<{ values: DraftValues; savedAt: Date } | null> {
  const [row] = await read((db) =>
    db
      .select({ body: drafts.body, savedAt: drafts.savedAt })
      .from(drafts)
      .where(and(eq(drafts.userId, record.userId), eq(drafts.form, form), eq(drafts.subject, subject))),
  );
  if (!row) return null;
  return { values: stored.parse(JSON.parse(open(record.key, placeOf(form, subject), row.body))), savedAt: row.savedAt };
}
