import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { operatorContact } from "@/lib/operator";
import { addressOfPerson } from "@/lib/people/address-of";

/** Tells a person that their second step was set up, taken away or reset: if it was not them, this is how they learn of it. */
export async function mailFactorChanged(
  tx: Transaction,
  { userId }: { userId: string },
  template: "secondStepOn" | "secondStepOff" | "secondStepReset" | "recoveryCodesChanged",
): Promise<void> {
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), userId);
  if (!to) return;
  await queueMail(tx, {
    template,
    to,
    userId,
    params: {
      link: `${env.APP_URL}/settings/second-step`,
      reset: `${env.APP_URL}/forgot-password`,
      ...operatorContact(),
    },
    dedupeKey: `second-step:${newId()}`,
  });
}
