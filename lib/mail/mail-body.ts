import { z } from "zod";

/** `unsubscribe`: where a mail program turns such mails off by one POST; only what comes by itself has it. */
const mailBody = z.strictObject({ subject: z.string(), text: z.string(), unsubscribe: z.string().optional() });

/** What a mail says, as the outbox keeps it sealed. */
export type MailBody = z.output<typeof mailBody>;

export function writeBody(body: MailBody): string {
  return JSON.stringify(body);
}

export function readBody(text: string): MailBody {
  return mailBody.parse(JSON.parse(text));
}
