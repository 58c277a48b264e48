import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { after, at, MINUTE } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { inDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { dropBody } from "@/lib/mail/drop-body";
import { dropOutboxBody } from "@/lib/mail/jobs";
import { queueMail } from "@/lib/mail/queue-mail";

test("the text of a code's mail is dropped when the code has had its time, not before", async () => {
  const dedupeKey = `test:${newId()}`;
  const expiresAt = after(10 * MINUTE);
  await inTransaction((tx) =>
    queueMail(tx, {
      template: "staffInvitation",
      to: "ada@example.org",
      userId: null,
      params: { inviter: "Ada", role: "Coach", link: "x", until: "x" },
      dedupeKey,
      expiresAt,
    }),
  );
  const mail = async () =>
    (await read((db) => db.select().from(outboxMessages).where(eq(outboxMessages.dedupeKey, dedupeKey))))[0];
  const bodyOf = async () => (await mail())?.body;
  const registry = registryOf([inDatabase(dropOutboxBody, dropBody)]);
  await runDueJobs(registry);
  expect(await bodyOf()).not.toBeNull();
  await at(after(1000, expiresAt), () => runDueJobs(registry));
  expect(await bodyOf()).toBeNull();
  const left = await read((db) => db.select().from(jobs).where(eq(jobs.kind, dropOutboxBody.kind)));
  const messageId = (await mail())?.id;
  expect(left.filter(({ payload }) => payload.messageId === messageId).map(({ status }) => status)).toEqual(["done"]);
});
