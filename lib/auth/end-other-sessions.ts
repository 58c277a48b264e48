import { inTransaction } from "@/db/transaction";
import type { Actor } from "./actor";
import { endSessionsOf } from "./replace-session";

/** Signs the actor out everywhere but here. @returns in how many browsers. */
export async function endOtherSessions(actor: Actor): Promise<number> {
  return inTransaction((tx) => endSessionsOf(tx, actor, actor.sessionId));
}
