import { and, eq, gt, ne } from "drizzle-orm";
import { NIL } from "uuid";
import { isDuplicate } from "@/db/failure";
import { read } from "@/db/read";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { requireRole } from "@/lib/access/require-role";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";
import { keepOnePrimary } from "./primary-coach";

const openInvitation = (token: string) =>
  and(
    eq(coachAssignments.tokenHash, hashToken(token)),
    eq(coachAssignments.status, "invited"),
    gt(coachAssignments.invitationExpiresAt, now()),
  );

/** Who invites, for the page on which the coach decides, and how long the link works. */
export async function clientInvitation(actor: Actor, token: string): Promise<{ clientName: string; expiresAt: Date }> {
  requireRole(actor, "coach");
  const [row] = await read((db) =>
    db
      .select({ clientName: users.name, expiresAt: coachAssignments.invitationExpiresAt })
      .from(coachAssignments)
      .innerJoin(users, eq(users.id, coachAssignments.clientId))
      .where(and(openInvitation(token), ne(coachAssignments.clientId, actor.userId))),
  );
  if (!row?.expiresAt) throw new NotFoundError();
  return { clientName: row.clientName, expiresAt: row.expiresAt };
}

/**
 * A coach takes on the client whose invitation they hold. The link works once; the same coach with the same link again is
 * answered as the first time, for the first answer may have been lost.
 * @throws NotFoundError: used by somebody else, expired, withdrawn or never made. ConflictError: this pair already works
 * together.
 */
export async function acceptClient(actor: Actor, token: string): Promise<{ clientId: string }> {
  requireRole(actor, "coach");
  try {
    return await inTransaction(async (tx) => {
      const invitation = await take(tx, actor, token);
      if (invitation.isNew) {
        await keepOnePrimary(tx, invitation.clientId);
        await recordAudit(tx, actor, {
          event: "coach.accepted",
          subject: { userId: invitation.clientId },
          resource: invitation.id,
        });
        await publish(tx, actor, [
          { userId: invitation.clientId, topic: "record" },
          { userId: actor.userId, topic: "clients" },
        ]);
      }
      return { clientId: invitation.clientId };
    });
  } catch (error) {
    if (isDuplicate(error)) throw new ConflictError("coach.alreadyTogether");
    throw error;
  }
}

/** The conditional UPDATE decides between coaches who hold one link; the hash stays, so that its user is known again. */
async function take(tx: Transaction, actor: Actor, token: string) {
  const [taken] = await tx.db
    .update(coachAssignments)
    .set({ coachId: actor.userId, status: "active", startedAt: now(), liveMarker: NIL })
    .where(and(openInvitation(token), ne(coachAssignments.clientId, actor.userId)));
  const [invitation] = await tx.db
    .select({ id: coachAssignments.id, clientId: coachAssignments.clientId })
    .from(coachAssignments)
    .where(
      and(
        eq(coachAssignments.tokenHash, hashToken(token)),
        eq(coachAssignments.coachId, actor.userId),
        eq(coachAssignments.status, "active"),
      ),
    );
  if (!invitation) throw new NotFoundError();
  return { ...invitation, isNew: taken.affectedRows === 1 };
}
