import { and, eq, sql } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { inTransaction, type Transaction } from "@/db/transaction";
import { requireRole } from "@/lib/access/require-role";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { type Category, isCategory } from "@/lib/categories";
import { now } from "@/lib/clock";
import { agreesTo } from "@/lib/people/agreement";
import { dayIn } from "@/lib/time";
import { type ClientList, foldName, pageOfClients } from "./client-list";
import { scoresByClient } from "./scores-by-client";
import { triage } from "./triage";

/**
 * Everybody a coach works with, those who need them first, each with the reason. Two queries however many there are, and
 * one audit event that names everybody who was shown.
 */
export async function clientsOfCoach(
  actor: Actor,
  { search = "", page = 1 }: { search?: string; page?: number } = {},
): Promise<ClientList> {
  requireRole(actor, "coach");
  const today = dayIn(now(), timeZoneOf(actor));
  return inTransaction(async (tx) => {
    const all = await assignedClients(tx, actor);
    const wanted = foldName(search.trim());
    const found = all.filter(({ name }) => foldName(name).includes(wanted));
    const scored = await scoresByClient(tx, found, today);
    const clients = found.map(({ startedAt, ...client }) => {
      const days = scored.get(client.clientId) ?? [];
      const startedOn = dayIn(startedAt ?? now(), timeZoneOf(actor));
      const hasSafetyTask = client.safetyTaskId !== null;
      return { ...client, days, reason: triage({ ...client, days, hasSafetyTask, startedOn, today }) };
    });
    const list = pageOfClients(clients, { page, total: all.length, today });
    await recordAudit(tx, actor, {
      event: "clients.listed",
      subject: list.clients.map(({ clientId }) => ({ userId: clientId })),
    });
    return list;
  });
}

async function assignedClients(tx: Transaction, actor: Actor) {
  const rows = await tx.db
    .select({
      clientId: users.id,
      name: users.name,
      startedAt: coachAssignments.startedAt,
      shared: sql<
        string | null
      >`(select group_concat(${categoryConsents.category}) from ${categoryConsents} where ${categoryConsents.assignmentId} = ${coachAssignments.id} and ${categoryConsents.withdrawnAt} is null)`,
      // Every check-in has its scores, and their key is in the order of days: the newest is found without reading the rest.
      newestDay: sql<
        string | null
      >`(select date_format(${wellnessScores.logDate}, '%Y-%m-%d') from ${wellnessScores} where ${wellnessScores.userId} = ${users.id} order by ${wellnessScores.logDate} desc limit 1)`,
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
  return rows.map(({ shared, newestDay, ...client }) => {
    const categories = new Set<Category>((shared ?? "").split(",").filter(isCategory));
    // Somebody who shares nothing shows nothing, not even that they check in.
    return { ...client, shared: categories, newestDay: categories.size ? newestDay : null };
  });
}
