import { desc, eq, lt } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { recordAudit } from "@/lib/audit/record-audit";
import type { StaffRole } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { type Stretch, stretchOf } from "@/lib/paging";
import { openInvitedAddress } from "./invited-address";

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

export type ListedInvitation = {
  id: string;
  email: string;
  role: StaffRole;
  state: InvitationState;
  /** Null: the operator. */
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
};

const STRETCH = 25;

/** Invitations to staff, newest first; which ones the look showed, and whom, is written down with it. */
export async function listInvitations(
  doer: Administrator,
  { before }: { before?: string } = {},
): Promise<Stretch<ListedInvitation>> {
  requireAdmin(doer);
  return inTransaction(async (tx) => {
    const found = await tx.db
      .select({ invitation: invitations, invitedBy: users.name })
      .from(invitations)
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(before ? lt(invitations.id, before) : undefined)
      .orderBy(desc(invitations.id))
      .limit(STRETCH + 1);
    const { rows, next } = stretchOf(
      found.map(({ invitation, invitedBy }) => ({ ...invitation, invitedBy })),
      STRETCH,
    );
    await recordAudit(tx, doer, {
      event: "invitations.listed",
      subject: rows.map(({ id, acceptedBy }) => ({ userId: acceptedBy, resource: id })),
      details: { shown: rows.length },
    });
    return { rows: rows.map(listed), next };
  });
}

type FoundInvitation = Omit<typeof invitations.$inferSelect, "invitedBy"> & { invitedBy: string | null };

function listed(invitation: FoundInvitation): ListedInvitation {
  return {
    id: invitation.id,
    email: openInvitedAddress(invitation.id, invitation.email),
    role: invitation.role,
    state: stateOf(invitation),
    invitedBy: invitation.invitedBy,
    createdAt: invitation.createdAt,
    expiresAt: invitation.expiresAt,
    acceptedAt: invitation.acceptedAt,
  };
}

function stateOf(row: { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date }): InvitationState {
  if (row.acceptedAt) return "accepted";
  if (row.withdrawnAt) return "withdrawn";
  return row.expiresAt <= now() ? "expired" : "open";
}
