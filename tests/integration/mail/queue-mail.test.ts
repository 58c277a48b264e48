import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { personKeys } from "@/db/schema/identity/people";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { openMail } from "@/lib/mail/mail-seal";
import { type Mail, queueMail } from "@/lib/mail/queue-mail";
import { personKeyOf } from "@/lib/people/person-key-of";
import { aCoach } from "@/tests/factories/people";

const aMail = (overrides: Partial<Mail> = {}): Mail => ({
  template: "staffInvitation",
  to: "  Somebody@Example.org ",
  userId: null,
  params: { inviter: "Ada Canary", role: "Coach", link: "https://example.org/x", until: "Friday" },
  dedupeKey: `test:${newId()}`,
  ...overrides,
});

const mailsOf = (dedupeKey: string) =>
  read((db) => db.select().from(outboxMessages).where(eq(outboxMessages.dedupeKey, dedupeKey)));

const jobsFor = (messageId: string) =>
  read((db) =>
    db.select().from(jobs).where(sql`json_unquote(json_extract(${jobs.payload}, '$.messageId')) = ${messageId}`),
  );

test("a mail to somebody without an account is sealed with the house's key, and has its job", async () => {
  const mail = aMail();
  await inTransaction((tx) => queueMail(tx, mail));
  const [row] = await mailsOf(mail.dedupeKey);
  if (!row?.body) throw new Error("the mail is in the outbox");
  expect(openMail(null, row.id, "recipient", row.recipient)).toBe("somebody@example.org");
  expect(JSON.parse(openMail(null, row.id, "body", row.body)).subject).toBe("Ada Canary invites you to Purposeful");
  expect(row.body.bytes.toString("latin1")).not.toContain("Canary");
  expect(await jobsFor(row.id)).toMatchObject([{ kind: "send-outbox-message", status: "waiting" }]);
});

test("a person's mail opens with that person's key only", async () => {
  const person = await aCoach();
  const stranger = await aCoach();
  const mail = aMail({ userId: person.userId, to: person.email });
  await inTransaction((tx) => queueMail(tx, mail));
  const [row] = await mailsOf(mail.dedupeKey);
  if (!row) throw new Error("the mail is in the outbox");
  const key = await read((db) => personKeyOf(db, person.userId));
  expect(openMail(key, row.id, "recipient", row.recipient)).toBe(person.email);
  expect(() => openMail(stranger.actor.key, row.id, "recipient", row.recipient)).toThrow();
  expect(() => openMail(null, row.id, "recipient", row.recipient)).toThrow();
});

test("the same key twice, one after the other and at once, is one mail and one job", async () => {
  const mail = aMail();
  await inTransaction(async (tx) => {
    await queueMail(tx, mail);
    await queueMail(tx, mail);
  });
  await Promise.all(Array.from({ length: 5 }, () => inTransaction((tx) => queueMail(tx, mail))));
  const rows = await mailsOf(mail.dedupeKey);
  expect(rows).toHaveLength(1);
  expect(await jobsFor(rows[0]?.id ?? "")).toHaveLength(1);
});

test("a deed that fails sends nothing", async () => {
  const mail = aMail();
  await expect(
    inTransaction(async (tx) => {
      await queueMail(tx, mail);
      throw new Error("the deed failed");
    }),
  ).rejects.toThrow("the deed failed");
  expect(await mailsOf(mail.dedupeKey)).toEqual([]);
});

test("an erased person gets no mail", async () => {
  const person = await aCoach();
  await inTransaction((tx) => tx.db.delete(personKeys).where(eq(personKeys.userId, person.userId)));
  await expect(inTransaction((tx) => queueMail(tx, aMail({ userId: person.userId })))).rejects.toThrow(NotFoundError);
});
