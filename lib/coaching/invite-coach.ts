import { and, count, eq, gt, inArray } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { openOptional, seal } from "@/lib/crypto/seal";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ConflictError, NotFoundError, RateLimitedError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue-mail";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { InviteCoachInput } from "./schema";

const VALID_DAYS = 14;
const INVITATIONS_A_DAY = 10;

/**
 * Invites a coach by e-mail. What the client ticked is granted together with the coach's acceptance; until then the coach
 * sees nothing. The answer is the same whether somebody with that address exists. The same form again changes nothing.
 * @returns the assignment's id.
 * @throws RateLimitedError after the day's last; ConflictError when the form's id was used for another address.
 */
export async function inviteCoach(actor: Actor, input: InviteCoachInput): Promise<string> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "profile:write");
    // Two tabs cannot each send the last invitation of the day, nor two presses the same one.
    await takeAccountTurn(tx, record.userId);
    if (await isSent(tx, record, input)) return input.id;
    await limitInvitations(tx, record.userId);
    await send(tx, actor, record, input);
    return input.id;
  });
}

/** @throws NotFoundError for the id of somebody else's invitation, as if it were none. */
async function isSent(tx: Transaction, record: ClientRecord, { id, email }: InviteCoachInput): Promise<boolean> {
  const [standing] = await tx.db
    .select({ clientId: coachAssignments.clientId, invitedEmail: coachAssignments.invitedEmail })
    .from(coachAssignments)
    .where(eq(coachAssignments.id, id));
  if (!standing) return false;
  if (standing.clientId !== record.userId) throw new NotFoundError();
  if (openOptional(record.key, addressPlace(id), standing.invitedEmail) !== email)
    throw new ConflictError("errors.alreadyInvited");
  return true;
}

const addressPlace = (row: string) => ({ table: "coach_assignments", column: "invited_email", row });

async function send(tx: Transaction, actor: Actor, record: ClientRecord, input: InviteCoachInput): Promise<void> {
  const { id, email, categories } = input;
  const token = newToken();
  await tx.db.insert(coachAssignments).values({
    id,
    clientId: record.userId,
    status: "invited",
    tokenHash: hashToken(token),
    invitedEmail: seal(record.key, addressPlace(id), email),
    invitationExpiresAt: after(VALID_DAYS * DAY),
    liveMarker: id,
  });
  await grant(tx, id, categories);
  await recordAudit(tx, actor, { event: "coach.invited", subject: record, resource: id });
  await queueMail(tx, {
    template: "coachInvitation",
    to: email,
    userId: null, // an address: whether it has an account is nobody's business
    expiresAt: after(VALID_DAYS * DAY),
    params: { name: record.name, link: `${env.APP_URL}/coach/invitations/${token}`, days: VALID_DAYS },
    dedupeKey: `coach-invitation:${id}`,
  });
}

async function grant(tx: Transaction, assignmentId: string, categories: InviteCoachInput["categories"]): Promise<void> {
  if (categories.length === 0) return;
  const grantedAt = now();
  await tx.db.insert(categoryConsents).values(categories.map((category) => ({ assignmentId, category, grantedAt })));
}

async function limitInvitations(tx: Transaction, clientId: string): Promise<void> {
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
