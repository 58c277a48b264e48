import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import type { Transaction } from "@/db/transaction";
import { after, DAY, now } from "@/lib/clock";
import { eraseAccount } from "@/lib/erasure/jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { mailLeaver } from "./mail-leaver";

/** The one reminder comes so long before the end. */
const REMINDED_BEFORE = 3 * DAY;
const AT_ONCE = 200;

/**
 * Reminds who is nearly gone, once, and asks for the erasure of who is due. It reads what stands in the database, so an
 * erasure that was given up or a request that was brought forward is found an hour later at the latest.
 */
export async function lookAfter(tx: Transaction): Promise<void> {
  const waiting = isNull(accountDeletions.erasedAt);
  const nearlyDue = await tx.db
    .select({ userId: accountDeletions.userId, dueAt: accountDeletions.dueAt })
    .from(accountDeletions)
    .where(and(waiting, isNull(accountDeletions.remindedAt), lte(accountDeletions.dueAt, after(REMINDED_BEFORE))))
    .orderBy(asc(accountDeletions.dueAt))
    .limit(AT_ONCE);
  for (const { userId, dueAt } of nearlyDue) await remind(tx, userId, dueAt);
  const due = await tx.db
    .select({ userId: accountDeletions.userId })
    .from(accountDeletions)
    .where(and(waiting, lte(accountDeletions.dueAt, now())))
    .orderBy(asc(accountDeletions.dueAt))
    .limit(AT_ONCE);
  for (const { userId } of due) await enqueue(tx, eraseAccount, { userId });
}

async function remind(tx: Transaction, userId: string, dueAt: Date): Promise<void> {
  const [marked] = await tx.db
    .update(accountDeletions)
    .set({ remindedAt: now() })
    .where(
      and(eq(accountDeletions.userId, userId), isNull(accountDeletions.remindedAt), isNull(accountDeletions.erasedAt)),
    );
  if (marked.affectedRows === 1 && dueAt > now()) await mailLeaver(tx, userId, "accountLeavingSoon", dueAt);
}
