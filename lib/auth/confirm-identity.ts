import { read } from "@/db/read";
import { inTransaction, type Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import { emailIndex } from "@/lib/crypto/blind-index";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { addressOfPerson } from "@/lib/people/address-of";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "./actor";
import { countCode } from "./count-code";
import { limits } from "./limits";
import { mailCode } from "./mail-code";
import { redeemCode } from "./one-time-code";
import { isPasswordOf } from "./password";
import { personWithId } from "./person-at-door";
import { type Counted, countTry, giveBack } from "./rate-limit";
import { type RenewedSession, renewSession } from "./renew-session";
import type { ConfirmIdentityInput } from "./schema";
import { hasSecondFactor, spendFactorCode } from "./second-factor";
import type { Visit } from "./visit";

/** By what somebody proves again who they are: the strongest that they have. */
export type ProofKind = "second-step" | "password" | "mail";

export async function proofKindOf(actor: Pick<Actor, "userId">): Promise<ProofKind> {
  return read(async (db) => {
    if (await hasSecondFactor(db, actor.userId)) return "second-step";
    return (await personWithId(db, actor.userId))?.passwordHash ? "password" : "mail";
  });
}

/**
 * Proves again who is there. For 15 minutes what asks for it is open, in this browser, under a new session token.
 * @throws InvalidInputError beside the proof; RateLimitedError; UnavailableError.
 */
export async function confirmIdentity(
  actor: Actor,
  { proof }: ConfirmIdentityInput,
  visit: Visit,
): Promise<RenewedSession> {
  const kind = await proofKindOf(actor);
  const counted: Counted[] = [
    [kind === "password" ? limits.signInPerAccount : limits.secondStepPerAccount, actor.userId],
    [limits.signInPerAddress, visit.address],
  ];
  await countTry(counted);
  const fitsPassword = kind === "password" && (await isPasswordHeld(actor.userId, proof));
  const renewed = await inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId);
    const fits = kind === "password" ? fitsPassword : await fitsCode(tx, kind, actor, proof, visit);
    await recordAudit(tx, actor, { event: fits ? "identity.confirmed" : "identity.refused", subject: actor });
    return fits ? renewSession(tx, actor, visit, true) : null;
  });
  if (!renewed) throw new InvalidInputError({ proof: refusals[kind] });
  await giveBack(counted);
  return renewed;
}

const refusals: Record<ProofKind, string> = {
  "second-step": "errors.secondStepWrong",
  password: "errors.passwordNotCurrent",
  mail: "errors.codeWrong",
};

/** A code by mail, for somebody who has neither a password nor a second step. @throws RateLimitedError */
export async function requestConfirmationCode(actor: Actor, visit: Visit): Promise<void> {
  const email = await read((db) => addressOfPerson(db, houseErrand("write-to-a-person"), actor.userId));
  if (!email) throw new NotFoundError();
  const index = emailIndex(email);
  await countCode(index, visit);
  await inTransaction((tx) =>
    mailCode(tx, { purpose: "step_up", email, emailIndex: index, browserToken: visit.browserToken }, actor.userId),
  );
}

async function isPasswordHeld(userId: string, password: string): Promise<boolean> {
  const person = await read((db) => personWithId(db, userId));
  return isPasswordOf(person?.passwordHash ?? null, password);
}

async function fitsCode(
  tx: Transaction,
  kind: "second-step" | "mail",
  actor: Actor,
  proof: string,
  visit: Visit,
): Promise<boolean> {
  const code = proof.replace(/[\s-]/g, "").toUpperCase();
  if (kind === "second-step")
    return (await spendFactorCode(tx, houseErrand("check-second-step"), actor.userId, code)) !== null;
  const redeemed = await redeemCode(tx, { purpose: "step_up", browserToken: visit.browserToken, code });
  return redeemed?.userId === actor.userId;
}
