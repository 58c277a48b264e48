import { eq } from "drizzle-orm";
import { userSessions } from "@/db/schema/identity/sign-in";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { hashToken } from "@/lib/crypto/tokens";

/** Ends the session that a browser holds, whoever's it is. A token that is none changes nothing. */
export async function endSessionByToken(tx: Transaction, token: string): Promise<void> {
  const tokenHash = hashToken(token);
  const [session] = await tx.db
    .select({ id: userSessions.id, userId: userSessions.userId })
    .from(userSessions)
    .where(eq(userSessions.tokenHash, tokenHash))
    .for("update");
  if (!session) return;
  await tx.db.delete(userSessions).where(eq(userSessions.tokenHash, tokenHash));
  await recordAudit(tx, session, { event: "session.ended", subject: session, resource: session.id });
}
