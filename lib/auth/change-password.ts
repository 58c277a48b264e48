import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { MINUTE, now } from "@/lib/clock";
import { ForbiddenError, InvalidInputError, NotFoundError } from "@/lib/errors";
import type { Actor } from "./actor";
import { limits } from "./limits";
import { mailPasswordChanged } from "./mail-password-changed";
import { hashPassword, isPasswordOf } from "./password";
import { personWithId } from "./person-at-door";
import { type Counted, countTry, giveBack } from "./rate-limit";
import { endSessionsOf, replaceSession } from "./replace-session";
import type { ChangePasswordInput } from "./schema";
import type { SignedIn, Visit } from "./visit";

/** How fresh a sign-in must be for somebody without a password to set a first one. */
const FRESH_MS = 15 * MINUTE;

/**
 * Sets another password. Every session ends and this browser gets a new one: whoever knew the old password is out.
 * @throws InvalidInputError beside the current password when it is not the right one; ForbiddenError when somebody without a
 * password has to sign in again first; RateLimitedError.
 */
export async function changePassword(actor: Actor, input: ChangePasswordInput, visit: Visit): Promise<SignedIn> {
  const person = await read((db) => personWithId(db, actor.userId));
  if (!person) throw new NotFoundError();
  if (person.passwordHash) await proveCurrent(person.userId, person.passwordHash, input.currentPassword ?? "", visit);
  else if (!isFresh(actor)) throw new ForbiddenError("errors.signInAgain");
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx) => {
    await tx.db.update(users).set({ passwordHash }).where(eq(users.id, person.userId));
    await recordAudit(tx, actor, { event: "password.changed", subject: actor });
    await endSessionsOf(tx, actor);
    await mailPasswordChanged(tx, actor);
    return replaceSession(tx, person, "password", visit);
  });
}

/** True when this actor could set a first password now, having signed in a moment ago. */
export function isFresh(actor: Pick<Actor, "authenticatedAt">): boolean {
  return actor.authenticatedAt !== null && now().getTime() - actor.authenticatedAt.getTime() < FRESH_MS;
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
