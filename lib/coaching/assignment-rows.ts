import { and, eq, isNull, ne, notInArray } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import type { Transaction } from "@/db/transaction";
import type { Category } from "@/lib/categories";
import { now } from "@/lib/clock";

/** An assignment that has not ended, held until the transaction ends; undefined when there is none. */
export async function lockAssignment(tx: Transaction, assignmentId: string) {
  const [row] = await tx.db
    .select({ clientId: coachAssignments.clientId, coachId: coachAssignments.coachId })
    .from(coachAssignments)
    .where(and(eq(coachAssignments.id, assignmentId), ne(coachAssignments.status, "ended")))
    .for("update");
  return row;
}

/** Withdraws the consent to every category that is not kept. */
export async function withdrawOthers(tx: Transaction, assignmentId: string, kept: readonly Category[]): Promise<void> {
  await tx.db
    .update(categoryConsents)
    .set({ withdrawnAt: now() })
    .where(
      and(
        eq(categoryConsents.assignmentId, assignmentId),
        isNull(categoryConsents.withdrawnAt),
        kept.length ? notInArray(categoryConsents.category, [...kept]) : undefined,
      ),
    );
}
