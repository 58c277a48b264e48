import { desc, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { personKeys } from "@/db/schema/identity/people";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { env, isLoopback } from "@/lib/env";
import { NotFoundError } from "@/lib/errors";
import { type MailBody, readBody } from "./mail-body";
import { openMail } from "./mail-seal";

type MessageStatus = (typeof outboxMessages.$inferSelect)["status"];

/** A mail as the outbox page shows it; `body` is null once its code or link has had its time. */
export type LocalMail = { id: string; to: string; status: MessageStatus; queuedAt: Date; body: MailBody | null };

const NEWEST = 50;

/** The outbox page stands where nobody but this machine can come, and nowhere else: it shows other people's mail. */
export function hasLocalOutbox({ DEMO, APP_URL, NODE_ENV }: typeof env = env): boolean {
  return (DEMO && isLoopback(APP_URL)) || NODE_ENV === "development";
}

/** The newest mails, opened. @throws NotFoundError wherever there is no local outbox. */
export async function listLocalOutbox(settings: typeof env = env): Promise<LocalMail[]> {
  if (!hasLocalOutbox(settings)) throw new NotFoundError();
  const rows = await newestMails(houseErrand("show-local-outbox"));
  return rows.flatMap(({ message, masterVersion, wrapped }) => {
    const { userId, id, status, createdAt, recipient, body } = message;
    if (userId && !(masterVersion && wrapped)) return []; // erased since
    const owner = userId && masterVersion && wrapped ? unwrapPersonKey(userId, { masterVersion, wrapped }) : null;
    const to = openMail(owner, id, "recipient", recipient);
    const text = body && readBody(openMail(owner, id, "body", body));
    return [{ id, to, status, queuedAt: createdAt, body: text }];
  });
}

function newestMails(_errand: HouseErrand) {
  return read((db) =>
    db
      .select({ message: outboxMessages, masterVersion: personKeys.masterVersion, wrapped: personKeys.wrapped })
      .from(outboxMessages)
      .leftJoin(personKeys, eq(personKeys.userId, outboxMessages.userId))
      .orderBy(desc(outboxMessages.id))
      .limit(NEWEST),
  );
}
