import { and, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";

/** From now on the link does nothing. @throws NotFoundError when it was accepted or withdrawn already, or never was. */
export async function withdrawInvitation(doer: Administrator, invitationId: string): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(invitations)
      .set({ withdrawnAt: now() })
      .where(and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt)));
    const deed = { event: "invitation.withdrawn", resource: invitationId };
    if (result.affectedRows > 0) return recordAudit(tx, doer, deed);
    if (!(await didJust(tx, doer, deed))) throw new NotFoundError();
  });
}
