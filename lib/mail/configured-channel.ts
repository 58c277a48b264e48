import { env } from "@/lib/env";
import { keptChannel } from "./kept-channel";
import type { MailChannel } from "./mail-channel";
import { smtpChannel } from "./smtp-channel";

/** SMTP when `SMTP_URL` names a server, else the outbox itself. */
export function configuredChannel(): MailChannel {
  return env.SMTP_URL ? smtpChannel(env.SMTP_URL, env.MAIL_FROM) : keptChannel;
}
