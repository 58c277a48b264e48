import { journalEntries } from "@/db/schema/journal/entries";
import { inTransaction, type Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { removeDraft } from "@/lib/drafts/save-draft";
import { NotFoundError } from "@/lib/errors";
import { recordChange } from "@/lib/history/record-change";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { localDay } from "@/lib/time";
import { type JournalEntry, openEntry, sealEntry } from "./entry";
import { lockEntry } from "./lock-entry";
import type { WriteEntryInput } from "./schema";

/**
 * Writes a journal entry; the same id again corrects it and keeps what it was, and the same text again changes nothing. The text is always kept; what it says may
 * open the help page and call a human (the notice says which).
 */
export async function writeEntry(actor: Actor, input: WriteEntryInput): Promise<CrisisNotice> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "journal:write");
    const before = await entryBefore(tx, record, input.id);
    if (!before || isChanged(before, input)) await keep(tx, actor, record, input, before);
    else await removeDraft(tx, record, "journal", input.id);
    return noticeText(tx, actor, record, "journal", [input.title, input.content, ...input.tags]);
  });
}

/** The entry as it stands; null when the id is new. A deleted one is not written over: it must be restored first. */
async function entryBefore(tx: Transaction, record: ClientRecord, id: string): Promise<JournalEntry | null> {
  const row = await lockEntry(tx, record, id);
  if (!row) return null;
  if (row.deletedAt) throw new NotFoundError();
  return openEntry(record, row);
}

function isChanged(before: JournalEntry, input: WriteEntryInput): boolean {
  const written = ({ title, content, moodScore, mood, tags, isShared }: JournalEntry | WriteEntryInput) =>
    JSON.stringify([title, content, moodScore, mood ?? null, tags, isShared]);
  return written(before) !== written(input);
}

async function keep(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  input: WriteEntryInput,
  before: JournalEntry | null,
): Promise<void> {
  const values = sealEntry(record, input);
  const at = now();
  await tx.db
    .insert(journalEntries)
    .values({
      userId: record.userId,
      id: input.id,
      writtenAt: at,
      logDate: localDay(at, record.zonePeriods),
      ...values,
    })
    .onDuplicateKeyUpdate({
      set: {
        title: incoming(journalEntries.title),
        content: incoming(journalEntries.content),
        tags: incoming(journalEntries.tags),
        moodScore: incoming(journalEntries.moodScore),
        mood: incoming(journalEntries.mood),
        isShared: incoming(journalEntries.isShared),
        updatedAt: at,
      },
    });
  if (before)
    await recordChange(tx, actor, record, { table: "journal_entries", entryId: input.id, change: "changed", before });
  await removeDraft(tx, record, "journal", before ? input.id : "new");
  await recordAudit(tx, actor, {
    event: before ? "journal.changed" : "journal.written",
    subject: record,
    resource: input.id,
  });
}
