import { and, eq, gt, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/identity/people";
import { invitations } from "@/db/schema/identity/sign-in";
import type { HouseErrand } from "@/lib/access/house-errand";
import type { StaffRole } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { NotFoundError } from "@/lib/errors";
import { openInvitedAddress } from "./invited-address";

/** An invitation that can still be accepted, as the holder of its link may know it. */
export type OpenInvitation = {
  id: string;
  role: StaffRole;
  email: string;
  emailIndex: Buffer;
  /** How the inviting person calls them. */
  name: string | null;
  /** Null: the operator. */
  invitedBy: string | null;
  inviterName: string | null;
};

/** @throws NotFoundError: never made, withdrawn, accepted or expired; the four are not told apart. */
export async function openInvitation(
  db: Database,
  _errand: HouseErrand,
  token: string,
  lock: "lock" | "look",
): Promise<OpenInvitation> {
  const query = db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      emailIndex: invitations.emailIndex,
      name: invitations.name,
      invitedBy: invitations.invitedBy,
      inviterName: users.name,
    })
    .from(invitations)
    .leftJoin(users, eq(users.id, invitations.invitedBy))
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, now()),
      ),
    );
  const [row] = await (lock === "lock" ? query.for("update") : query);
  if (!row) throw new NotFoundError();
  return { ...row, email: openInvitedAddress(row.id, row.email) };
}
