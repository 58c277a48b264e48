import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/time";
import { readersOf } from "./readers";

/**
 * Whether the reminder that lies in the outbox is still one, at the moment of sending: turned off, done meanwhile, paused, or a
 * day over, it stays away.
 */
export async function isReminderStillWanted(tx: Transaction, userId: string): Promise<boolean> {
  const [row] = await tx.db
    .select({ nextAt: checkInReminders.nextAt, remindedDay: checkInReminders.remindedDay })
    .from(checkInReminders)
    .where(eq(checkInReminders.userId, userId));
  if (!row?.nextAt) return false;
  const reader = (await readersOf(tx.db, houseErrand("remind-of-check-in"), [userId])).get(userId);
  if (!reader?.isReachable || reader.hasCheckedInToday || reader.isPaused) return false;
  return row.remindedDay === localDay(now(), reader.zonePeriods);
}
