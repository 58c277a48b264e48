import { and, eq, sql } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { agreesTo } from "@/lib/people/agreement";
import { type CoachRoster, letInto } from "./coach-roster";
import { requireRole } from "./require-role";
import { sharedCategories, sharedText } from "./shared-categories";

/**
 * The gate to all clients of a coach at once: whose assignment is active, who consent to health data, each with the
 * categories that they show. One round trip however many there are.
 * @throws ForbiddenError for anybody but a coach.
 */
export async function openCoachRoster(tx: Transaction, actor: Actor): Promise<CoachRoster> {
  requireRole(actor, "coach");
  const rows = await tx.db
    .select({
      clientId: users.id,
      name: users.name,
      startedAt: coachAssignments.startedAt,
      shared: sharedText,
      safetyTaskId: sql<
        string | null
      >`(select ${safetyTasks.id} from ${safetyTasks} where ${safetyTasks.clientId} = ${users.id} and ${safetyTasks.assigneeId} = ${coachAssignments.coachId} and ${safetyTasks.acknowledgedAt} is null order by ${safetyTasks.createdAt} desc limit 1)`.mapWith(
        safetyTasks.id,
      ),
    })
    .from(coachAssignments)
    .innerJoin(users, eq(users.id, coachAssignments.clientId))
    .where(
      and(
        eq(coachAssignments.coachId, actor.userId),
        eq(coachAssignments.status, "active"),
        eq(users.status, "active"),
        agreesTo("health_data"),
      ),
    );
  return letInto(
    actor.userId,
    rows.map((row) => ({ ...row, shared: sharedCategories(row.shared) })),
  );
}
