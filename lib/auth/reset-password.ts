import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { InvalidInputError } from "@/lib/errors";
import { limits } from "./limits";
import { mailPasswordChanged } from "./mail-password-changed";
import { closeOldest, redeemCode } from "./one-time-code";
import { hashPassword } from "./password";
import { personWithId } from "./person-at-door";
import { countTry } from "./rate-limit";
import { endSessionsOf } from "./replace-session";
import type { ResetPasswordInput } from "./schema";
import { SuspendedError } from "./suspended";
import type { Visit } from "./visit";

/**
 * Sets a new password with a code from a mail. Every session of the person ends, this browser's too: the next thing is to sign
 * in with the new password.
 * @throws InvalidInputError beside the code; SuspendedError; RateLimitedError; UnavailableError.
 */
export async function resetPassword(input: ResetPasswordInput, visit: Visit): Promise<void> {
  await countTry([[limits.signInPerAddress, visit.address]]);
  const passwordHash = await hashPassword(input.password);
  const outcome = await inTransaction(async (tx) => {
    const redeemed = await redeemCode(tx, {
      purpose: "reset_password",
      browserToken: visit.browserToken,
      code: input.code,
    });
    const person = redeemed && (await personWithId(tx.db, redeemed.userId));
    if (!redeemed || !person?.maySignIn) return person?.isSuspended ? "suspended" : "refused";
    await tx.db.update(users).set({ passwordHash, passwordNeedsFactor: false }).where(eq(users.id, person.userId));
    await closeOldest(tx, redeemed.emailIndex);
    await recordAudit(tx, person, { event: "password.reset", subject: person });
    await endSessionsOf(tx, person);
    await mailPasswordChanged(tx, person);
    return "done";
  });
  if (outcome === "suspended") throw new SuspendedError();
  if (outcome === "refused") throw new InvalidInputError({ code: "errors.codeWrong" });
}
