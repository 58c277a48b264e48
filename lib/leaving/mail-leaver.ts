import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { timeZoneOf } from "@/lib/auth/actor";
import { loadHolder } from "@/lib/auth/load-actor";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { operatorContact } from "@/lib/operator";
import { addressOfPerson } from "@/lib/people/address-of";
import { formatInstant } from "@/lib/time";

/** Says by mail when an account will be erased, in its person's zone, and how to keep it. */
export async function mailLeaver(
  tx: Transaction,
  userId: string,
  template: "accountLeaving" | "accountLeavingSoon",
  dueAt: Date,
): Promise<void> {
  const holder = await loadHolder(tx.db, userId);
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), userId);
  if (!holder || !to) return;
  await queueMail(tx, {
    template,
    to,
    userId,
    params: {
      when: formatInstant(dueAt, holder.locale, timeZoneOf(holder)),
      link: `${env.APP_URL}/leaving`,
      ...operatorContact(),
    },
    dedupeKey: `${template === "accountLeaving" ? "leaving" : "leaving-soon"}:${newId()}`,
  });
}
