import { and, eq, gt } from "drizzle-orm";
import { read } from "@/db/read";
import { pendingSignIns } from "@/db/schema/identity/second-factor";
import { inTransaction, type Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { AnotherPersonError, isAnother } from "./another-person";
import { limits } from "./limits";
import { noticeBrowser } from "./notice/notice-browser";
import { personWithId } from "./person-at-door";
import { type Counted, countTry, giveBack } from "./rate-limit";
import { replaceSession } from "./replace-session";
import type { FactorCodeInput } from "./schema";
import { spendFactorCode } from "./second-factor";
import { SuspendedError } from "./suspended";
import type { SignedIn, Visit } from "./visit";

/**
 * The second step of signing in, in the browser that made the first one in the last ten minutes: a code of the app, or a
 * recovery code.
 * @throws ConflictError when this browser has to begin again; AnotherPersonError when the page is somebody else's (`person`); InvalidInputError beside the code; SuspendedError;
 * RateLimitedError; UnavailableError.
 */
export async function finishSignIn(
  { code, person: expected }: FactorCodeInput & { person?: string },
  visit: Visit,
): Promise<SignedIn> {
  const browserHash = hashToken(visit.browserToken);
  const pending = await pendingOf(browserHash);
  if (!pending) throw new ConflictError("errors.beginSignInAgain");
  if (isAnother(pending, expected)) throw new AnotherPersonError();
  const counted: Counted[] = [
    [limits.secondStepPerAccount, pending.userId],
    [limits.signInPerAddress, visit.address],
  ];
  await countTry(counted);
  const outcome = await inTransaction(async (tx) => {
    const { userId, method } = pending;
    await takeAccountTurn(tx, userId);
    const person = await personWithId(tx.db, userId);
    if (!person?.maySignIn) return person?.isSuspended ? "suspended" : "begin-again";
    const by = await spendFactorCode(tx, houseErrand("check-second-step"), userId, code);
    if (!by) {
      await recordAudit(tx, "system", { event: "sign-in.refused", subject: person });
      return "wrong";
    }
    if (!(await closePending(tx, browserHash, userId))) return "begin-again";
    await recordAudit(tx, person, { event: "second-step.passed", subject: person, details: { by } });
    await noticeBrowser(tx, person, visit);
    return replaceSession(tx, person, method, visit, true);
  });
  if (outcome === "suspended") throw new SuspendedError();
  if (outcome === "begin-again") throw new ConflictError("errors.beginSignInAgain");
  if (outcome === "wrong") throw new InvalidInputError({ code: "errors.secondStepWrong" });
  await giveBack(counted);
  return outcome;
}

/** True in a browser that owes the second step: the page that asks for it is for nobody else. */
export async function owesSecondStep(browserToken: string | null): Promise<boolean> {
  return browserToken !== null && (await pendingOf(hashToken(browserToken))) !== null;
}

async function pendingOf(browserHash: Buffer) {
  const [row] = await read((db) =>
    db
      .select({ userId: pendingSignIns.userId, method: pendingSignIns.method })
      .from(pendingSignIns)
      .where(and(eq(pendingSignIns.browserHash, browserHash), gt(pendingSignIns.expiresAt, now()))),
  );
  return row ?? null;
}

/** Once, and not after its time. */
async function closePending(tx: Transaction, browserHash: Buffer, userId: string): Promise<boolean> {
  const [result] = await tx.db
    .delete(pendingSignIns)
    .where(
      and(
        eq(pendingSignIns.browserHash, browserHash),
        eq(pendingSignIns.userId, userId),
        gt(pendingSignIns.expiresAt, now()),
      ),
    );
  return result.affectedRows === 1;
}
