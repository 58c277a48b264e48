import { and, eq, isNull } from "drizzle-orm";
import { categoryConsents } from "@/db/schema/coaching/assignments";
import { inTransaction, type Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import type { Category } from "@/lib/categories";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";
import { lockAssignment, withdrawOthers } from "./assignment-rows";
import type { SetConsentInput } from "./schema";

/**
 * Sets which categories a coach may see, and whether amounts are seen with the financial one: what is not listed is
 * withdrawn, and closed on the coach's next request.
 */
export async function setConsent(actor: Actor, { assignmentId, categories, amounts }: SetConsentInput): Promise<void> {
  const hasAmounts = (category: Category) => amounts && category === "financial";
  await inTransaction(async (tx) => {
    const assignment = await lockOwnAssignment(tx, actor, assignmentId);
    const withdrawn = await withdrawOthers(tx, assignmentId, categories);
    const standing = await standingOf(tx, assignmentId);
    const added = categories.filter((category) => standing.get(category) !== hasAmounts(category));
    if (added.length) {
      await tx.db
        .insert(categoryConsents)
        .values(
          added.map((category) => ({
            assignmentId,
            category,
            withAmounts: hasAmounts(category),
            grantedAt: now(),
            withdrawnAt: null,
          })),
        )
        .onDuplicateKeyUpdate({
          set: {
            grantedAt: incoming(categoryConsents.grantedAt),
            withAmounts: incoming(categoryConsents.withAmounts),
            withdrawnAt: null,
          },
        });
    }
    if (withdrawn === 0 && added.length === 0) return; // said again what holds already
    await recordAudit(tx, actor, {
      event: "coach.consent-set",
      subject: { userId: assignment.clientId },
      resource: assignmentId,
      details: { categories: categories.join(","), amounts: categories.some(hasAmounts) },
    });
    if (assignment.coachId) await publish(tx, actor, [{ userId: assignment.coachId, topic: "clients" }]);
  });
}

async function lockOwnAssignment(tx: Transaction, actor: Actor, assignmentId: string) {
  const assignment = await lockAssignment(tx, actor, assignmentId);
  if (assignment?.clientId !== actor.userId || assignment.status === "ended") throw new NotFoundError();
  return assignment;
}

/** What stands, and whether amounts go with it. */
async function standingOf(tx: Transaction, assignmentId: string): Promise<Map<Category, boolean>> {
  const rows = await tx.db
    .select({ category: categoryConsents.category, withAmounts: categoryConsents.withAmounts })
    .from(categoryConsents)
    .where(and(eq(categoryConsents.assignmentId, assignmentId), isNull(categoryConsents.withdrawnAt)));
  return new Map(rows.map(({ category, withAmounts }) => [category, withAmounts]));
}
