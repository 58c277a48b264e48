import { and, asc, gt, inArray, isNull } from "drizzle-orm";
import { outboxMessages } from "@/db/schema/operations/jobs";
import type { Transaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { emailIndex } from "@/lib/crypto/blind-index";
import { openMail } from "@/lib/mail/mail-seal";

/** Opened at once: a mail is at most 16 MB, and usually one kB. */
const AT_ONCE = 200;

/** Mails to these people, and those to others that name them, known by what they are about. */
export async function removeMailsOf(
  tx: Transaction,
  userIds: readonly string[],
  about: readonly string[],
): Promise<void> {
  await tx.db.delete(outboxMessages).where(inArray(outboxMessages.userId, [...userIds]));
  if (about.length > 0) await tx.db.delete(outboxMessages).where(inArray(outboxMessages.dedupeKey, [...about]));
}

/**
 * Mails to an address from before it had an account (an invitation, a code) are sealed with the house's key. They are
 * opened one by one and compared by fingerprint, because the address itself may not be readable any more.
 */
export async function removeMailsTo(tx: Transaction, errand: HouseErrand, addresses: readonly Buffer[]): Promise<void> {
  if (addresses.length === 0) return;
  const wanted = new Set(addresses.map((index) => index.toString("hex")));
  for (let last: string | null = null; ; ) {
    const rows = await recipientsAfter(tx, errand, last);
    const theirs = rows
      .filter(({ id, to }) => wanted.has(emailIndex(openMail(null, id, "recipient", to)).toString("hex")))
      .map(({ id }) => id);
    if (theirs.length > 0) await tx.db.delete(outboxMessages).where(inArray(outboxMessages.id, theirs));
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? null;
  }
}

function recipientsAfter(tx: Transaction, _errand: HouseErrand, last: string | null) {
  return tx.db
    .select({ id: outboxMessages.id, to: outboxMessages.recipient })
    .from(outboxMessages)
    .where(and(isNull(outboxMessages.userId), last ? gt(outboxMessages.id, last) : undefined))
    .orderBy(asc(outboxMessages.id))
    .limit(AT_ONCE);
}
