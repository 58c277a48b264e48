import { inTransaction } from "@/db/transaction";
import { emailIndex } from "@/lib/crypto/blind-index";
import { countCode } from "./count-code";
import { inEvenTime } from "./even-time";
import { mailCode, mailInstead } from "./mail-code";
import type { CodePurpose } from "./one-time-code";
import { personWithEmail } from "./person-at-door";
import type { Visit } from "./visit";

/**
 * Sends a code to sign in with. The answer is the same whether somebody has that address; where nobody may sign in with it,
 * the mail says so. A suspended person gets a code: it proves who they are, and then they are told.
 * @throws RateLimitedError after the day's last code; UnavailableError.
 */
export async function requestSignInCode(input: { email: string }, visit: Visit): Promise<void> {
  await requestCode("sign_in", input.email, visit);
}

/** As for signing in, for somebody who forgot their password. */
export async function requestPasswordReset(input: { email: string }, visit: Visit): Promise<void> {
  await requestCode("reset_password", input.email, visit);
}

async function requestCode(purpose: CodePurpose, email: string, visit: Visit): Promise<void> {
  const index = emailIndex(email);
  await countCode(index, visit);
  await inEvenTime(() =>
    inTransaction(async (tx) => {
      const person = await personWithEmail(tx.db, index);
      const wanted = { purpose, email, emailIndex: index, browserToken: visit.browserToken };
      if (person && (person.maySignIn || person.isSuspended)) await mailCode(tx, wanted, person.userId);
      else await mailInstead(tx, wanted, "noAccount");
    }),
  );
}
