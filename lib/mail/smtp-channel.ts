import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { SECOND } from "@/lib/clock";
import { isLoopback } from "@/lib/env";
import { htmlOf } from "./html-of";
import type { Delivery, MailChannel, OutgoingMail } from "./mail-channel";
import { smtpFailure } from "./smtp-failure";

/**
 * Hands mails to a server, one connection a mail.
 * @param url smtp://user:password@host:port or smtps://…; TLS is asked for and verified unless the server is this machine.
 */
export function smtpChannel(url: string, from: string): MailChannel {
  return {
    async deliver(mail) {
      const message = await compose(mail, from);
      return handOver(serverOf(new URL(url)), message);
    },
  };
}

type Message = { envelope: { from: string; to: string[] }; bytes: Buffer };

async function compose(mail: OutgoingMail, from: string): Promise<Message> {
  const node = new MailComposer({
    from,
    to: { name: "", address: mail.to }, // not parsed: an address cannot smuggle in a second one
    subject: mail.subject,
    text: mail.text,
    html: htmlOf(mail.text),
    messageId: messageIdOf(mail.id, from),
    headers: { "Auto-Submitted": "auto-generated", ...unsubscribing(mail) },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = node.getEnvelope();
  return { envelope: { from: envelope.from || "", to: [mail.to] }, bytes: await node.build() };
}

/** RFC 8058: the two lines by which a mail program shows its own button. */
function unsubscribing({ unsubscribe }: OutgoingMail): Record<string, string> {
  if (!unsubscribe) return {};
  return { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** RFC 5322 §3.6.4: unique by the row's id, under the sender's domain. */
function messageIdOf(id: string, from: string): string {
  return `<${id}@${/@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? "localhost"}>`;
}

type Server = { options: SMTPConnection.Options; credentials: SMTPConnection.Credentials | null };

function serverOf(url: URL): Server {
  const isTls = url.protocol === "smtps:";
  const options = {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (isTls ? 465 : 587),
    secure: isTls,
    requireTLS: !isTls && !isLoopback(url.href),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 60 * SECOND,
  };
  if (!url.username) return { options, credentials: null };
  return {
    options,
    credentials: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}

/** One conversation with the server. Whether the text was on its way when it broke off decides between "refused" and "unknown". */
function handOver({ options, credentials }: Server, { envelope, bytes }: Message): Promise<Delivery> {
  const connection = new SMTPConnection(options);
  let isOnItsWay = false;
  const text = Readable.from(
    (function* () {
      isOnItsWay = true; // read only after the server has answered DATA with "go on"
      yield bytes;
    })(),
  );
  return new Promise<Delivery>((resolve) => {
    const fail = (error: unknown) => resolve(smtpFailure(error, isOnItsWay));
    const send = () => connection.send(envelope, text, (error) => (error ? fail(error) : resolve({ kind: "sent" })));
    connection.on("error", fail);
    connection.on("end", () => fail(new Error("the connection ended")));
    connection.connect((error) => {
      if (error) return fail(error);
      if (!credentials) return send();
      connection.login({ credentials }, (refused) => (refused ? fail(refused) : send()));
    });
  }).finally(() => connection.close());
}
