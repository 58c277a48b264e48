import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "./actor";
import { limits } from "./limits";
import { mailPasswordChanged } from "./mail-password-changed";
import { hashPassword, isPasswordOf } from "./password";
import { needsFactor } from "./password-rules";
import { personWithId } from "./person-at-door";
import { type Counted, countTry, giveBack } from "./rate-limit";
import { endSessionsOf, replaceSession } from "./replace-session";
import type { ChangePasswordInput } from "./schema";
import { hasSecondFactor } from "./second-factor";
import { requireStepUp } from "./step-up";
import type { SignedIn, Visit } from "./visit";

/**
 * Sets another password. Every session ends and this browser gets a new one: whoever knew the old password is out.
 * @throws InvalidInputError beside the current password when it is not the right one, beside the new one when it is too short
 * without a second step; StepUpRequiredError for somebody
 * without a password, whom nothing else asks, or with a second step; RateLimitedError.
 */
export async function changePassword(actor: Actor, input: ChangePasswordInput, visit: Visit): Promise<SignedIn> {
  const person = await read((db) => personWithId(db, actor.userId));
  if (!person) throw new NotFoundError();
  if (!person.passwordHash || (await read((db) => hasSecondFactor(db, person.userId)))) requireStepUp(actor);
  if (person.passwordHash) await proveCurrent(person.userId, person.passwordHash, input.currentPassword ?? "", visit);
  const passwordHash = await hashPassword(input.password);
  const passwordNeedsFactor = needsFactor(input.password);
  return inTransaction(async (tx) => {
    await takeAccountTurn(tx, person.userId);
    if (passwordNeedsFactor && !(await hasSecondFactor(tx.db, person.userId)))
      throw new InvalidInputError({ password: "errors.passwordTooShort" });
    await tx.db.update(users).set({ passwordHash, passwordNeedsFactor }).where(eq(users.id, person.userId));
    await recordAudit(tx, actor, { event: "password.changed", subject: actor });
    await endSessionsOf(tx, actor);
    await mailPasswordChanged(tx, actor);
    return replaceSession(tx, person, "password", visit);
  });
}

async function proveCurrent(userId: string, passwordHash: string, current: string, visit: Visit): Promise<void> {
  const counted: Counted[] = [
    [limits.signInPerAccount, userId],
    [limits.signInPerAddress, visit.address],
  ];
  await countTry(counted);
  if (!(await isPasswordOf(passwordHash, current)))
    throw new InvalidInputError({ currentPassword: "errors.passwordNotCurrent" });
  await giveBack(counted);
}
