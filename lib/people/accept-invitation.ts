import { and, eq, isNull } from "drizzle-orm";
import { userRoles, users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { limits } from "@/lib/auth/limits";
import { noticeBrowser } from "@/lib/auth/notice/notice-browser";
import { closeOldest } from "@/lib/auth/one-time-code";
import { hashPassword } from "@/lib/auth/password";
import { personWithEmail, personWithId } from "@/lib/auth/person-at-door";
import { countTry } from "@/lib/auth/rate-limit";
import { endSessionsOf, replaceSession } from "@/lib/auth/replace-session";
import type { AcceptInvitationInput } from "@/lib/auth/schema";
import type { SignedIn, Visit } from "@/lib/auth/visit";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { createPerson } from "./create-person";
import { type OpenInvitation, openInvitation } from "./open-invitation";
import { isUnproven } from "./preview-invitation";
import type { Habits } from "./regional/guess-habits";

/**
 * Makes the account of somebody who was invited, with the role, and signs them in. The link came by mail, so it proves the
 * address.
 * @throws NotFoundError: the link does nothing (any more). ConflictError: the address has an account, which must be signed in.
 */
export async function acceptInvitation(
  input: AcceptInvitationInput & Partial<Habits>,
  visit: Visit,
): Promise<SignedIn> {
  await countTry([[limits.signInPerAddress, visit.address]]);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx) => {
    const invitation = await openInvitation(tx.db, houseErrand("follow-a-link"), input.token, "lock");
    const existing = await personWithEmail(tx.db, invitation.emailIndex);
    if (existing && !isUnproven(existing)) throw new ConflictError("errors.signInToAccept");
    const userId = existing
      ? await takeOver(tx, existing.userId, { name: input.name, passwordHash }, invitation)
      : (
          await createPerson(tx, {
            ...input,
            email: invitation.email,
            passwordHash,
            roles: [invitation.role],
            ...(invitation.invitedBy && { grantedBy: invitation.invitedBy }),
            emailVerifiedAt: now(),
          })
        ).userId;
    return join(tx, userId, invitation, visit);
  });
}

/**
 * Adds the role to the person whom the invitation names. All their sessions end and this browser gets a new one: with a staff
 * role other, shorter figures hold.
 * @throws NotFoundError: the link does nothing (any more), or it names somebody else.
 */
export async function acceptInvitationAs(actor: Actor, input: { token: string }, visit: Visit): Promise<SignedIn> {
  return inTransaction(async (tx) => {
    const invitation = await openInvitation(tx.db, houseErrand("follow-a-link"), input.token, "lock");
    const person = await personWithEmail(tx.db, invitation.emailIndex);
    if (person?.userId !== actor.userId) throw new NotFoundError();
    return join(tx, actor.userId, invitation, visit);
  });
}

/** What somebody typed who never proved the address is replaced, and so are the codes that were sent to it. */
async function takeOver(
  tx: Transaction,
  userId: string,
  theirs: { name: string; passwordHash: string },
  invitation: OpenInvitation,
): Promise<string> {
  await closeOldest(tx, invitation.emailIndex);
  await tx.db
    .update(users)
    .set({ ...theirs, emailVerifiedAt: now() })
    .where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)));
  return userId;
}

async function join(tx: Transaction, userId: string, invitation: OpenInvitation, visit: Visit): Promise<SignedIn> {
  const [accepted] = await tx.db
    .update(invitations)
    .set({ acceptedAt: now(), acceptedBy: userId })
    .where(and(eq(invitations.id, invitation.id), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt)));
  if (accepted.affectedRows === 0) throw new NotFoundError();
  await tx.db
    .insert(userRoles)
    .values({ userId, role: invitation.role, grantedBy: invitation.invitedBy })
    .onDuplicateKeyUpdate({ set: { role: incoming(userRoles.role) } });
  await recordAudit(
    tx,
    { userId },
    { event: "invitation.accepted", subject: { userId }, resource: invitation.id, details: { role: invitation.role } },
  );
  await endSessionsOf(tx, { userId });
  const person = await personWithId(tx.db, userId);
  if (!person?.maySignIn || person.status !== "active") throw new NotFoundError();
  await noticeBrowser(tx, person, visit);
  return replaceSession(tx, person, "invitation", visit);
}
