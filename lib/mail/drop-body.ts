import { and, eq, isNotNull, lte } from "drizzle-orm";
import { outboxMessages } from "@/db/schema/operations/jobs";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";

/** Drops the text of a mail whose code or link has had its time; that it was sent stays on record. */
export async function dropBody(tx: Transaction, { messageId }: { messageId: string }): Promise<void> {
  await tx.db
    .update(outboxMessages)
    .set({ body: null })
    .where(
      and(eq(outboxMessages.id, messageId), isNotNull(outboxMessages.body), lte(outboxMessages.bodyExpiresAt, now())),
    );
}
