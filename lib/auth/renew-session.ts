import { and, eq } from "drizzle-orm";
import { userSessions } from "@/db/schema/identity/sign-in";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { ForbiddenError } from "@/lib/errors";
import type { Actor } from "./actor";
import type { Visit } from "./visit";

/** The same session under another token: whoever copied the old one has nothing. It ends when it would have ended. */
export type RenewedSession = { token: string; expires: Date };

/**
 * Gives this browser's session a new token. With `isProven` the 15 minutes begin again.
 * @throws ForbiddenError when the session ended, or another tab renewed it at the same moment.
 */
export async function renewSession(
  tx: Transaction,
  actor: Actor,
  visit: Pick<Visit, "sessionToken">,
  isProven = false,
): Promise<RenewedSession> {
  const token = newToken();
  const held = and(
    eq(userSessions.tokenHash, hashToken(visit.sessionToken ?? "")),
    eq(userSessions.userId, actor.userId),
    eq(userSessions.id, actor.sessionId ?? actor.userId),
  );
  const [session] = await tx.db.select({ expires: userSessions.absoluteExpiresAt }).from(userSessions).where(held);
  const [result] = await tx.db
    .update(userSessions)
    .set({ tokenHash: hashToken(token), ...(isProven && { authenticatedAt: now() }) })
    .where(held);
  if (!session || result.affectedRows !== 1) throw new ForbiddenError("errors.signedOut");
  return { token, expires: session.expires };
}
