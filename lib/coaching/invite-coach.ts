import { and, count, eq, gt, inArray } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import type { InviteCoachInput } from "./schema";

const VALID_DAYS = 14;
const INVITATIONS_A_DAY = 10;

/**
 * Invites a coach by e-mail. What the client ticked is granted together with the coach's acceptance; until then the coach
 * sees nothing. The answer is the same whether somebody with that address exists.
 * @returns the assignment's id.
 */
export async function inviteCoach(actor: Actor, input: InviteCoachInput): Promise<string> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "profile:write");
    await limitInvitations(tx, record.userId);
    const id = newId();
    const token = newToken();
    await tx.db.insert(coachAssignments).values({
      id,
      clientId: record.userId,
      status: "invited",
      tokenHash: hashToken(token),
      invitedEmail: seal(record.key, { table: "coach_assignments", column: "invited_email", row: id }, input.email),
      invitationExpiresAt: after(VALID_DAYS * DAY),
      liveMarker: id,
    });
    await grant(tx, id, input.categories);
    await recordAudit(tx, actor, { event: "coach.invited", subject: record, resource: id });
    await queueMail(tx, {
      template: "coachInvitation",
      to: input.email,
      userId: null, // an address: whether it has an account is nobody's business
      expiresAt: after(VALID_DAYS * DAY),
      params: { name: record.name, link: `${env.APP_URL}/coach/invitations/${token}`, days: VALID_DAYS },
      dedupeKey: `coach-invitation:${id}`,
    });
    return id;
  });
}

async function grant(tx: Transaction, assignmentId: string, categories: InviteCoachInput["categories"]): Promise<void> {
  if (categories.length === 0) return;
  const grantedAt = now();
  await tx.db.insert(categoryConsents).values(categories.map((category) => ({ assignmentId, category, grantedAt })));
}

/** The client's own row is locked and touched, so that two tabs cannot each send the last invitation of the day. */
async function limitInvitations(tx: Transaction, clientId: string): Promise<void> {
  await tx.db.update(users).set({ updatedAt: now() }).where(eq(users.id, clientId));
  const [sent] = await tx.db
    .select({ today: count() })
    .from(coachAssignments)
    .where(
      and(
        eq(coachAssignments.clientId, clientId),
        inArray(coachAssignments.status, ["invited", "ended"]),
        gt(coachAssignments.createdAt, after(-DAY)),
      ),
    );
  if ((sent?.today ?? 0) >= INVITATIONS_A_DAY) throw new RateLimitedError(DAY / 1000);
}
