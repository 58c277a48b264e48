import { z } from "zod";

const mailBody = z.strictObject({ subject: z.string(), text: z.string() });

/** What a mail says, as the outbox keeps it sealed. */
export type MailBody = z.output<typeof mailBody>;

export function writeBody(body: MailBody): string {
  return JSON.stringify(body);
}

export function readBody(text: string): MailBody {
  return mailBody.parse(JSON.parse(text));
}
