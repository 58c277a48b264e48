import { desc, eq, lt } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
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

/** Invitations to staff, newest first. */
export async function listInvitations(
  doer: Administrator,
  { before }: { before?: string } = {},
): Promise<Stretch<ListedInvitation>> {
  requireAdmin(doer);
  const rows = await read((db) =>
    db
      .select({ invitation: invitations, invitedBy: users.name })
      .from(invitations)
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(before ? lt(invitations.id, before) : undefined)
      .orderBy(desc(invitations.id))
      .limit(STRETCH + 1),
  );
  return stretchOf(
    rows.map(({ invitation, invitedBy }) => ({
      id: invitation.id,
      email: openInvitedAddress(invitation.id, invitation.email),
      role: invitation.role,
      state: stateOf(invitation),
      invitedBy,
      createdAt: invitation.createdAt,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
    })),
    STRETCH,
  );
}

function stateOf(row: { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date }): InvitationState {
  if (row.acceptedAt) return "accepted";
  if (row.withdrawnAt) return "withdrawn";
  return row.expiresAt <= now() ? "expired" : "open";
}
