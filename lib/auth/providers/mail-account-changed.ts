import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { addressOfPerson } from "@/lib/people/address-of";
import { providerName } from "./offered";

/** Tells a person that a provider lets them in from now on, or no longer: if it was not them, this is how they learn of it. */
export async function mailAccountChanged(
  tx: Transaction,
  { userId }: { userId: string },
  template: "accountConnected" | "accountDisconnected",
  provider: string,
): Promise<void> {
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), userId);
  if (!to) return;
  await queueMail(tx, {
    template,
    to,
    userId,
    params: {
      provider: providerName(provider),
      link: `${env.APP_URL}/settings/providers`,
      reset: `${env.APP_URL}/forgot-password`,
    },
    dedupeKey: `account:${newId()}`,
  });
}
