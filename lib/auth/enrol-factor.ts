import { and, eq, isNull } from "drizzle-orm";
import { recoveryCodes, totpFactors } from "@/db/schema/identity/second-factor";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { open, seal } from "@/lib/crypto/seal";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "./actor";
import { limits } from "./limits";
import { mailFactorChanged } from "./mail-factor-changed";
import { type Counted, countTry, giveBack } from "./rate-limit";
import { newRecoveryCodes, recoveryHash } from "./recovery-code";
import { type RenewedSession, renewSession } from "./renew-session";
import { endSessionsOf } from "./replace-session";
import type { FactorCodeInput } from "./schema";
import { hasSecondFactor } from "./second-factor";
import { requireStepUp } from "./step-up";
import { matchingStep } from "./totp";
import { newSeed, seedBytes } from "./totp-seed";
import type { Visit } from "./visit";

/**
 * Makes a seed and recovery codes for somebody to put into their app and to write down. Nothing asks for them before
 * `confirmFactor`; beginning again makes others.
 * @throws StepUpRequiredError; ConflictError when a second step is set up already.
 */
export async function beginFactor(actor: Actor): Promise<void> {
  requireStepUp(actor);
  const { userId, key } = actor;
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, userId);
    if (await hasSecondFactor(tx.db, userId)) throw new ConflictError("errors.notInThatState");
    const fresh = {
      seed: seal(key, { table: "totp_factors", column: "seed", row: userId }, newSeed()),
      codesDraft: seal(
        key,
        { table: "totp_factors", column: "codes_draft", row: userId },
        newRecoveryCodes().join(" "),
      ),
      draftedAt: now(),
    };
    await tx.db
      .insert(totpFactors)
      .values({ userId, ...fresh })
      .onDuplicateKeyUpdate({ set: { ...fresh, lastUsedStep: 0 } });
    await recordAudit(tx, actor, { event: "second-step.begun", subject: actor });
  });
}

/**
 * The app works: from now on signing in asks for its code. All other sessions end, this one gets a new token, and of the
 * recovery codes only hashes are kept.
 * @throws StepUpRequiredError; InvalidInputError beside the code; ConflictError when nothing was begun; RateLimitedError.
 */
export async function confirmFactor(actor: Actor, { code }: FactorCodeInput, visit: Visit): Promise<RenewedSession> {
  requireStepUp(actor);
  const counted: Counted[] = [[limits.secondStepPerAccount, actor.userId]];
  await countTry(counted);
  const renewed = await inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    const begun = await begunFactor(tx, openOwnAccount(actor));
    if (!begun) throw new ConflictError("errors.notInThatState");
    const step = matchingStep(seedBytes(begun.seed), code, now());
    if (!step) return null;
    await tx.db
      .update(totpFactors)
      .set({ confirmedAt: now(), lastUsedStep: step, codesDraft: null, draftedAt: null })
      .where(and(eq(totpFactors.userId, actor.userId), isNull(totpFactors.confirmedAt)));
    await replaceRecoveryCodes(tx, actor, begun.codes);
    await recordAudit(tx, actor, { event: "second-step.set-up", subject: actor });
    await endSessionsOf(tx, actor, actor.sessionId);
    await mailFactorChanged(tx, actor, "secondStepOn");
    return renewSession(tx, actor, visit);
  });
  if (!renewed) throw new InvalidInputError({ code: "errors.secondStepWrong" });
  await giveBack(counted);
  return renewed;
}

async function begunFactor(tx: Transaction, { userId, key }: OwnAccount) {
  const [row] = await tx.db
    .select({ seed: totpFactors.seed, codesDraft: totpFactors.codesDraft })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNull(totpFactors.confirmedAt)));
  if (!row?.codesDraft) return null;
  return {
    seed: open(key, { table: "totp_factors", column: "seed", row: userId }, row.seed),
    codes: open(key, { table: "totp_factors", column: "codes_draft", row: userId }, row.codesDraft).split(" "),
  };
}

/** The old ones stop working. */
export async function replaceRecoveryCodes(
  tx: Transaction,
  { userId }: { userId: string },
  codes: readonly string[],
): Promise<void> {
  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.db.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeHash: recoveryHash(userId, code) })));
}
