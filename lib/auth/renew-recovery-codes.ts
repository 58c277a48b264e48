import { and, eq, isNotNull } from "drizzle-orm";
import { totpFactors } from "@/db/schema/identity/second-factor";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { open, seal } from "@/lib/crypto/seal";
import { ConflictError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "./actor";
import { replaceRecoveryCodes } from "./enrol-factor";
import { mailFactorChanged } from "./mail-factor-changed";
import { newRecoveryCodes } from "./recovery-code";
import { type RenewedSession, renewSession } from "./renew-session";
import { endSessionsOf } from "./replace-session";
import { requireStepUp } from "./step-up";
import type { Visit } from "./visit";

/**
 * Makes ten new recovery codes to write down. The old ones work until the new ones are put into force, so that a page
 * that was closed too early locks nobody out.
 * @throws StepUpRequiredError; ConflictError without a second step.
 */
export async function draftRecoveryCodes(actor: Actor): Promise<void> {
  requireStepUp(actor);
  const { userId, key } = actor;
  await inTransaction(async (tx) => {
    const place = { table: "totp_factors", column: "codes_draft", row: userId };
    const [result] = await tx.db
      .update(totpFactors)
      .set({ codesDraft: seal(key, place, newRecoveryCodes().join(" ")), draftedAt: now() })
      .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
    if (result.affectedRows === 0) throw new ConflictError("errors.notInThatState");
    await recordAudit(tx, actor, { event: "recovery-codes.drafted", subject: actor });
  });
}

/**
 * Puts the new codes into force; only their hashes are kept. All other sessions end.
 * @throws StepUpRequiredError; ConflictError when there are none to put into force.
 */
export async function keepRecoveryCodes(actor: Actor, visit: Visit): Promise<RenewedSession> {
  requireStepUp(actor);
  return inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    const codes = await draftedCodes(tx, openOwnAccount(actor));
    if (!codes) throw new ConflictError("errors.notInThatState");
    await tx.db
      .update(totpFactors)
      .set({ codesDraft: null, draftedAt: null })
      .where(eq(totpFactors.userId, actor.userId));
    await replaceRecoveryCodes(tx, actor, codes);
    await recordAudit(tx, actor, { event: "recovery-codes.renewed", subject: actor });
    await endSessionsOf(tx, actor, actor.sessionId);
    await mailFactorChanged(tx, actor, "recoveryCodesChanged");
    return renewSession(tx, actor, visit);
  });
}

async function draftedCodes(tx: Transaction, { userId, key }: OwnAccount): Promise<string[] | null> {
  const [row] = await tx.db
    .select({ codesDraft: totpFactors.codesDraft })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
  if (!row?.codesDraft) return null;
  return open(key, { table: "totp_factors", column: "codes_draft", row: userId }, row.codesDraft).split(" ");
}
