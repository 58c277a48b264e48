import { and, eq } from "drizzle-orm";
import { drafts } from "@/db/schema/journal/entries";
import { inTransaction, type Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { placeOf } from "./place";
import type { DraftForm, SaveDraftInput } from "./schema";

/** Keeps what is typed but not yet saved, sealed; `values: null` lets it go. A draft is no entry: it leaves no audit event. */
export async function saveDraft(actor: Actor, input: SaveDraftInput): Promise<void> {
  const record = openOwnRecord(actor);
  const { form, subject, values } = input;
  if (values === null) return inTransaction((tx) => removeDraft(tx, record, form, subject));
  const body = seal(record.key, placeOf(form, subject), JSON.stringify(values));
  await inTransaction((tx) =>
    tx.db
      .insert(drafts)
      .values({ userId: record.userId, form, subject, body, savedAt: now() })
      .onDuplicateKeyUpdate({ set: { body: incoming(drafts.body), savedAt: incoming(drafts.savedAt) } }),
  );
}

/** For the use case that saves the entry: draft and entry change together. */
export async function removeDraft(
  tx: Transaction,
  record: ClientRecord,
  form: DraftForm,
  subject: string,
): Promise<void> {
  await tx.db
    .delete(drafts)
    .where(and(eq(drafts.userId, record.userId), eq(drafts.form, form), eq(drafts.subject, subject)));
}
