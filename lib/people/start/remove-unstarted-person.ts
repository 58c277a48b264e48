import { eq } from "drizzle-orm";
import { consents } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { erasePeople } from "@/lib/erasure/empty-people";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";

/**
 * Empties the account of somebody who never began: no consent was ever given, so there can be no entries. The row stays as
 * a tombstone without a name or address; the key goes, so nothing sealed opens any more.
 * @throws ConflictError for anybody who began, NotFoundError for staff: they leave by another way.
 */
export async function removeUnstartedPerson(actor: Actor): Promise<void> {
  if (!actor.roles.has("client") || actor.roles.size > 1) throw new NotFoundError();
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId); // a consent given in another tab at this moment comes first, or never
    const given = await tx.db
      .select({ kind: consents.kind })
      .from(consents)
      .where(eq(consents.userId, actor.userId))
      .for("update");
    if (given.length > 0) throw new ConflictError("onboarding.refusal.alreadyBegan");
    await recordAudit(tx, actor, { event: "person.removed", subject: actor, details: { reason: "age" } });
    await emptyUnstarted(tx, actor.userId);
  });
}

/** Leaves a tombstone of an account in which nobody has written anything; its address is free again. */
export async function emptyUnstarted(tx: Transaction, userId: string): Promise<void> {
  await erasePeople(tx, houseErrand("erase-a-person"), [userId]);
}
