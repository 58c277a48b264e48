import { and, asc, eq } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { lockAssignment } from "./assignment-rows";

/*
 * A client has one primary coach at a time: the one who is called when something that they wrote sounds like danger. The
 * first coach is, until that ends or the client chooses another. A unique key holds it in the database.
 */

/** Sees to it that whoever has coaches has a primary one: the longest with them, where nobody is yet. Last in its deed. */
export async function keepOnePrimary(tx: Transaction, clientId: string): Promise<void> {
  await takeAccountTurn(tx, clientId); // two coaches who accept at once are one after the other
  const ofClient = and(eq(coachAssignments.clientId, clientId), eq(coachAssignments.status, "active"));
  const [primary] = await tx.db
    .select({ id: coachAssignments.id })
    .from(coachAssignments)
    .where(and(ofClient, eq(coachAssignments.isPrimary, true)))
    .for("update"); // as it is now, not as it was when this transaction began to read
  if (primary) return;
  const [longest] = await tx.db
    .select({ id: coachAssignments.id })
    .from(coachAssignments)
    .where(ofClient)
    .orderBy(asc(coachAssignments.startedAt), asc(coachAssignments.id))
    .limit(1)
    .for("update");
  if (longest) await tx.db.update(coachAssignments).set({ isPrimary: true }).where(eq(coachAssignments.id, longest.id));
}

/**
 * The client says which of their coaches is the primary one. Said again, it changes nothing.
 * @throws NotFoundError: not this client's, not accepted yet, or ended.
 */
export async function choosePrimaryCoach(actor: Actor, assignmentId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    const chosen = await lockAssignment(tx, actor, assignmentId);
    if (chosen?.clientId !== actor.userId || chosen.status !== "active") throw new NotFoundError();
    if (chosen.isPrimary) return;
    const theirs = eq(coachAssignments.clientId, actor.userId);
    await tx.db
      .update(coachAssignments)
      .set({ isPrimary: null })
      .where(and(theirs, eq(coachAssignments.isPrimary, true)));
    await tx.db.update(coachAssignments).set({ isPrimary: true }).where(eq(coachAssignments.id, assignmentId));
    await recordAudit(tx, actor, {
      event: "coach.made-primary",
      subject: { userId: actor.userId },
      resource: assignmentId,
    });
  });
}
