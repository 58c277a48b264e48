import { eq } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";
import { lockAssignment, withdrawOthers } from "./assignment-rows";
import { keepOnePrimary } from "./primary-coach";

/** Ends what ties a client and a coach; either may, at any time. The coach sees nothing from the next
 * request on, and where it was the primary one, the longest of the others is. Twice is once. */
export async function endAssignment(actor: Actor, assignmentId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, assignmentId);
    if (!assignment) throw new NotFoundError();
    if (assignment.status === "ended") return;
    await assignmentEnds(tx, { id: assignmentId, clientId: assignment.clientId, endedBy: actor.userId });
    await recordAudit(tx, actor, {
      event: "coach.ended",
      subject: { userId: assignment.clientId },
      resource: assignmentId,
    });
    await publish(tx, actor, [{ userId: assignment.clientId, topic: "record" }]);
    if (assignment.coachId) await publish(tx, actor, [{ userId: assignment.coachId, topic: "clients" }]);
  });
}

/** The end itself, for a deed that has its own trace. */
export async function assignmentEnds(
  tx: Transaction,
  { id, clientId, endedBy }: { id: string; clientId: string; endedBy: string },
): Promise<void> {
  await tx.db
    .update(coachAssignments)
    .set({ status: "ended", endedAt: now(), endedBy, tokenHash: null, liveMarker: id, isPrimary: null })
    .where(eq(coachAssignments.id, id));
  await withdrawOthers(tx, id, []);
  await keepOnePrimary(tx, clientId);
}
