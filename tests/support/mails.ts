import { desc } from "drizzle-orm";
import { read } from "@/db/read";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { openMail } from "@/lib/mail/mail-seal";
import { personKeyOf } from "@/lib/people/person-key-of";

/** A mail as its reader would see it, opened from the outbox. */
export type ReadMail = { template: string; text: string };

/** What was queued for an address, newest first. */
export async function mailsTo(address: string): Promise<ReadMail[]> {
  const rows = await read((db) => db.select().from(outboxMessages).orderBy(desc(outboxMessages.id)).limit(200));
  const mails: ReadMail[] = [];
  for (const row of rows) {
    const { userId, body } = row;
    const owner = userId === null ? null : await read((db) => personKeyOf(db, userId));
    if (userId !== null && !owner) continue; // somebody whom another test erased: nobody can read their mail any more
    if (openMail(owner, row.id, "recipient", row.recipient) !== address || body === null) continue;
    mails.push({ template: row.template, text: openMail(owner, row.id, "body", body) });
  }
  return mails;
}

/** The six digits of the newest mail of a kind. */
export async function codeSentTo(address: string, template: string): Promise<string> {
  const mail = (await mailsTo(address)).find((sent) => sent.template === template);
  const code = /\b\d{6}\b/.exec(mail?.text ?? "")?.[0];
  if (!code) throw new Error(`no ${template} mail with a code to ${address}`);
  return code;
}
