import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { moodLogs } from "@/db/schema/journal/entries";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";

/** Takes a mood away; it can be brought back for 30 days. */
export const deleteMood = (actor: Actor, id: string) => setDeleted(actor, id, now());

/** Undo of deleting. */
export const restoreMood = (actor: Actor, id: string) => setDeleted(actor, id, null);

async function setDeleted(actor: Actor, id: string, deletedAt: Date | null): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "mood:write");
    const [result] = await tx.db
      .update(moodLogs)
      .set({ deletedAt })
      .where(
        and(
          eq(moodLogs.userId, record.userId),
          eq(moodLogs.id, id),
          deletedAt ? isNull(moodLogs.deletedAt) : isNotNull(moodLogs.deletedAt),
        ),
      );
    if (result.affectedRows === 0) return requireMood(tx, record, id); // twice is once
    await recordAudit(tx, actor, {
      event: deletedAt ? "mood.deleted" : "mood.restored",
      subject: record,
      resource: id,
    });
    await publishRecordChange(tx, actor, record);
  });
}

/** @throws NotFoundError when there is no such mood of this person's, deleted or not. */
async function requireMood(tx: Transaction, record: ClientRecord, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ id: moodLogs.id })
    .from(moodLogs)
    .where(and(eq(moodLogs.userId, record.userId), eq(moodLogs.id, id)));
  if (!row) throw new NotFoundError();
}
