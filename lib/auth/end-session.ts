import { and, eq } from "drizzle-orm";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { NotFoundError } from "@/lib/errors";
import type { Actor } from "./actor";

/** Signs one of the actor's own browsers out; it is refused from its next request on. */
export async function endSession(actor: Actor, sessionId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .delete(userSessions)
      .where(and(eq(userSessions.userId, actor.userId), eq(userSessions.id, sessionId)));
    const deed = { event: "session.ended", subject: actor, resource: sessionId };
    if (result.affectedRows > 0) return recordAudit(tx, actor, deed);
    if (!(await didJust(tx, actor, deed))) throw new NotFoundError();
  });
}
