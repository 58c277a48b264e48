import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { clientProfiles } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { inTransaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { enqueue } from "@/lib/jobs/enqueue";
import { registry } from "@/lib/jobs/registry";
import { runDueJobs } from "@/lib/jobs/run-due-jobs";
import { withdrawConsent } from "@/lib/people/give-consent";
import { rebuildRollups } from "@/lib/rollups/jobs";
import { differingDays, rebuildRecord } from "@/lib/rollups/rebuild-record";
import { addDays } from "@/lib/time";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { undoCheckIn } from "@/lib/wellness/check-in/undo-check-in";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, type TestPerson } from "@/tests/factories/people";

const errand = houseErrand("rebuild-rollups");

/** The stored scores to the last byte, without the time of computing. */
async function storedScores({ userId }: TestPerson): Promise<string> {
  const rows = await read((db) =>
    db.select().from(wellnessScores).where(eq(wellnessScores.userId, userId)).orderBy(wellnessScores.logDate),
  );
  return JSON.stringify(rows.map(({ computedAt, ...row }) => row));
}

test("scores made day by day, out of order, corrected and undone, equal those made anew from the entries", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  const dayBack = (back: number) => addDays(today, -back);
  for (let back = 40; back >= 0; back -= 3) {
    await checkedIn(client, dayBack(back), { sleepDurationHours: 5 + (back % 4), movementMinutes: back });
  }
  await inTransaction((tx) =>
    tx.db.insert(clientProfiles).values({ userId: client.userId, checkInFields: "stressLevel,anxietyLevel,moodScore" }),
  );
  const filled = await checkedIn(client, dayBack(20), { monthlyIncomeMinor: 400_000, monthlyExpensesMinor: 390_000 });
  await checkedIn(client, dayBack(35), { sleepDurationHours: 3.25, anxietyLevel: 8, gratitudePractice: 4 });
  const { entry } = await saveCheckIn(client.actor, { id: filled.id, day: filled.day, monthlyIncomeMinor: 100_000 });
  await undoCheckIn(client.actor, entry);
  await deleteCheckIn(client.actor, await checkedIn(client, dayBack(7), { sleepDurationHours: 1 }));

  const before = await storedScores(client);
  expect(await differingDays(errand, client.userId)).toEqual([]);
  expect(await rebuildRecord(errand, "system", client.userId)).toEqual([]);
  expect(await storedScores(client)).toBe(before);
  expect(JSON.parse(before)).toHaveLength(15);
});

test("a rebuild brings back what was lost and removes what has no entry", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  await checkedIn(client, addDays(today, -3));
  await checkedIn(client, today);
  const before = await storedScores(client);
  await inTransaction(async (tx) => {
    await tx.db
      .update(wellnessScores)
      .set({ logDate: addDays(today, -1) })
      .where(and(eq(wellnessScores.userId, client.userId), eq(wellnessScores.logDate, today)));
  });
  const lost = [addDays(today, -1), today];
  expect(await differingDays(errand, client.userId)).toEqual(lost);
  expect(await storedScores(client)).not.toBe(before);
  expect(await rebuildRecord(errand, "system", client.userId)).toEqual(lost);
  expect(await storedScores(client)).toBe(before);
});

test("a score that is wrong in its last decimal is found, and so is one after the last entry", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  await checkedIn(client, addDays(today, -40));
  const ofClient = eq(wellnessScores.userId, client.userId);
  await inTransaction((tx) =>
    tx.db
      .update(wellnessScores)
      .set({ mentalScore: sql`${wellnessScores.mentalScore} + 0.000000001` })
      .where(ofClient),
  );
  await inTransaction(async (tx) => {
    const [row] = await tx.db.select().from(wellnessScores).where(ofClient);
    if (row) await tx.db.insert(wellnessScores).values({ ...row, logDate: today });
  });
  expect(await differingDays(errand, client.userId)).toEqual([addDays(today, -40), today]);
  await rebuildRecord(errand, "system", client.userId);
  expect(await differingDays(errand, client.userId)).toEqual([]);
  const trace = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)));
  expect(trace.filter(({ event }) => event === "scores.rebuilt")).toMatchObject([
    { actorKind: "system", details: { days: 2 } },
  ]);
});

test("the record of somebody who took their consent back is left alone", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  await checkedIn(client, today);
  await withdrawConsent(client.actor, "health_data");
  await inTransaction((tx) => tx.db.delete(wellnessScores).where(eq(wellnessScores.userId, client.userId)));
  expect(await differingDays(errand, client.userId)).toEqual([]);
});

test("the nightly rebuild goes through all records, some at a time", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  await checkedIn(client, today);
  await inTransaction((tx) => tx.db.delete(wellnessScores).where(eq(wellnessScores.userId, client.userId)));
  await inTransaction((tx) => enqueue(tx, rebuildRollups, {}));
  await runDueJobs(registry);
  expect(JSON.parse(await storedScores(client))).toHaveLength(1);
});
