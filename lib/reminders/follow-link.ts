import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { nextReminder } from "./next-reminder";
import type { ReminderLink } from "./schema";
import { zonesOf } from "./zones-of";

/*
 * Whoever holds the link of a mail may do this, signed in or not: it is all that the link can do. Twice is as once, and a
 * link that is nobody's is answered like any other, so that nobody learns which ones are somebody's.
 */

/** No more reminders. What already lies in the outbox stays away, too. */
export async function stopReminder({ token }: ReminderLink): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await rowOf(tx, token);
    if (!row?.nextAt) return;
    await put(tx, row.userId, null);
    await recordAudit(tx, "system", { event: "reminder.stopped", subject: row, details: { by: "link" } });
  });
}

/** The reminder again, at the hour that it had: whoever turned it off by mistake takes that back. */
export async function resumeReminder({ token }: ReminderLink): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await rowOf(tx, token);
    if (!row || row.nextAt) return;
    await put(tx, row.userId, nextReminder(now(), row.hour, await zonesOf(tx.db, row.userId), row.remindedDay));
    await recordAudit(tx, "system", { event: "reminder.resumed", subject: row, details: { by: "link" } });
  });
}

async function rowOf(tx: Transaction, token: string) {
  const [row] = await tx.db
    .select({
      userId: checkInReminders.userId,
      hour: checkInReminders.hour,
      nextAt: checkInReminders.nextAt,
      remindedDay: checkInReminders.remindedDay,
    })
    .from(checkInReminders)
    .where(eq(checkInReminders.tokenHash, hashToken(token)))
    .for("update");
  return row;
}

async function put(tx: Transaction, userId: string, nextAt: Date | null): Promise<void> {
  await tx.db.update(checkInReminders).set({ nextAt }).where(eq(checkInReminders.userId, userId));
}
