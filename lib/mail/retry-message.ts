import { and, eq, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { ConflictError } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutboxMessage } from "./jobs";
import { type MessageState, openMessageStates } from "./queries";

/**
 * Sends a message again that was not delivered, or of which nobody knows: the reader may then have it twice, under one
 * Message-ID.
 * @throws ConflictError when it is in another state, or its text has had its time.
 */
export async function retryMessage(doer: Administrator, messageId: string): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(outboxMessages)
      .set({ status: "waiting" })
      .where(
        and(
          eq(outboxMessages.id, messageId),
          inArray(outboxMessages.status, [...openMessageStates]),
          isNotNull(outboxMessages.body),
          or(isNull(outboxMessages.bodyExpiresAt), gt(outboxMessages.bodyExpiresAt, now())),
        ),
      );
    const deed = { event: "message.retried", resource: messageId };
    if (result.affectedRows === 0) {
      if ((await isIn(tx, messageId, onTheirWay)) && (await didJust(tx, doer, deed))) return; // sent twice
      throw new ConflictError("errors.notInThatState");
    }
    await enqueue(tx, sendOutboxMessage, { messageId });
    await recordAudit(tx, doer, deed);
  });
}

/** Decides that it is not sent (any more), and drops its text. @throws ConflictError when it is in another state. */
export async function discardMessage(doer: Administrator, messageId: string): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(outboxMessages)
      .set({ status: "discarded", body: null })
      .where(and(eq(outboxMessages.id, messageId), inArray(outboxMessages.status, ["waiting", ...openMessageStates])));
    const deed = { event: "message.discarded", resource: messageId };
    if (result.affectedRows === 0) {
      if ((await isIn(tx, messageId, ["discarded"])) && (await didJust(tx, doer, deed))) return; // sent twice
      throw new ConflictError("errors.notInThatState");
    }
    await recordAudit(tx, doer, deed);
  });
}

const onTheirWay = ["waiting", "sending", "sent", "kept"] as const satisfies readonly MessageState[];

async function isIn(tx: Transaction, messageId: string, states: readonly MessageState[]): Promise<boolean> {
  const [message] = await tx.db
    .select({ status: outboxMessages.status })
    .from(outboxMessages)
    .where(eq(outboxMessages.id, messageId));
  return message !== undefined && states.includes(message.status);
}
