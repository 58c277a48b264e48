import { and, eq, isNull } from "drizzle-orm";
import { userRoles, users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { takeHouseTurn } from "@/lib/access/take-house-turn";
import { recordAudit } from "@/lib/audit/record-audit";
import { after, DAY, now } from "@/lib/clock";
import { emailIndex, normaliseEmail } from "@/lib/crypto/blind-index";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue-mail";
import { formatDate } from "@/lib/time";
import { words } from "@/lib/words";
import { sealInvitedAddress } from "./invited-address";
import type { InviteStaffInput } from "./schema";

const VALID_DAYS = 7;

/** The link is answered once and kept nowhere: null for a form that was sent before, whose link went out by mail. */
export type Invited = { invitationId: string; link: string | null; expiresAt: Date };

/**
 * Invites somebody to work here, by a link that works once and for seven days. It goes out by mail and is answered, so
 * that it can be handed over in another way. An earlier open invitation of the same person to the same role is withdrawn.
 * The same form again changes nothing.
 * @throws InvalidInputError when they have the role already, ConflictError when the form's id was used for something else.
 */
export async function inviteStaff(doer: Administrator, input: InviteStaffInput): Promise<Invited> {
  requireAdmin(doer);
  const token = newToken();
  const link = `${env.APP_URL}/invitation/${token}`;
  const expiresAt = after(VALID_DAYS * DAY);
  return inTransaction(async (tx) => {
    await takeHouseTurn(tx, "invitations");
    const sent = await sentBefore(tx, doer, input);
    if (sent) return sent;
    const userId = await personWithout(tx, input);
    await withdrawEarlier(tx, input);
    await insertInvitation(tx, doer, input, token, expiresAt);
    await mailInvitation(tx, doer, input, userId, { link, expiresAt });
    await recordAudit(tx, doer, {
      event: "invitation.created",
      ...(userId ? { subject: { userId } } : {}),
      resource: input.id,
      details: { role: input.role },
    });
    return { invitationId: input.id, link, expiresAt };
  });
}

/** What the same form made before and still stands; null when its id is new. */
async function sentBefore(tx: Transaction, doer: Administrator, input: InviteStaffInput): Promise<Invited | null> {
  const [row] = await tx.db
    .select({
      role: invitations.role,
      emailIndex: invitations.emailIndex,
      invitedBy: invitations.invitedBy,
      withdrawnAt: invitations.withdrawnAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(eq(invitations.id, input.id));
  if (!row) return null;
  const isSame =
    row.role === input.role &&
    row.emailIndex.equals(emailIndex(input.email)) &&
    row.invitedBy === (doer === "operator" ? null : doer.userId);
  if (!isSame || row.withdrawnAt) throw new ConflictError("errors.alreadyInvited");
  return { invitationId: input.id, link: null, expiresAt: row.expiresAt };
}

/** The person with that address, who must not have the role yet; null when nobody has the address. */
async function personWithout(tx: Transaction, { email, role }: InviteStaffInput): Promise<string | null> {
  const [person] = await tx.db
    .select({ userId: users.id, held: userRoles.role })
    .from(users)
    .leftJoin(userRoles, and(eq(userRoles.userId, users.id), eq(userRoles.role, role)))
    .where(eq(users.emailIndex, emailIndex(email)));
  if (person?.held) throw new InvalidInputError({ email: "errors.hasRoleAlready" });
  return person?.userId ?? null;
}

async function withdrawEarlier(tx: Transaction, { email, role }: InviteStaffInput): Promise<void> {
  await tx.db
    .update(invitations)
    .set({ withdrawnAt: now() })
    .where(
      and(
        eq(invitations.emailIndex, emailIndex(email)),
        eq(invitations.role, role),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    );
}

async function insertInvitation(
  tx: Transaction,
  doer: Administrator,
  { id, email, name, role }: InviteStaffInput,
  token: string,
  expiresAt: Date,
): Promise<void> {
  await tx.db.insert(invitations).values({
    id,
    tokenHash: hashToken(token),
    role,
    email: sealInvitedAddress(id, normaliseEmail(email)),
    emailIndex: emailIndex(email),
    name,
    invitedBy: doer === "operator" ? null : doer.userId,
    expiresAt,
  });
}

async function mailInvitation(
  tx: Transaction,
  doer: Administrator,
  { id, email, role }: InviteStaffInput,
  userId: string | null,
  { link, expiresAt }: { link: string; expiresAt: Date },
): Promise<void> {
  const locale = "en-GB"; // of somebody who has told us nothing yet
  const t = words(locale);
  await queueMail(tx, {
    template: "staffInvitation",
    to: email,
    userId,
    params: {
      inviter: doer === "operator" ? t("common.product") : doer.name || t("common.product"),
      role: t(`common.roles.${role}`),
      link,
      until: formatDate(expiresAt.toISOString().slice(0, 10), locale),
    },
    dedupeKey: `staff-invitation:${id}`,
    expiresAt,
  });
}
