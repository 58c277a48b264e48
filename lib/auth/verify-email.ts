import { and, eq, isNull } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { InvalidInputError } from "@/lib/errors";
import { admit, SecondStepRequiredError } from "./admit";
import { limits } from "./limits";
import { redeemCode } from "./one-time-code";
import { personWithId } from "./person-at-door";
import { countTry } from "./rate-limit";
import { SuspendedError } from "./suspended";
import type { SignedIn, Visit } from "./visit";

/**
 * Proves the address of somebody who signed up in this browser, and signs them in.
 * @throws InvalidInputError beside the code; SuspendedError; SecondStepRequiredError; RateLimitedError; UnavailableError.
 */
export async function verifyEmail(input: { code: string }, visit: Visit): Promise<SignedIn> {
  await countTry([[limits.signInPerAddress, visit.address]]);
  const outcome = await inTransaction(async (tx) => {
    const redeemed = await redeemCode(tx, {
      purpose: "verify_email",
      browserToken: visit.browserToken,
      code: input.code,
    });
    if (!redeemed) return null;
    const { userId } = redeemed;
    await tx.db
      .update(users)
      .set({ emailVerifiedAt: now() })
      .where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)));
    await recordAudit(tx, { userId }, { event: "email.verified", subject: { userId } });
    const person = await personWithId(tx.db, userId);
    if (person?.maySignIn) return (await admit(tx, person, "email_code", visit)) ?? "second-step";
    return person?.isSuspended ? "suspended" : null;
  });
  if (outcome === "second-step") throw new SecondStepRequiredError();
  if (outcome === "suspended") throw new SuspendedError();
  if (!outcome) throw new InvalidInputError({ code: "errors.codeWrong" });
  return outcome;
}
