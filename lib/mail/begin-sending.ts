import { eq } from "drizzle-orm";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import type { Claim } from "@/lib/jobs/claim";
import { holdLease } from "@/lib/jobs/keep-lease";
import { personKeyOf } from "@/lib/people/person-key-of";
import { isReminderStillWanted } from "@/lib/reminders/still-wanted";
import { readBody } from "./mail-body";
import type { OutgoingMail } from "./mail-channel";
import { openMail } from "./mail-seal";

export type Begun = { mail: OutgoingMail; isCritical: boolean };

type Row = typeof outboxMessages.$inferSelect;

/**
 * Marks a message as being sent, before anything leaves: a later try then sees that an earlier one began and may have
 * succeeded. Such a message is unknown to us; only a critical one is sent again (decision 28).
 * @returns null when there is nothing to send (any more).
 */
export async function beginSending(messageId: string, claim: Claim): Promise<Begun | null> {
  return inTransaction(async (tx) => {
    await holdLease(tx, claim);
    const row = await lockMessage(tx, houseErrand("deliver-mail"), messageId);
    if (!row || !["waiting", "sending"].includes(row.status)) return null;
    if (row.status === "sending" && !row.isCritical) return over(tx, row, "unknown", "interrupted");
    if (!row.body || (row.bodyExpiresAt && row.bodyExpiresAt <= now())) return over(tx, row, "discarded", "expired");
    const owner = row.userId ? await personKeyOf(tx.db, row.userId) : null;
    if (row.userId && !owner) return over(tx, row, "discarded", "erased");
    if (!(await isStillWanted(tx, row))) return over(tx, row, "discarded", "not-wanted");
    const { subject, text, unsubscribe } = readBody(openMail(owner, row.id, "body", row.body));
    const to = openMail(owner, row.id, "recipient", row.recipient);
    await tx.db.update(outboxMessages).set({ status: "sending" }).where(eq(outboxMessages.id, row.id));
    return { mail: { id: row.id, to, subject, text, unsubscribe }, isCritical: row.isCritical };
  });
}

async function lockMessage(tx: Transaction, _errand: HouseErrand, messageId: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(outboxMessages).where(eq(outboxMessages.id, messageId)).for("update");
  return row;
}

/** What comes by itself is looked at once more: between asking for it and now its reader may have done what it is about. */
async function isStillWanted(tx: Transaction, { template, userId }: Row): Promise<boolean> {
  return template !== "checkInReminder" || (userId !== null && (await isReminderStillWanted(tx, userId)));
}

async function over(tx: Transaction, row: Row, status: "unknown" | "discarded", code: string): Promise<null> {
  await tx.db.update(outboxMessages).set({ status, lastErrorCode: code }).where(eq(outboxMessages.id, row.id));
  return null;
}
