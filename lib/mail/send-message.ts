import { eq } from "drizzle-orm";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { now } from "@/lib/clock";
import type { Claim } from "@/lib/jobs/claim";
import type { Outcome } from "@/lib/jobs/handle-job";
import { beginSending } from "./begin-sending";
import type { Delivery, MailChannel } from "./mail-channel";

/** What the job `send-outbox-message` does: hands one message over and writes down what became of it. */
export function sendMessageBy(channel: MailChannel) {
  return async ({ messageId }: { messageId: string }, claim: Claim): Promise<Outcome> => {
    const begun = await beginSending(messageId, claim);
    if (!begun) return { record: async () => undefined };
    const delivery = await channel.deliver(begun.mail);
    const mayRetry = claim.attempt < claim.maxAttempts;
    return outcomeOf(messageId, afterwards(delivery, begun.isCritical, mayRetry));
  };
}

type Afterwards = Pick<typeof outboxMessages.$inferInsert, "status" | "lastErrorCode" | "sentAt">;

/** The message's state after a delivery; "waiting" means that the job comes back. */
function afterwards(delivery: Delivery, isCritical: boolean, mayRetry: boolean): Afterwards {
  switch (delivery.kind) {
    case "sent":
    case "kept":
      return { status: delivery.kind, sentAt: now(), lastErrorCode: null };
    case "refused":
      return { status: mayRetry && !delivery.isPermanent ? "waiting" : "failed", lastErrorCode: delivery.code };
    case "unknown":
      return { status: mayRetry && isCritical ? "waiting" : "unknown", lastErrorCode: delivery.code };
  }
}

function outcomeOf(messageId: string, set: Afterwards): Outcome {
  return {
    async record(tx) {
      await tx.db.update(outboxMessages).set(set).where(eq(outboxMessages.id, messageId));
    },
    ...(set.status === "waiting" ? { retry: set.lastErrorCode ?? "retry" } : {}),
  };
}
