import { and, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { ConflictError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "../actor";
import { type RenewedSession, renewSession } from "../renew-session";
import { endSessionsOf } from "../replace-session";
import type { DisconnectAccountInput } from "../schema";
import { requireStepUp } from "../step-up";
import type { Visit } from "../visit";
import { mailAccountChanged } from "./mail-account-changed";
import { hasWayInWithout } from "./ways-in";

/**
 * The provider lets nobody in to this account any more. All other sessions end: one of them may have begun by it.
 * @throws StepUpRequiredError; ConflictError when it is the last way in, or not connected.
 */
export async function disconnectAccount(
  actor: Actor,
  { provider }: DisconnectAccountInput,
  visit: Visit,
): Promise<RenewedSession> {
  requireStepUp(actor);
  return inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    if (!(await hasWayInWithout(tx.db, actor.userId, provider))) throw new ConflictError("errors.lastWayIn");
    const [result] = await tx.db
      .delete(accounts)
      .where(and(eq(accounts.userId, actor.userId), eq(accounts.provider, provider)));
    if (result.affectedRows === 0) throw new ConflictError("errors.notInThatState");
    await recordAudit(tx, actor, { event: "account.disconnected", subject: actor, details: { provider } });
    await endSessionsOf(tx, actor, actor.sessionId);
    await mailAccountChanged(tx, actor, "accountDisconnected", provider);
    return renewSession(tx, actor, visit);
  });
}
