import { and, eq, isNull, lte } from "drizzle-orm";
import { z } from "zod";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { inTransaction } from "@/db/transaction";
import { requireRole } from "@/lib/access/require-role";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { idField } from "@/lib/forms/fields";

export const acknowledgeTaskSchema = z.strictObject({ taskId: idField });

/**
 * The coach who was asked to look after somebody says that they are on it. Older requests for the same person are
 * answered with it, newer ones that the coach has not seen stay open. Repeated, it changes nothing.
 * @throws NotFoundError when the request was not put to this coach.
 */
export async function acknowledgeTask(actor: Actor, taskId: string): Promise<void> {
  requireRole(actor, "coach");
  await inTransaction(async (tx) => {
    const [task] = await tx.db
      .select({
        clientId: safetyTasks.clientId,
        createdAt: safetyTasks.createdAt,
        acknowledgedAt: safetyTasks.acknowledgedAt,
      })
      .from(safetyTasks)
      .where(and(eq(safetyTasks.id, taskId), eq(safetyTasks.assigneeId, actor.userId)))
      .for("update");
    if (!task) throw new NotFoundError();
    if (task.acknowledgedAt) return;
    await tx.db
      .update(safetyTasks)
      .set({ acknowledgedAt: now(), acknowledgedBy: actor.userId })
      .where(
        and(
          eq(safetyTasks.clientId, task.clientId),
          eq(safetyTasks.assigneeId, actor.userId),
          isNull(safetyTasks.acknowledgedAt),
          lte(safetyTasks.createdAt, task.createdAt),
        ),
      );
    await recordAudit(tx, actor, {
      event: "safety.acknowledged",
      subject: { userId: task.clientId },
      resource: taskId,
    });
  });
}
