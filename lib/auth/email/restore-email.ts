import { eq } from "drizzle-orm";
import { accounts, users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { recordAudit } from "@/lib/audit/record-audit";
import { env } from "@/lib/env";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { personKeyOf } from "@/lib/people/person-key-of";
import type { RestoreEmailInput } from "@/lib/people/schema";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { endSessionsOf } from "../replace-session";
import { setEmail } from "./set-email";

/**
 * Puts the address of somebody back whose account was taken over, once the operator knows that it is them. Password and other
 * services go with it, because whoever was in there may know or have connected them; all sessions end. A second step stays: it
 * is reset apart (`resetFactor`).
 * @throws NotFoundError; ConflictError when somebody else has the address.
 */
export async function restoreEmail(doer: Administrator, input: RestoreEmailInput): Promise<void> {
  requireAdmin(doer);
  const { userId, email, reason } = input;
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, userId);
    const key = await personKeyOf(tx.db, userId);
    if (!key) throw new NotFoundError();
    if (!(await setEmail(tx, { userId, key }, email))) throw new ConflictError("errors.addressInUse");
    await tx.db.update(users).set({ passwordHash: null, passwordNeedsFactor: false }).where(eq(users.id, userId));
    await tx.db.delete(accounts).where(eq(accounts.userId, userId));
    await recordAudit(tx, doer, { event: "email.restored", subject: { userId }, reason });
    await endSessionsOf(tx, { userId });
    await queueMail(tx, {
      template: "emailRestored",
      to: email,
      userId,
      params: { link: `${env.APP_URL}/forgot-password` },
      dedupeKey: `email-restored:${newId()}`,
    });
  });
}
