import { eq } from "drizzle-orm";
import { oneTimeCodes } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { openOwnAccount } from "@/lib/access/own-account";
import { recordAudit } from "@/lib/audit/record-audit";
import { emailIndex, normaliseEmail } from "@/lib/crypto/blind-index";
import { seal } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { contactOf } from "@/lib/people/profile/queries";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "../actor";
import { countCode } from "../count-code";
import { inEvenTime } from "../even-time";
import { limits } from "../limits";
import { mailCode, mailInstead } from "../mail-code";
import { isBegun, personWithEmail } from "../person-at-door";
import { countTry } from "../rate-limit";
import type { RequestEmailChangeInput } from "../schema";
import { requireStepUp } from "../step-up";
import type { Visit } from "../visit";
import { placeOfNewEmail } from "./place-of-new-email";

/**
 * Sends a code to the address that the actor wants. The answer is the same where somebody has it already: then the mail says
 * that, to whoever owns the address. Nothing changes before `changeEmail`.
 * @throws StepUpRequiredError; InvalidInputError when it is theirs already; RateLimitedError; UnavailableError.
 */
export async function requestEmailChange(actor: Actor, input: RequestEmailChangeInput, visit: Visit): Promise<void> {
  requireStepUp(actor);
  const { email: present } = await contactOf(openOwnAccount(actor));
  const email = normaliseEmail(input.email);
  if (present === email) throw new InvalidInputError({ email: "errors.sameAddress" });
  const index = emailIndex(email);
  await countTry([[limits.codesPerAccount, actor.userId]]); // not through strangers' addresses one after another
  await countCode(index, visit);
  await inEvenTime(() => inTransaction((tx) => ask(tx, actor, email, index, visit)));
}

async function ask(tx: Transaction, actor: Actor, email: string, index: Buffer, visit: Visit): Promise<void> {
  const { userId, key } = actor;
  await takeAccountTurn(tx, userId);
  await recordAudit(tx, actor, { event: "email.change-asked", subject: actor });
  const wanted = { purpose: "change_email", email, emailIndex: index, browserToken: visit.browserToken } as const;
  const holder = await personWithEmail(tx.db, index);
  if (holder && !isBegun(holder)) return mailInstead(tx, wanted, "addressInUse");
  const id = await mailCode(tx, wanted, userId);
  const newEmail = seal(key, placeOfNewEmail(id), email);
  await tx.db.update(oneTimeCodes).set({ newEmail }).where(eq(oneTimeCodes.id, id));
}
