import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { emailIndex } from "@/lib/crypto/blind-index";
import { InvalidInputError } from "@/lib/errors";
import { admit, SecondStepRequiredError } from "./admit";
import { AnotherPersonError, isAnother } from "./another-person";
import { limits } from "./limits";
import { isPasswordOf } from "./password";
import { personWithEmail } from "./person-at-door";
import { type Counted, countTry, giveBack } from "./rate-limit";
import type { SignInWithPasswordInput } from "./schema";
import { SuspendedError } from "./suspended";
import type { SignedIn, Visit } from "./visit";

/**
 * Signs in by address and password. A wrong password, an address that nobody has, an unproven address and a
 * demo person outside the demo are refused in the same words and after the same work. Whoever has the right password of a
 * suspended account is told that it is suspended.
 * @throws InvalidInputError the refusal; AnotherPersonError when the page is somebody else's (`person`); SuspendedError; SecondStepRequiredError when that is owed, too; RateLimitedError; UnavailableError when nothing can be counted or looked up.
 */
export async function signInWithPassword(
  input: SignInWithPasswordInput & { person?: string },
  visit: Visit,
): Promise<SignedIn> {
  const index = emailIndex(input.email);
  const counted: Counted[] = [
    [limits.signInPerAccount, index.toString("hex")],
    [limits.signInPerAddress, visit.address],
  ];
  await countTry(counted);
  const person = await read((db) => personWithEmail(db, index));
  const fits = await isPasswordOf(person?.passwordHash ?? null, input.password);
  if (!person || !fits || !person.maySignIn) {
    await inTransaction((tx) =>
      recordAudit(tx, "system", { event: "sign-in.refused", ...(person && { subject: { userId: person.userId } }) }),
    );
    if (fits && person?.isSuspended) throw new SuspendedError();
    throw new InvalidInputError({}, "errors.signInRefused");
  }
  if (isAnother(person, input.person)) throw new AnotherPersonError();
  const signedIn = await inTransaction((tx) => admit(tx, person, "password", visit));
  await giveBack(counted);
  if (!signedIn) throw new SecondStepRequiredError();
  return signedIn;
}
