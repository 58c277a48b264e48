import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { addressOfPerson } from "@/lib/people/address-of";

/** Tells a person that their password is another one now: if it was not them, this is how they learn of it. */
export async function mailPasswordChanged(tx: Transaction, person: { userId: string }): Promise<void> {
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), person.userId);
  if (!to) return;
  await queueMail(tx, {
    template: "passwordChanged",
    to,
    userId: person.userId,
    params: { link: `${env.APP_URL}/forgot-password` },
    dedupeKey: `password-changed:${newId()}`,
  });
}
