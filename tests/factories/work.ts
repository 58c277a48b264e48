import { eq } from "drizzle-orm";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";

/** A job that was given up, of a kind that no worker knows. */
export async function aDeadJob(): Promise<{ id: string; kind: string }> {
  const job = { id: newId(), kind: `probe-${newId()}` };
  await inTransaction((tx) =>
    tx.db.insert(jobs).values({
      ...job,
      payload: { userId: newId() },
      status: "dead",
      runAt: new Date(),
      attempts: 3,
      maxAttempts: 3,
      lastErrorCode: "TypeError 0123456789ab",
    }),
  );
  return job;
}

/** A mail of which nobody knows whether it arrived; `canary` stands in its address and in its words. */
export async function aLostMail(canary: string): Promise<string> {
  const dedupeKey = `test:${newId()}`;
  return inTransaction(async (tx) => {
    await queueMail(tx, {
      template: "staffInvitation",
      to: `${canary}@example.org`,
      userId: null,
      params: { inviter: canary, role: "x", link: "x", until: "x" },
      dedupeKey,
    });
    const [row] = await tx.db
      .select({ id: outboxMessages.id })
      .from(outboxMessages)
      .where(eq(outboxMessages.dedupeKey, dedupeKey));
    if (!row) throw new Error("the mail is in the outbox");
    await tx.db.update(outboxMessages).set({ status: "unknown" }).where(eq(outboxMessages.id, row.id));
    return row.id;
  });
}
