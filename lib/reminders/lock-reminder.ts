import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";

/** What somebody has set: their hour, when the next one is due (null: turned off) and the day of the last. Undefined when they never had one. */
export type StandingReminder = { hour: number; nextAt: Date | null; remindedDay: string | null };

/** Nobody else changes it until the transaction is over: neither a worker that sends it, nor another tab. */
export async function lockReminder(tx: Transaction, userId: string): Promise<StandingReminder | undefined> {
  const [row] = await tx.db
    .select({
      hour: checkInReminders.hour,
      nextAt: checkInReminders.nextAt,
      remindedDay: checkInReminders.remindedDay,
    })
    .from(checkInReminders)
    .where(eq(checkInReminders.userId, userId))
    .for("update");
  return row;
}
