import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { pendingSignIns, recoveryCodes, totpFactors } from "@/db/schema/identity/second-factor";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { ConflictError, NotFoundError } from "@/lib/errors";
import type { StandingInput } from "@/lib/people/schema";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "./actor";
import { mailFactorChanged } from "./mail-factor-changed";
import { type RenewedSession, renewSession } from "./renew-session";
import { endSessionsOf } from "./replace-session";
import { hasShortPassword } from "./short-password";
import { requireStepUp } from "./step-up";
import type { Visit } from "./visit";

/**
 * Takes one's own second step away, with its recovery codes. All other sessions end. Staff have to set up another before
 * anything else opens again.
 * @throws StepUpRequiredError; ConflictError when there is none, or the password would be too short alone.
 */
export async function removeFactor(actor: Actor, visit: Visit): Promise<RenewedSession> {
  requireStepUp(actor);
  return inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    if (await hasShortPassword(tx.db, actor.userId)) throw new ConflictError("errors.longerPasswordFirst");
    if (!(await removeRows(tx, actor.userId))) throw new ConflictError("errors.notInThatState");
    await recordAudit(tx, actor, { event: "second-step.removed", subject: actor });
    await endSessionsOf(tx, actor, actor.sessionId);
    await mailFactorChanged(tx, actor, "secondStepOff");
    return renewSession(tx, actor, visit);
  });
}

/**
 * Takes the second step of somebody away who lost app and codes, once the operator knows that it is them. All their
 * sessions end, and they are told by mail. A password that is too short alone goes as well: they sign in by a code by mail.
 * @throws NotFoundError; ConflictError when they have none.
 */
export async function resetFactor(doer: Administrator, { userId, reason }: StandingInput): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, userId);
    const [person] = await tx.db.select({ id: users.id }).from(users).where(eq(users.id, userId));
    if (!person) throw new NotFoundError();
    const deed = { event: "second-step.reset", subject: { userId }, reason };
    if (!(await removeRows(tx, userId))) {
      if (await didJust(tx, doer, deed)) return;
      throw new ConflictError("errors.notInThatState");
    }
    await recordAudit(tx, doer, deed);
    await dropShortPassword(tx, userId);
    await endSessionsOf(tx, { userId });
    await mailFactorChanged(tx, { userId }, "secondStepReset");
  });
}

async function dropShortPassword(tx: Transaction, userId: string): Promise<void> {
  await tx.db
    .update(users)
    .set({ passwordHash: null, passwordNeedsFactor: false })
    .where(and(eq(users.id, userId), eq(users.passwordNeedsFactor, true)));
}

async function removeRows(tx: Transaction, userId: string): Promise<boolean> {
  await tx.db.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const [result] = await tx.db.delete(totpFactors).where(eq(totpFactors.userId, userId));
  return result.affectedRows > 0;
}
