import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { inTransaction } from "@/db/transaction";
import { open } from "@/lib/crypto/seal";
import { setReminder } from "@/lib/reminders/set-reminder";
import { tokenPlace } from "@/lib/reminders/token-place";
import type { TestPerson } from "./people";

/** The person's reminder as it stands. */
export async function reminderOf({ userId }: Pick<TestPerson, "userId">) {
  const [row] = await read((db) => db.select().from(checkInReminders).where(eq(checkInReminders.userId, userId)));
  if (!row) throw new Error("this person never asked to be reminded");
  return row;
}

/** Asks for a reminder, and answers what the link in its mails ends in. */
export async function aReminder(person: TestPerson, hour: number): Promise<string> {
  await inTransaction((tx) => setReminder(tx, person.actor, hour));
  return open(person.actor.key, tokenPlace(person.userId), (await reminderOf(person)).token);
}
