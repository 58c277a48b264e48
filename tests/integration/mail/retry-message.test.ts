import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { after, MINUTE } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { listJobs, showJob } from "@/lib/jobs/queries";
import { discardJob, retryJob } from "@/lib/jobs/retry-job";
import { listMessages } from "@/lib/mail/queries";
import { queueMail } from "@/lib/mail/queue-mail";
import { discardMessage, retryMessage } from "@/lib/mail/retry-message";
import { anAdmin } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";
import { ask, jobsOf, probeKind } from "@/tests/support/probe-jobs";

async function aMessage(change: Partial<typeof outboxMessages.$inferInsert>): Promise<string> {
  const dedupeKey = `test:${newId()}`;
  return inTransaction(async (tx) => {
    await queueMail(tx, {
      template: "staffInvitation",
      to: "canary@example.org",
      userId: null,
      params: { inviter: "Canary", role: "x", link: "x", until: "x" },
      dedupeKey,
    });
    const [row] = await tx.db.select().from(outboxMessages).where(eq(outboxMessages.dedupeKey, dedupeKey));
    if (!row) throw new Error("queued");
    await tx.db.update(outboxMessages).set(change).where(eq(outboxMessages.id, row.id));
    return row.id;
  });
}

test("a message of unknown outcome is listed without words or address, sent again or given up", async () => {
  const { actor } = await anAdmin();
  const unknown = await aMessage({ status: "unknown" });
  const listed = await listMessages(actor, { states: ["unknown"] });
  expect(listed.rows.find(({ id }) => id === unknown)).toMatchObject({ template: "staffInvitation", person: null });
  expect(JSON.stringify(listed)).not.toMatch(/canary/i);
  await Promise.all([1, 2].map(() => retryMessage(actor, unknown)));
  await expect(retryMessage((await anAdmin()).actor, unknown)).rejects.toThrow(ConflictError);
  await Promise.all([1, 2].map(() => discardMessage(actor, unknown)));
  expect(await tracesOf(unknown)).toEqual(["message.retried", "message.discarded"]);
  await expect(retryMessage(actor, unknown)).rejects.toThrow(ConflictError); // given up since: no repeat of the first
  const [row] = await read((db) => db.select().from(outboxMessages).where(eq(outboxMessages.id, unknown)));
  expect(row).toMatchObject({ status: "discarded", body: null });
});

test("what has had its time, was sent, or never was, is not sent again", async () => {
  const { actor } = await anAdmin();
  for (const change of [
    { status: "failed", bodyExpiresAt: after(-MINUTE) },
    { status: "failed", body: null },
    { status: "sent" },
  ] as const) {
    await expect(retryMessage(actor, await aMessage(change))).rejects.toThrow(ConflictError);
  }
  await expect(retryMessage(actor, newId())).rejects.toThrow(ConflictError);
});

test("a dead job is retried with all its attempts, or given up; its payload shows ids only", async () => {
  const { actor } = await anAdmin();
  const job = probeKind();
  const mark = newId();
  await ask(job, { mark });
  await inTransaction((tx) => tx.db.update(jobs).set({ status: "dead", attempts: 3 }).where(eq(jobs.kind, job.kind)));
  const dead = (await listJobs(actor, { status: "dead" })).rows.find(({ kind }) => kind === job.kind);
  if (!dead) throw new Error("dead jobs are listed");
  expect(await showJob(actor, dead.id)).toMatchObject({ payload: { mark }, attempts: 3 });
  await retryJob(actor, dead.id);
  expect(await jobsOf(job)).toMatchObject([{ status: "waiting", attempts: 0 }]);
  await Promise.all([1, 2].map(() => discardJob(actor, dead.id)));
  expect(await jobsOf(job)).toMatchObject([{ status: "discarded" }]);
  expect(await tracesOf(dead.id)).toEqual(["job.retried", "job.discarded"]);
  await expect(discardJob((await anAdmin()).actor, dead.id)).rejects.toThrow(NotFoundError);
  await retryJob(actor, dead.id); // discarding can be taken back
  expect(await jobsOf(job)).toMatchObject([{ status: "waiting" }]);
  await inTransaction((tx) => tx.db.update(jobs).set({ status: "done" }).where(eq(jobs.id, dead.id)));
  await retryJob(actor, dead.id); // it ran before the answer came
  await expect(discardJob(actor, dead.id)).rejects.toThrow(NotFoundError);
  await expect(showJob(actor, newId())).rejects.toThrow(NotFoundError);
});
