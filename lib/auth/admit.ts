import { pendingSignIns } from "@/db/schema/identity/second-factor";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { recordAudit } from "@/lib/audit/record-audit";
import { after, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { DomainError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { CODE_LIFETIME_MS } from "./limits";
import { noticeBrowser } from "./notice/notice-browser";
import { replaceSession } from "./replace-session";
import type { Role } from "./roles";
import { hasSecondFactor } from "./second-factor";
import type { SignInMethod } from "./start-session";
import type { SignedIn, Visit } from "./visit";

/** The first proof was right, and the account asks for a second: `finishSignIn`, in this browser. Nobody is signed in. */
export class SecondStepRequiredError extends DomainError {
  constructor() {
    super("errors.secondStepNeeded");
  }
}

/**
 * After the first proof: a session where that is all the account asks for; else a note that this browser came so far. The
 * account's turn is taken first, so that a second step that is set up at this moment is not missed.
 * @returns null where the second step is still owed: commit, then throw SecondStepRequiredError.
 */
export async function admit(
  tx: Transaction,
  person: { userId: string; roles: ReadonlySet<Role> },
  method: Exclude<SignInMethod, "invitation">,
  visit: Visit,
): Promise<SignedIn | null> {
  await takeAccountTurn(tx, person.userId);
  if (!(await hasSecondFactor(tx.db, person.userId))) {
    await noticeBrowser(tx, person, visit);
    return replaceSession(tx, person, method, visit);
  }
  await tx.db
    .insert(pendingSignIns)
    .values({
      browserHash: hashToken(visit.browserToken),
      userId: person.userId,
      method,
      expiresAt: after(CODE_LIFETIME_MS),
      createdAt: now(),
    })
    .onDuplicateKeyUpdate({
      set: {
        userId: incoming(pendingSignIns.userId),
        method: incoming(pendingSignIns.method),
        expiresAt: incoming(pendingSignIns.expiresAt),
        createdAt: incoming(pendingSignIns.createdAt),
      },
    });
  await recordAudit(tx, "system", { event: "second-step.asked", subject: person });
  return null;
}
