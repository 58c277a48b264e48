import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { pendingSignIns } from "@/db/schema/identity/second-factor";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { emailIndex, normaliseEmail } from "@/lib/crypto/blind-index";
import type { PersonKey } from "@/lib/crypto/person-key";
import { seal } from "@/lib/crypto/seal";
import { emptyUnstarted } from "@/lib/people/start/remove-unstarted-person";
import { closeOldest } from "../one-time-code";
import { isBegun, personWithEmail } from "../person-at-door";

/**
 * Gives somebody another, proven address. What was begun with either address ends: codes, first steps of signing in, and a
 * sign-up with the new one that nobody proved. The caller has taken the account's turn.
 * @returns false when somebody else has the address. Throws a duplicate-key DatabaseFailure when they got it just now.
 */
export async function setEmail(
  tx: Transaction,
  { userId, key }: { userId: string; key: PersonKey },
  email: string,
): Promise<boolean> {
  const index = emailIndex(email);
  const holder = await personWithEmail(tx.db, index);
  if (holder && holder.userId !== userId) {
    if (!isBegun(holder)) return false;
    await recordAudit(tx, "system", { event: "person.removed", subject: holder, details: { reason: "unproven" } });
    await emptyUnstarted(tx, holder.userId);
  }
  await closeCodes(tx, userId, index);
  await tx.db.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
  await tx.db
    .update(users)
    .set({
      email: seal(key, { table: "users", column: "email", row: userId }, normaliseEmail(email)),
      emailIndex: index,
      emailVerifiedAt: now(),
    })
    .where(eq(users.id, userId));
  return true;
}

/** Of both addresses, in one order for everybody: two people who swap theirs must not wait for each other. */
async function closeCodes(tx: Transaction, userId: string, index: Buffer): Promise<void> {
  const [row] = await tx.db.select({ emailIndex: users.emailIndex }).from(users).where(eq(users.id, userId));
  const both = [index, ...(row?.emailIndex ? [row.emailIndex] : [])].sort(Buffer.compare);
  for (const each of both) await closeOldest(tx, each);
}
