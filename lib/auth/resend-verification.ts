import { inTransaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { InvalidInputError } from "@/lib/errors";
import { addressOfPerson } from "@/lib/people/address-of";
import { countCode } from "./count-code";
import { inEvenTime } from "./even-time";
import { mailCode, mailInstead } from "./mail-code";
import { lastAsked } from "./one-time-code";
import { personWithEmail } from "./person-at-door";
import type { Visit } from "./visit";

/**
 * Sends another code to whoever signed up last in this browser. It takes no address: a code for somebody else's sign-up must
 * not reach a browser that did not choose its password.
 * @throws InvalidInputError when nobody signed up here, or signed up again elsewhere since; RateLimitedError.
 */
export async function resendVerification(visit: Visit): Promise<void> {
  const asked = await inTransaction((tx) => lastAsked(tx, "verify_email", visit.browserToken));
  if (!asked) throw new InvalidInputError({}, "errors.codeNotAsked"); // its form has no field
  await countCode(asked.emailIndex, visit);
  await inEvenTime(() =>
    inTransaction(async (tx) => {
      const person = await personWithEmail(tx.db, asked.emailIndex);
      const email = person && (await addressOfPerson(tx.db, houseErrand("write-to-a-person"), person.userId));
      if (!person || !email) return; // erased in the meantime
      const wanted = {
        purpose: "verify_email",
        email,
        emailIndex: asked.emailIndex,
        browserToken: visit.browserToken,
      } as const;
      const isTheirs = asked.userId === person.userId && !person.isVerified;
      await (isTheirs ? mailCode(tx, wanted, person.userId) : mailInstead(tx, wanted, "addressTaken"));
    }),
  );
}
