import { randomBytes } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { rateLimits, userSessions } from "@/db/schema/identity/sign-in";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { startSession } from "@/lib/auth/start-session";
import { after, at, DAY } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { importsOf } from "@/lib/finance/imports/queries";
import { newId } from "@/lib/ids";
import {
  housekeeping,
  removeExpiredSessions,
  removeFinishedJobs,
  removeOldFiles,
  removeOldLimits,
  removeSentMessages,
} from "@/lib/jobs/housekeeping";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { aBankFile, aKeptBankFile } from "@/tests/factories/bank-files";
import { aClient } from "@/tests/factories/people";
import { aLostMail } from "@/tests/factories/work";
import { ask } from "@/tests/support/probe-jobs";

const registry = registryOf(housekeeping);

test("sessions, counters, finished jobs and sent mails go when they have had their time, and not before", async () => {
  const client = await aClient();
  const signIn = () =>
    inTransaction((tx) => startSession(tx, { userId: client.userId, roles: client.actor.roles }, "password", "x"));
  const old = await at(after(-31 * DAY), signIn);
  const live = await signIn();
  const [spent, counting] = [randomBytes(32), randomBytes(32)];
  const [done, dead] = [newId(), newId()];
  const [sent, unknown] = [await aLostMail("x"), await aLostMail("x")];
  const longAgo = after(-31 * DAY);
  await inTransaction(async (tx) => {
    await tx.db.insert(rateLimits).values([
      { bucket: spent, windowStart: after(-3 * DAY), used: 1 },
      { bucket: counting, windowStart: after(-1 * DAY), used: 1 },
    ]);
    await tx.db.insert(jobs).values([
      { id: done, kind: "probe", payload: {}, status: "done", runAt: longAgo, maxAttempts: 1 },
      { id: dead, kind: "probe", payload: {}, status: "dead", runAt: longAgo, maxAttempts: 1 },
    ]);
    await tx.db.update(outboxMessages).set({ createdAt: longAgo, status: "sent" }).where(eq(outboxMessages.id, sent));
    await tx.db.update(outboxMessages).set({ createdAt: longAgo }).where(eq(outboxMessages.id, unknown));
  });
  for (const { job } of [removeExpiredSessions, removeOldLimits, removeFinishedJobs, removeSentMessages])
    await ask(job, {});
  await runDueJobs(registry);

  const sessions = await read((db) => db.select().from(userSessions).where(eq(userSessions.userId, client.userId)));
  expect(sessions.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(live.token)]);
  expect(old.token).not.toBe(live.token);
  const limits = await read((db) =>
    db
      .select()
      .from(rateLimits)
      .where(inArray(rateLimits.bucket, [spent, counting])),
  );
  expect(limits.map(({ bucket }) => bucket)).toEqual([counting]);
  const left = await read((db) =>
    db
      .select({ id: jobs.id })
      .from(jobs)
      .where(inArray(jobs.id, [done, dead])),
  );
  expect(left).toEqual([{ id: dead }]); // somebody still has to look at it
  const mails = await read((db) =>
    db
      .select({ id: outboxMessages.id })
      .from(outboxMessages)
      .where(inArray(outboxMessages.id, [sent, unknown])),
  );
  expect(mails).toEqual([{ id: unknown }]);
});

test("a bank's file that nobody came back to goes after a day; what was kept stays listed", async () => {
  const person = await aClient();
  const longAgo = after(-2 * DAY);
  await at(longAgo, () => aBankFile(person));
  const kept = await at(longAgo, () => aKeptBankFile(person));
  const waiting = await aBankFile(person);
  await ask(removeOldFiles.job, {});
  await runDueJobs(registry);
  const left = await importsOf(openOwnRecord(person.actor));
  expect(left.map(({ id }) => id).sort()).toEqual([kept, waiting].sort());
});

test("a long absence is made up for in steps, until nothing old is left", async () => {
  const windowStart = after(-9 * DAY);
  const buckets = Array.from({ length: 1100 }, () => ({ bucket: randomBytes(32), windowStart, used: 1 }));
  await inTransaction((tx) => tx.db.insert(rateLimits).values(buckets));
  await ask(removeOldLimits.job, {});
  await runDueJobs(registry);
  expect(await read((db) => db.select().from(rateLimits).where(eq(rateLimits.windowStart, windowStart)))).toEqual([]);
});
