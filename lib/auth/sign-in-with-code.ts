import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { InvalidInputError } from "@/lib/errors";
import { admit, SecondStepRequiredError } from "./admit";
import { AnotherPersonError, isAnother } from "./another-person";
import { limits } from "./limits";
import { redeemCode } from "./one-time-code";
import { personWithId } from "./person-at-door";
import { countTry } from "./rate-limit";
import { SuspendedError } from "./suspended";
import type { SignedIn, Visit } from "./visit";

/**
 * Signs in with a code from a mail, in the browser that asked for it.
 * @throws InvalidInputError beside the code: wrong, expired, used, or not this browser's; AnotherPersonError when the page is
 * somebody else's (`person`); SuspendedError; SecondStepRequiredError; RateLimitedError; UnavailableError.
 */
export async function signInWithCode(input: { code: string; person?: string }, visit: Visit): Promise<SignedIn> {
  await countTry([[limits.signInPerAddress, visit.address]]);
  const outcome = await inTransaction(async (tx) => {
    const redeemed = await redeemCode(tx, { purpose: "sign_in", browserToken: visit.browserToken, code: input.code });
    const person = redeemed && (await personWithId(tx.db, redeemed.userId));
    if (person && isAnother(person, input.person)) return "another";
    if (person?.maySignIn) return (await admit(tx, person, "email_code", visit)) ?? "second-step";
    await recordAudit(tx, "system", { event: "sign-in.refused", ...(person && { subject: person }) });
    return person?.isSuspended ? "suspended" : null;
  });
  if (outcome === "second-step") throw new SecondStepRequiredError();
  if (outcome === "another") throw new AnotherPersonError();
  if (outcome === "suspended") throw new SuspendedError();
  if (!outcome) throw new InvalidInputError({ code: "errors.codeWrong" });
  return outcome;
}
