import { and, asc, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { oneTimeCodes } from "@/db/schema/identity/sign-in";
import type { Transaction } from "@/db/transaction";
import { takeHouseTurn } from "@/lib/access/take-house-turn";
import { after, now } from "@/lib/clock";
import { blindIndex } from "@/lib/crypto/blind-index";
import { hashToken, newCode, sameBytes } from "@/lib/crypto/tokens";
import { newId } from "@/lib/ids";
import { CODE_LIFETIME_MS, CODES_OPEN } from "./limits";

export type CodePurpose = "verify_email" | "sign_in" | "reset_password" | "step_up" | "change_email";

/** What a code was asked for. `userId` is null where nobody may use it: the row is there all the same. */
type Asked = { purpose: CodePurpose; emailIndex: Buffer; userId: string | null; browserToken: string };

/** Makes a code for a mail. It lives ten minutes, in the browser that asked, and closes the account's oldest open ones. */
export async function issueCode(tx: Transaction, asked: Asked): Promise<{ id: string; code: string; expiresAt: Date }> {
  const id = newId();
  const code = newCode();
  const expiresAt = after(CODE_LIFETIME_MS);
  await closeOldest(tx, asked.emailIndex, CODES_OPEN - 1);
  await tx.db.insert(oneTimeCodes).values({
    id,
    purpose: asked.purpose,
    emailIndex: asked.emailIndex,
    userId: asked.userId,
    codeHash: codeHash(id, code),
    browserHash: hashToken(asked.browserToken),
    expiresAt,
    createdAt: now(),
  });
  return { id, code, expiresAt };
}

/** What is read of a code to check it; the address that it may carry is not. */
const checked = {
  id: oneTimeCodes.id,
  userId: oneTimeCodes.userId,
  emailIndex: oneTimeCodes.emailIndex,
  codeHash: oneTimeCodes.codeHash,
};

/**
 * Uses a code up. The open codes of this browser are locked, so of many tries at once exactly one can win and none escapes
 * the count; a wrong try costs each of them one of its five. The caller commits whatever the answer is: an error thrown
 * inside the transaction would give the try back.
 * @returns whose code it was, or null: wrong, expired, used, tried too often, asked for in another browser, or nobody's.
 */
export async function redeemCode(
  tx: Transaction,
  given: { purpose: CodePurpose; browserToken: string; code: string },
): Promise<{ id: string; userId: string; emailIndex: Buffer } | null> {
  const candidates = await tx.db
    .select(checked)
    .from(oneTimeCodes)
    .where(
      and(
        eq(oneTimeCodes.browserHash, hashToken(given.browserToken)),
        eq(oneTimeCodes.purpose, given.purpose),
        isNull(oneTimeCodes.usedAt),
        gt(oneTimeCodes.triesLeft, 0),
        gt(oneTimeCodes.expiresAt, now()),
      ),
    )
    .for("update");
  const fitting = candidates.find(({ id, codeHash: stored }) => sameBytes(stored, codeHash(id, given.code)));
  if (!fitting) {
    await spendTry(
      tx,
      candidates.map(({ id }) => id),
    );
    return null;
  }
  if (!(await use(tx, fitting.id)) || fitting.userId === null) return null;
  return { id: fitting.id, userId: fitting.userId, emailIndex: fitting.emailIndex };
}

/** The latest thing of a kind that this browser asked for and that no later deed closed, expired or not. */
export async function lastAsked(
  tx: Transaction,
  purpose: CodePurpose,
  browserToken: string,
): Promise<{ userId: string | null; emailIndex: Buffer } | null> {
  const [row] = await tx.db
    .select({ userId: oneTimeCodes.userId, emailIndex: oneTimeCodes.emailIndex })
    .from(oneTimeCodes)
    .where(
      and(
        eq(oneTimeCodes.browserHash, hashToken(browserToken)),
        eq(oneTimeCodes.purpose, purpose),
        isNull(oneTimeCodes.usedAt),
      ),
    )
    .orderBy(desc(oneTimeCodes.createdAt), desc(oneTimeCodes.id))
    .limit(1);
  return row ?? null;
}

/**
 * Closes an account's codes, all but the newest `keep`. Whoever makes or closes codes of one address queues by a write: an
 * address without an account has no row of its own to lock, and a cluster sees no lock of a read.
 */
export async function closeOldest(tx: Transaction, emailIndex: Buffer, keep = 0): Promise<void> {
  await takeHouseTurn(tx, queueOf(emailIndex));
  const open = await tx.db
    .select({ id: oneTimeCodes.id })
    .from(oneTimeCodes)
    .where(and(eq(oneTimeCodes.emailIndex, emailIndex), isNull(oneTimeCodes.usedAt)))
    .orderBy(asc(oneTimeCodes.createdAt), asc(oneTimeCodes.id))
    .for("update"); // as they are now, not as they were when this transaction began to read
  const surplus = open.slice(0, Math.max(0, open.length - keep)).map(({ id }) => id);
  if (surplus.length === 0) return;
  await tx.db
    .update(oneTimeCodes)
    .set({ usedAt: now() })
    .where(and(inArray(oneTimeCodes.id, surplus), isNull(oneTimeCodes.usedAt)));
}

/** One of 4,096 queues: few enough to keep their rows for ever, and enough that nobody waits for a stranger. */
function queueOf(emailIndex: Buffer): `codes-${string}` {
  return `codes-${emailIndex.toString("hex").slice(0, 3)}`;
}

async function use(tx: Transaction, id: string): Promise<boolean> {
  const [result] = await tx.db
    .update(oneTimeCodes)
    .set({ usedAt: now() })
    .where(and(eq(oneTimeCodes.id, id), isNull(oneTimeCodes.usedAt)));
  return result.affectedRows === 1;
}

async function spendTry(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .update(oneTimeCodes)
    .set({ triesLeft: sql`${oneTimeCodes.triesLeft} - 1` })
    .where(and(inArray(oneTimeCodes.id, ids), gt(oneTimeCodes.triesLeft, 0)));
}

/** Keyed and bound to its row: six digits alone would be found from a plain hash in a moment. */
function codeHash(id: string, code: string): Buffer {
  return blindIndex("one-time-code", `${id}·${code}`);
}
