import { eq } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { oneTimeCodes } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { recordAudit } from "@/lib/audit/record-audit";
import { open } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { operatorContact } from "@/lib/operator";
import { addressOfPerson } from "@/lib/people/address-of";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "../actor";
import { limits } from "../limits";
import { redeemCode } from "../one-time-code";
import { type Counted, countTry, giveBack } from "../rate-limit";
import { type RenewedSession, renewSession } from "../renew-session";
import { endSessionsOf } from "../replace-session";
import { requireStepUp } from "../step-up";
import type { Visit } from "../visit";
import { placeOfNewEmail } from "./place-of-new-email";
import { setEmail } from "./set-email";

/**
 * Makes the address to which the code went the actor's. All other sessions end, codes that went to the old address stop
 * working, and a mail there says what to do if it was somebody else.
 * @throws StepUpRequiredError; InvalidInputError beside the code; RateLimitedError; UnavailableError.
 */
export async function changeEmail(actor: Actor, { code }: { code: string }, visit: Visit): Promise<RenewedSession> {
  requireStepUp(actor);
  const counted: Counted[] = [
    [limits.secondStepPerAccount, actor.userId],
    [limits.signInPerAddress, visit.address],
  ];
  await countTry(counted);
  const renewed = await inTransaction((tx) => change(tx, actor, code, visit)).catch((error: unknown) => {
    if (isDuplicate(error)) return null; // somebody proved the address to be theirs at the same moment
    throw error;
  });
  if (!renewed) throw new InvalidInputError({ code: "errors.codeWrong" });
  await giveBack(counted);
  return renewed;
}

async function change(tx: Transaction, actor: Actor, code: string, visit: Visit): Promise<RenewedSession | null> {
  await takeAccountTurn(tx, actor.userId);
  const redeemed = await redeemCode(tx, { purpose: "change_email", browserToken: visit.browserToken, code });
  if (redeemed?.userId !== actor.userId) return null;
  const email = await newEmailOf(tx, openOwnAccount(actor), redeemed.id);
  const former = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), actor.userId);
  if (!email || !(await setEmail(tx, actor, email))) return null;
  await recordAudit(tx, actor, { event: "email.changed", subject: actor });
  await endSessionsOf(tx, actor, actor.sessionId);
  if (former) await tellFormerAddress(tx, actor, former);
  return renewSession(tx, actor, visit);
}

async function newEmailOf(tx: Transaction, { key }: OwnAccount, codeId: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ newEmail: oneTimeCodes.newEmail })
    .from(oneTimeCodes)
    .where(eq(oneTimeCodes.id, codeId));
  return row?.newEmail ? open(key, placeOfNewEmail(codeId), row.newEmail) : null;
}

/** The old mailbox may be somebody else's by now: it is told that the address went, never to which one. */
async function tellFormerAddress(tx: Transaction, { userId }: Actor, former: string): Promise<void> {
  await queueMail(tx, {
    template: "emailChanged",
    to: former,
    userId,
    params: operatorContact(),
    dedupeKey: `email-changed:${newId()}`,
  });
}
