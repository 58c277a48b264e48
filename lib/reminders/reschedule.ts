import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { lockReminder } from "./lock-reminder";
import { nextReminder } from "./next-reminder";
import { zonesOf } from "./zones-of";

/** After a move: the same hour, by the clocks of the new zone. In the transaction of the move, after it. */
export async function reschedule(tx: Transaction, userId: string): Promise<void> {
  const standing = await lockReminder(tx, userId);
  if (!standing?.nextAt) return;
  const nextAt = nextReminder(now(), standing.hour, await zonesOf(tx.db, userId), standing.remindedDay);
  await tx.db.update(checkInReminders).set({ nextAt }).where(eq(checkInReminders.userId, userId));
}
