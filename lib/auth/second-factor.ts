import { and, count, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { recoveryCodes, totpFactors } from "@/db/schema/identity/second-factor";
import type { Transaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { open } from "@/lib/crypto/seal";
import { personKeyOf } from "@/lib/people/person-key-of";
import { recoveryHash } from "./recovery-code";
import { matchingStep } from "./totp";
import { seedBytes } from "./totp-seed";

/** True when somebody has a confirmed second step. Inside a transaction that took the account's turn it stays true. */
export async function hasSecondFactor(db: Database, userId: string): Promise<boolean> {
  const rows = await db
    .select({ userId: totpFactors.userId })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
  return rows.length > 0;
}

export async function countRecoveryCodes(db: Database, userId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/**
 * Uses up a code from the person's app, or a recovery code. Each works once, however many tries arrive at the same moment:
 * a conditional update decides. The caller counts the tries and commits whatever the answer is.
 * @returns by which of the two; null when it is neither, or used.
 */
export async function spendFactorCode(
  tx: Transaction,
  errand: HouseErrand,
  userId: string,
  code: string,
): Promise<"app" | "recovery" | null> {
  if (!/^\d{6}$/.test(code)) return (await spendRecoveryCode(tx, userId, code)) ? "recovery" : null;
  const seed = await seedOf(tx.db, errand, userId);
  const step = seed && matchingStep(seedBytes(seed), code, now());
  if (!step) return null;
  const [result] = await tx.db
    .update(totpFactors)
    .set({ lastUsedStep: step })
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt), lt(totpFactors.lastUsedStep, step)));
  return result.affectedRows === 1 ? "app" : null;
}

async function spendRecoveryCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  if (!(await hasSecondFactor(tx.db, userId))) return false;
  const [result] = await tx.db
    .update(recoveryCodes)
    .set({ usedAt: now() })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, recoveryHash(userId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    );
  return result.affectedRows === 1;
}

/** The seed of a confirmed factor. */
async function seedOf(db: Database, _errand: HouseErrand, userId: string): Promise<string | null> {
  const [row] = await db
    .select({ seed: totpFactors.seed })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
  const key = row && (await personKeyOf(db, userId));
  return row && key ? open(key, { table: "totp_factors", column: "seed", row: userId }, row.seed) : null;
}
