import { and, eq, isNotNull } from "drizzle-orm";
import { read } from "@/db/read";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { OwnAccount } from "@/lib/access/own-account";

/** The hour at which somebody is reminded; null when they are not. */
export async function reminderHourOf({ userId }: OwnAccount): Promise<number | null> {
  const [row] = await read((db) =>
    db
      .select({ hour: checkInReminders.hour })
      .from(checkInReminders)
      .where(and(eq(checkInReminders.userId, userId), isNotNull(checkInReminders.nextAt))),
  );
  return row?.hour ?? null;
}
