import { and, eq, isNull, notInArray, or } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import type { Category } from "@/lib/categories";
import { now } from "@/lib/clock";

/**
 * An assignment of this person's, as client or as coach, held until the transaction ends; undefined when there is none.
 * It is held by a write: a cluster certifies nothing else, and what two transactions do to its consents meets here.
 */
export async function lockAssignment(tx: Transaction, actor: Pick<Actor, "userId">, assignmentId: string) {
  const theirs = and(
    eq(coachAssignments.id, assignmentId),
    or(eq(coachAssignments.clientId, actor.userId), eq(coachAssignments.coachId, actor.userId)),
  );
  await tx.db.update(coachAssignments).set({ updatedAt: now() }).where(theirs);
  const [row] = await tx.db
    .select({
      clientId: coachAssignments.clientId,
      coachId: coachAssignments.coachId,
      status: coachAssignments.status,
      isPrimary: coachAssignments.isPrimary,
    })
    .from(coachAssignments)
    .where(theirs);
  return row;
}

/** Withdraws the consent to every category that is not kept. @returns how many stood until now. */
export async function withdrawOthers(
  tx: Transaction,
  assignmentId: string,
  kept: readonly Category[],
): Promise<number> {
  const [result] = await tx.db
    .update(categoryConsents)
    .set({ withdrawnAt: now() })
    .where(
      and(
        eq(categoryConsents.assignmentId, assignmentId),
        isNull(categoryConsents.withdrawnAt),
        kept.length ? notInArray(categoryConsents.category, [...kept]) : undefined,
      ),
    );
  return result.affectedRows;
}
