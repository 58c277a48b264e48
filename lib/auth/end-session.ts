import { and, eq } from "drizzle-orm";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { NotFoundError } from "@/lib/errors";
import type { Actor } from "./actor";

/** Signs one of the actor's own browsers out; it is refused from its next request on. */
export async function endSession(actor: Actor, sessionId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .delete(userSessions)
      .where(and(eq(userSessions.userId, actor.userId), eq(userSessions.id, sessionId)));
    if (result.affectedRows === 0) throw new NotFoundError();
    await recordAudit(tx, actor, { event: "session.ended", subject: actor, resource: sessionId });
  });
}
