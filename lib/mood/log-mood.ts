import { isDuplicate } from "@/db/failure";
import { moodLogs } from "@/db/schema/journal/entries";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { removeDraft } from "@/lib/drafts/save-draft";
import { publishRecordChange } from "@/lib/events/publish";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { localDay } from "@/lib/time";
import { sealMood } from "./mood";
import type { LogMoodInput } from "./schema";

/**
 * Writes down how somebody feels right now. The same id again is the same mood sent twice: it changes nothing, and the
 * notice is answered again, so that whoever sends it once more still reaches the help page.
 */
export async function logMood(actor: Actor, input: LogMoodInput): Promise<CrisisNotice> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "mood:write");
    if (await insertMood(tx, record, input)) {
      await removeDraft(tx, record, "mood", "new");
      await recordAudit(tx, actor, { event: "mood.logged", subject: record, resource: input.id });
      await publishRecordChange(tx, actor, record);
    }
    return noticeText(tx, actor, record, "mood", [input.ownWords, input.notes, ...input.tags]);
  });
}

/** @returns false when it is there already; the server undid this statement only. */
async function insertMood(tx: Transaction, record: ClientRecord, input: LogMoodInput): Promise<boolean> {
  const loggedAt = now();
  try {
    await tx.db.insert(moodLogs).values({
      userId: record.userId,
      id: input.id,
      loggedAt,
      logDate: localDay(loggedAt, record.zonePeriods),
      ...sealMood(record, input),
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
