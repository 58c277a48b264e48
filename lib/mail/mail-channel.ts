/** A mail as it leaves the house. */
export type OutgoingMail = {
  /** The outbox row's. Every copy of one row carries it, so that a mail program can tell a copy. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Where a mail program turns such mails off for its reader, by one POST (RFC 8058). */
  unsubscribe?: string | undefined;
};

/**
 * What became of a mail. `refused` is certain: the other side does not have it. `unknown`: it was handed over and no
 * answer came. Codes are ours or SMTP's numbers, never a server's sentence.
 */
export type Delivery =
  | { kind: "sent" }
  | { kind: "kept" }
  | { kind: "refused"; code: string; isPermanent: boolean }
  | { kind: "unknown"; code: string };

/** Something that mails can be handed to. Never throws for what the other side does. */
export type MailChannel = { deliver: (mail: OutgoingMail) => Promise<Delivery> };
