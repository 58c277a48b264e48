import { eq, lte } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { open, type Sealed } from "@/lib/crypto/seal";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/enqueue";
import { queueMail } from "@/lib/mail/queue-mail";
import { oneClickAddress, pageOfLink } from "./addresses";
import { remindOfCheckIns } from "./jobs";
import { type DueReminder, dueReminder, nextReminder } from "./next-reminder";
import { type Reader, readersOf } from "./readers";
import { tokenPlace } from "./token-place";

/** People a transaction looks after: eight o'clock in a large country is done in steps that block nobody. */
const PEOPLE = 100;

/**
 * Asks for the mails of those whose hour has come, and writes down when to look at them again, `PEOPLE` at once; while there
 * are more it asks for itself. Their rows are locked until then, so that several workers never look at one person twice.
 */
export async function queueReminders(tx: Transaction): Promise<void> {
  const errand = houseErrand("remind-of-check-in");
  const asked = await whoseHourItIs(tx, errand);
  const readers = await readersOf(
    tx.db,
    errand,
    asked.map(({ userId }) => userId),
  );
  for (const row of asked) await look(tx, row, readers.get(row.userId));
  if (asked.length === PEOPLE) await enqueue(tx, remindOfCheckIns, {});
}

type Asked = { userId: string; hour: number; remindedDay: string | null; token: Sealed };

function whoseHourItIs(tx: Transaction, _errand: HouseErrand): Promise<Asked[]> {
  return tx.db
    .select({
      userId: checkInReminders.userId,
      hour: checkInReminders.hour,
      remindedDay: checkInReminders.remindedDay,
      token: checkInReminders.token,
    })
    .from(checkInReminders)
    .where(lte(checkInReminders.nextAt, now()))
    .orderBy(checkInReminders.nextAt)
    .limit(PEOPLE)
    .for("update", { skipLocked: true }); // only so that workers do not wait for each other: the lock decides
}

async function look(tx: Transaction, asked: Asked, reader: Reader | undefined): Promise<void> {
  if (!reader) return put(tx, asked, { nextAt: null }); // erased
  const due = dueReminder(now(), asked.hour, reader.zonePeriods, asked.remindedDay);
  const isWanted = due && reader.isReachable && !reader.hasCheckedInToday && !reader.isPaused;
  if (isWanted) await remind(tx, asked, reader, due);
  const remindedDay = isWanted ? due.day : asked.remindedDay;
  await put(tx, asked, { remindedDay, nextAt: nextReminder(now(), asked.hour, reader.zonePeriods, remindedDay) });
}

async function put(
  tx: Transaction,
  { userId }: Asked,
  set: { nextAt: Date | null; remindedDay?: string | null },
): Promise<void> {
  await tx.db.update(checkInReminders).set(set).where(eq(checkInReminders.userId, userId));
}

async function remind(tx: Transaction, asked: Asked, { userId, key, email }: Reader, due: DueReminder): Promise<void> {
  if (email === null) return;
  const token = open(key, tokenPlace(userId), asked.token);
  await queueMail(tx, {
    template: "checkInReminder",
    to: email,
    userId,
    params: { link: `${env.APP_URL}/check-in`, off: pageOfLink(token) },
    dedupeKey: `check-in-reminder:${userId}:${due.day}`,
    expiresAt: due.expiresAt,
    unsubscribe: oneClickAddress(token),
  });
}
