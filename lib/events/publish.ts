import { and, eq, exists, isNull } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { liveEvents } from "@/db/schema/operations/live-events";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import type { Topic } from "./topics";

export type Told = { userId: string; topic: Topic };

/** Tells open browsers that there is something new for these people, once the transaction is committed; never before. */
export async function publish(tx: Transaction, actor: Pick<Actor, "sessionId">, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const shared = { originSessionId: actor.sessionId, createdAt: now() };
  await tx.db.insert(liveEvents).values(told.map((event) => ({ ...event, ...shared, id: newId() })));
}

/** A record changed: its person is told, and the coaches to whom they show any part of it. */
export async function publishRecordChange(
  tx: Transaction,
  actor: Pick<Actor, "sessionId">,
  { userId }: { userId: string },
): Promise<void> {
  const coaches = await coachesWhoSee(tx, userId);
  await publish(tx, actor, [
    { userId, topic: "record" },
    ...coaches.map((coachId): Told => ({ userId: coachId, topic: "clients" })),
  ]);
}

async function coachesWhoSee(tx: Transaction, clientId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ coachId: coachAssignments.coachId })
    .from(coachAssignments)
    .where(
      and(
        eq(coachAssignments.clientId, clientId),
        eq(coachAssignments.status, "active"),
        exists(
          tx.db
            .select({ category: categoryConsents.category })
            .from(categoryConsents)
            .where(and(eq(categoryConsents.assignmentId, coachAssignments.id), isNull(categoryConsents.withdrawnAt))),
        ),
      ),
    );
  return rows.flatMap(({ coachId }) => coachId ?? []);
}
