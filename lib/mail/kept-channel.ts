import type { MailChannel } from "./mail-channel";

/** Without a mail server mails stay in the outbox: on a loopback demo they are read on its page. */
export const keptChannel: MailChannel = { deliver: async () => ({ kind: "kept" }) };
