import { eq } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { users } from "@/db/schema/identity/people";
import { outboxMessages } from "@/db/schema/operations/jobs";
import type { Transaction } from "@/db/transaction";
import { normaliseEmail } from "@/lib/crypto/blind-index";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { personKeyOf } from "@/lib/people/person-key-of";
import { say } from "@/lib/words";
import type { messages } from "@/messages/en";
import { dropOutboxBody, sendOutboxMessage } from "./jobs";
import { writeBody } from "./mail-body";
import { reachesLeavers } from "./mail-for-leavers";
import { type MailOwner, sealMail } from "./mail-seal";

/** The mails that have words: `<template>.subject` and `<template>.body` in `messages/en/mail.json`. */
export type MailTemplate = keyof typeof messages.mail;

export type Mail = {
  template: MailTemplate;
  to: string;
  /** Whose mail it is: sealed with their key, written in their language. Null for an address without an account. */
  userId: string | null;
  params: Record<string, string | number>;
  /** The same key twice is one mail: the id of what the mail is about, with the occasion. At most 190 ASCII characters. */
  dedupeKey: string;
  /** When what the mail carries (a code, a link) has had its time: it is not sent after that, and its text is dropped. */
  expiresAt?: Date;
  /** An alert that must arrive: sent again when the mail server's answer was lost. Never for codes. */
  isCritical?: boolean;
  /** Where such mails are turned off by one POST: for those that come by themselves. */
  unsubscribe?: string;
};

/**
 * Puts a mail into the outbox in the transaction of the deed that causes it; the worker sends it afterwards. The text is
 * rendered now, in the words of now, and sealed. Whoever is leaving gets what concerns that and their own door, no more.
 * @throws NotFoundError when the person was erased.
 */
export async function queueMail(tx: Transaction, mail: Mail): Promise<void> {
  const { owner, locale, isLeaving } = await readerOf(tx, mail.userId);
  if (isLeaving && !reachesLeavers(mail.template)) return;
  const id = newId();
  const body = writeBody({
    subject: say(locale, `mail.${mail.template}.subject`, mail.params),
    text: say(locale, `mail.${mail.template}.body`, mail.params),
    unsubscribe: mail.unsubscribe,
  });
  try {
    await tx.db.insert(outboxMessages).values({
      id,
      channel: "email",
      dedupeKey: mail.dedupeKey,
      userId: mail.userId,
      recipient: sealMail(owner, id, "recipient", normaliseEmail(mail.to)),
      template: mail.template,
      body: sealMail(owner, id, "body", body),
      bodyExpiresAt: mail.expiresAt ?? null,
      isCritical: mail.isCritical ?? false,
    });
  } catch (error) {
    if (isDuplicate(error)) return; // the mail is there, and so is its job; the server undid this statement only
    throw error;
  }
  await enqueue(tx, sendOutboxMessage, { messageId: id });
  if (mail.expiresAt) await enqueue(tx, dropOutboxBody, { messageId: id }, mail.expiresAt);
}

type Reader = { owner: MailOwner; locale: string; isLeaving: boolean };

async function readerOf(tx: Transaction, userId: string | null): Promise<Reader> {
  if (userId === null) return { owner: null, locale: "en-GB", isLeaving: false };
  const owner = await personKeyOf(tx.db, userId);
  const [reader] = await tx.db
    .select({ locale: users.locale, status: users.status })
    .from(users)
    .where(eq(users.id, userId));
  if (!owner || !reader) throw new NotFoundError();
  return { owner, locale: reader.locale, isLeaving: reader.status === "leaving" };
}
