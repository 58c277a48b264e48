import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { nextReminder } from "./next-reminder";
import { zonesOf } from "./zones-of";

/** After a move: the same hour, by the clocks of the new zone. In the transaction of the move, after it. */
export async function reschedule(tx: Transaction, userId: string): Promise<void> {
  const [row] = await tx.db
    .select({
      hour: checkInReminders.hour,
      nextAt: checkInReminders.nextAt,
      remindedDay: checkInReminders.remindedDay,
    })
    .from(checkInReminders)
    .where(eq(checkInReminders.userId, userId))
    .for("update");
  if (!row?.nextAt) return;
  const nextAt = nextReminder(now(), row.hour, await zonesOf(tx.db, userId), row.remindedDay);
  await tx.db.update(checkInReminders).set({ nextAt }).where(eq(checkInReminders.userId, userId));
}
