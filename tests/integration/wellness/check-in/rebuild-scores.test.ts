import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { clientProfiles } from "@/db/schema/identity/people";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/time";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { rebuildScores } from "@/lib/wellness/check-in/rebuild-scores";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { undoCheckIn } from "@/lib/wellness/check-in/undo-check-in";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, type TestPerson } from "@/tests/factories/people";

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
  await rebuildScores(openOwnRecord(client.actor));
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
  await rebuildScores(openOwnRecord(client.actor));
  expect(await storedScores(client)).toBe(before);
});
