import { and, eq, isNull } from "drizzle-orm";
import { sleepRecords } from "@/db/schema/health/sleep";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";

/**
 * Says that of overlapping records this one's source counts: the choice made last is the one that holds.
 * @throws NotFoundError when there is no such record of the actor's.
 */
export async function chooseSleep(actor: Actor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
    const [{ affectedRows }] = await tx.db
      .update(sleepRecords)
      .set({ chosenAt: now() })
      .where(and(eq(sleepRecords.userId, record.userId), eq(sleepRecords.id, id), isNull(sleepRecords.deletedAt)));
    if (affectedRows === 0) throw new NotFoundError();
    await recordAudit(tx, actor, { event: "sleep.chosen", subject: record, category: "physical", resource: id });
    await publishRecordChange(tx, actor, record);
  });
}
