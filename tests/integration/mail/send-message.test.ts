import { and, eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { read } from "@/db/read";
import { personKeys } from "@/db/schema/identity/people";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { newId } from "@/lib/ids";
import type { Claim } from "@/lib/jobs/claim";
import { claimJob } from "@/lib/jobs/claim-job";
import { leavingDatabase } from "@/lib/jobs/handle-job";
import { sendOutboxMessage } from "@/lib/mail/jobs";
import { keptChannel } from "@/lib/mail/kept-channel";
import type { MailChannel } from "@/lib/mail/mail-channel";
import { type Mail, queueMail } from "@/lib/mail/queue-mail";
import { sendMessageBy } from "@/lib/mail/send-message";
import { smtpChannel } from "@/lib/mail/smtp-channel";
import { startSmtpDouble } from "@/tests/doubles/smtp";
import { aCoach } from "@/tests/factories/people";

const server = await startSmtpDouble({ user: "purposeful", pass: "se/cret@1" });
const url = server.url.replace("se/cret@1", encodeURIComponent("se/cret@1"));
const smtp = smtpChannel(url, "Purposeful <hello@example.net>");
afterAll(() => server.close());
beforeEach(async () => {
  server.received.length = 0;
  server.behave("accept");
  // What earlier files of this worker's database left waiting is over: a test here claims its own mail.
  await inTransaction((tx) =>
    tx.db
      .update(jobs)
      .set({ status: "discarded" })
      .where(and(eq(jobs.kind, sendOutboxMessage.kind), eq(jobs.status, "waiting"))),
  );
});

async function queued(overrides: Partial<Mail> = {}): Promise<string> {
  const dedupeKey = `test:${newId()}`;
  await inTransaction((tx) =>
    queueMail(tx, {
      template: "staffInvitation",
      to: "ada@example.org",
      userId: null,
      params: { inviter: "Zoë", role: "Coach", link: "https://example.org/x", until: "Friday" },
      dedupeKey,
      ...overrides,
    }),
  );
  const [row] = await read((db) =>
    db.select({ id: outboxMessages.id }).from(outboxMessages).where(eq(outboxMessages.dedupeKey, dedupeKey)),
  );
  if (!row) throw new Error("the mail is in the outbox");
  return row.id;
}

async function messageOf(id: string) {
  const [row] = await read((db) => db.select().from(outboxMessages).where(eq(outboxMessages.id, id)));
  return row;
}

/** The send jobs of other tests in this file are over by the time a test claims: one waits at a time. */
async function claim(): Promise<Claim> {
  await inTransaction((tx) =>
    tx.db
      .update(jobs)
      .set({ runAt: new Date(0) })
      .where(eq(jobs.status, "waiting")),
  );
  const claimed = await claimJob([sendOutboxMessage.kind]);
  if (!claimed) throw new Error("a mail waits to be sent");
  return claimed;
}

const run = async (channel: MailChannel, claimed?: Claim) =>
  leavingDatabase(sendOutboxMessage, sendMessageBy(channel)).run(claimed ?? (await claim()));

const waitingJobs = async () =>
  (await read((db) => db.select().from(jobs).where(eq(jobs.kind, sendOutboxMessage.kind)))).filter(
    ({ status }) => status === "waiting",
  );

test("accepted: sent, with an id that every copy shares, and the words as written", async () => {
  const id = await queued();
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "sent", lastErrorCode: null });
  const [mail] = server.received;
  expect(mail).toContain(`Message-ID: <${id}@example.net>`);
  expect(mail).toContain("To: ada@example.org");
  expect(mail).toContain("Auto-Submitted: auto-generated");
  expect(mail).toContain("=?UTF-8?Q?Zo=C3=AB_invites_you_to_Purposeful?=");
});

test("what can be turned off says so to mail programs, in two whole lines; what cannot, says nothing", async () => {
  const unsubscribe = `https://example.net/api/reminder/${"x".repeat(43)}`;
  await queued({ unsubscribe });
  await run(smtp);
  await queued();
  await run(smtp);
  const [mail, other] = server.received;
  expect(mail?.replace(/\r\n[ \t]+/g, " ")).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`);
  expect(mail).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  expect(other).not.toContain("List-Unsubscribe");
});

test("a mail is its text, and the same words as HTML that fetches nothing", async () => {
  await queued({
    params: {
      inviter: "Eve <img src=http://evil.example/x>",
      role: "coach",
      link: "https://example.net/a?b=1&c=2",
      until: "x",
    },
  });
  await run(smtp);
  const raw = server.received[0] ?? "";
  expect(raw).toContain("Content-Type: multipart/alternative");
  const html = (raw.split(/^Content-Type: text\/html/m)[1] ?? "").replace(/=\r\n/g, "").replace(/=3D/g, "=");
  expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html")); // the last one is what a program prefers
  expect(html).toContain("Eve &lt;img src=");
  expect(html).toContain('<a href="https://example.net/a?b=1&amp;c=2"');
  expect(html).not.toMatch(/<(img|script|link|style)|url\(|src="/);
});

test("refused for now: comes back later and is sent then", async () => {
  const id = await queued();
  server.behave("refuse for now");
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "waiting", lastErrorCode: "SMTP 451" });
  const [job] = await waitingJobs();
  expect(job).toMatchObject({ attempts: 1, lastErrorCode: "SMTP 451" });
  expect(job?.runAt.getTime()).toBeGreaterThan(Date.now());
  server.behave("accept");
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "sent" });
});

test.each(["refuse the recipient", "refuse the text"] as const)(
  "for good (%s): failed, and not tried again",
  async (manners) => {
    const id = await queued();
    server.behave(manners);
    await run(smtp);
    expect(await messageOf(id)).toMatchObject({
      status: "failed",
      lastErrorCode: manners === "refuse the recipient" ? "SMTP 550" : "SMTP 554",
    });
    expect(await waitingJobs()).toEqual([]);
  },
);

test("cut off after the text: unknown, and not sent again on a guess", async () => {
  const id = await queued();
  server.behave("hang up after the text");
  await run(smtp);
  expect(server.received).toHaveLength(1);
  expect(await messageOf(id)).toMatchObject({ status: "unknown" });
  expect(await waitingJobs()).toEqual([]);
});

test("cut off after a critical text: sent again under the same id", async () => {
  const id = await queued({ isCritical: true });
  server.behave("hang up after the text");
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "waiting" });
  server.behave("accept");
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "sent" });
  expect(server.received.map((mail) => /Message-ID: (\S+)/.exec(mail)?.[1])).toEqual(
    Array(2).fill(`<${id}@example.net>`),
  );
});

test("no server there, or not let in: certainly not sent, comes back", async () => {
  const nobody = smtpChannel("smtp://127.0.0.1:1", "Purposeful <hello@example.net>");
  const id = await queued();
  await run(nobody);
  expect(await messageOf(id)).toMatchObject({ status: "waiting", lastErrorCode: expect.stringMatching(/^E/) });
  await run(smtpChannel(server.url.replace(/\/\/.*@/, "//purposeful:wrong@"), "Purposeful <hello@example.net>"));
  expect(await messageOf(id)).toMatchObject({ status: "waiting", lastErrorCode: "SMTP 535" });
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "sent" });
});

test("a worker that died while sending: unknown, but a critical one is sent again", async () => {
  const dies: MailChannel = { deliver: () => Promise.reject(new Error("the process ended here")) };
  for (const isCritical of [false, true]) {
    const id = await queued({ isCritical });
    await expect(run(dies)).rejects.toThrow("the process ended here");
    expect(await messageOf(id)).toMatchObject({ status: "sending" });
    await inTransaction((tx) =>
      tx.db
        .update(jobs)
        .set({ leaseExpiresAt: new Date(0) })
        .where(eq(jobs.status, "running")),
    );
    await run(smtp);
    expect(await messageOf(id)).toMatchObject(
      isCritical ? { status: "sent" } : { status: "unknown", lastErrorCode: "interrupted" },
    );
  }
  expect(server.received).toHaveLength(1);
});

test("a code that has had its time is not sent any more", async () => {
  const id = await queued({ expiresAt: new Date(Date.now() + 600_000) });
  const claimed = await claim();
  await at(new Date(Date.now() + 600_001), () => run(smtp, claimed));
  expect(await messageOf(id)).toMatchObject({ status: "discarded", lastErrorCode: "expired" });
  expect(server.received).toEqual([]);
});

test("mail to somebody who was erased meanwhile is not sent", async () => {
  const person = await aCoach();
  const id = await queued({ userId: person.userId, to: person.email });
  await inTransaction((tx) => tx.db.delete(personKeys).where(eq(personKeys.userId, person.userId)));
  await run(smtp);
  expect(await messageOf(id)).toMatchObject({ status: "discarded", lastErrorCode: "erased" });
});

test("without a mail server it is kept for the outbox page", async () => {
  const id = await queued();
  await run(keptChannel);
  expect(await messageOf(id)).toMatchObject({ status: "kept" });
});

test("an address or a subject cannot smuggle in headers or recipients", async () => {
  await queued({
    to: "ada@example.org",
    params: { inviter: "Eve\r\nBcc: eve@example.com", role: "x", link: "x", until: "x" },
  });
  await run(smtp);
  expect(server.received[0]?.split("\r\n\r\n")[0]).not.toMatch(/^Bcc:/m);
});
