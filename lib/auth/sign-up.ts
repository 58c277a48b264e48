import { and, eq, isNull } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { emailIndex } from "@/lib/crypto/blind-index";
import { createPerson } from "@/lib/people/create-person";
import type { Habits } from "@/lib/people/regional/guess-habits";
import { countCode } from "./count-code";
import { inEvenTime } from "./even-time";
import { mailCode, mailInstead } from "./mail-code";
import { closeOldest } from "./one-time-code";
import { hashPassword } from "./password";
import { isBegun, type PersonAtDoor, personWithEmail } from "./person-at-door";
import type { SignUpInput } from "./schema";
import type { Visit } from "./visit";

/** What the form says, and what the browser lets us guess. */
type NewClient = SignUpInput & Partial<Habits>;

/**
 * Signs a client up and sends a code that proves the address. Where the address has an account already, the answer is the
 * same and the mail tells its owner that somebody tried.
 * @throws RateLimitedError; UnavailableError.
 */
export async function signUp(input: NewClient, visit: Visit): Promise<void> {
  const index = emailIndex(input.email);
  await countCode(index, visit);
  await inEvenTime(async () => {
    const passwordHash = await hashPassword(input.password);
    const once = () => inTransaction((tx) => register(tx, input, passwordHash, index, visit));
    try {
      await once();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await once(); // somebody signed up with the same address at the same moment: now they are found
    }
  });
}

async function register(
  tx: Transaction,
  input: NewClient,
  passwordHash: string,
  index: Buffer,
  visit: Visit,
): Promise<void> {
  const wanted = {
    purpose: "verify_email",
    email: input.email,
    emailIndex: index,
    browserToken: visit.browserToken,
  } as const;
  const existing = await personWithEmail(tx.db, index);
  if (existing && !isBegun(existing)) return mailInstead(tx, wanted, "addressTaken");
  const userId = existing
    ? await beginAgain(tx, existing, input, passwordHash, index)
    : await begin(tx, input, passwordHash);
  await recordAudit(tx, { userId }, { event: "person.signed-up", subject: { userId } });
  await mailCode(tx, wanted, userId);
}

async function begin(tx: Transaction, input: NewClient, passwordHash: string): Promise<string> {
  const { userId } = await createPerson(tx, { ...input, passwordHash, roles: ["client"], emailVerifiedAt: null });
  return userId;
}

/**
 * An unproven address belongs to nobody, so the last one to sign up with it begins again. Every code sent before is closed in
 * the same transaction: else the owner could prove the address with their code and let in the password of somebody who signed
 * up with it in between.
 */
async function beginAgain(
  tx: Transaction,
  { userId }: PersonAtDoor,
  input: NewClient,
  passwordHash: string,
  index: Buffer,
): Promise<string> {
  await closeOldest(tx, index);
  const { name, locale, units, currency } = input;
  await tx.db
    .update(users)
    .set({ passwordHash, name, ...(locale && { locale }), ...(units && { units }), ...(currency && { currency }) })
    .where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)));
  return userId;
}
