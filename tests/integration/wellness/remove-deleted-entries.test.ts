import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { mentalWellnessData } from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { inTransaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { todayOf } from "@/lib/auth/actor";
import { after, at, DAY, now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { deleteEntry } from "@/lib/journal/delete-entry";
import { writeEntry } from "@/lib/journal/write-entry";
import { deleteMood } from "@/lib/mood/delete-mood";
import { logMood } from "@/lib/mood/log-mood";
import { addDays } from "@/lib/time";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { removeDeletedEntries } from "@/lib/wellness/remove-deleted-entries";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, type TestPerson } from "@/tests/factories/people";

const sweep = () => inTransaction((tx) => removeDeletedEntries(tx, houseErrand("empty-the-bin"), 100));

/** How many rows of each kind a person has. */
async function countsOf({ userId }: TestPerson): Promise<Record<string, number>> {
  const tables = { checkIns, mentalWellnessData, biometricReadings, entryHistory, journalEntries, moodLogs };
  const counted = Object.entries(tables).map(async ([name, table]) => {
    const rows = await read((db) => db.select({ userId: table.userId }).from(table).where(eq(table.userId, userId)));
    return [name, rows.length] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

async function aRecord(person: TestPerson, day: string) {
  const checkIn = await checkedIn(person, day, { weightKg: 70 });
  const [entry, mood] = [newId(), newId()];
  const words = { tags: [], moodScore: 5 };
  await writeEntry(person.actor, { id: entry, title: "A day", content: "Rain.", isShared: false, ...words });
  await logMood(person.actor, { id: mood, mood: null, ownWords: "calm", notes: null, ...words });
  return {
    async remove() {
      await deleteCheckIn(person.actor, { id: checkIn.id });
      await deleteEntry(person.actor, entry);
      await deleteMood(person.actor, mood);
    },
  };
}

test("what was deleted more than 30 days ago is gone with all that hung on it; the rest stays", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  const old = await aRecord(client, addDays(today, -1));
  const fresh = await aRecord(client, addDays(today, -2));
  await aRecord(client, addDays(today, -3));
  await at(after(-31 * DAY), () => old.remove());
  await at(after(-29 * DAY), () => fresh.remove());
  const before = await countsOf(client);
  expect(before).toMatchObject({
    checkIns: 3,
    mentalWellnessData: 3,
    biometricReadings: 3,
    journalEntries: 3,
    moodLogs: 3,
  });
  expect(await sweep()).toBeGreaterThanOrEqual(3);
  expect(await countsOf(client)).toMatchObject({
    checkIns: 2,
    mentalWellnessData: 2,
    biometricReadings: 2,
    journalEntries: 2,
    moodLogs: 2,
    entryHistory: (before.entryHistory ?? 0) / 2, // the deletion of the older one is forgotten, that of the newer kept
  });
});

test("nobody else's entry with the same id is touched", async () => {
  const [ava, ben] = [await aClient(), await aClient()];
  const id = newId();
  for (const person of [ava, ben]) {
    await logMood(person.actor, { id, moodScore: 5, mood: null, ownWords: null, notes: null, tags: [] });
  }
  await at(after(-31 * DAY), () => deleteMood(ava.actor, id));
  await sweep();
  expect([(await countsOf(ava)).moodLogs, (await countsOf(ben)).moodLogs]).toEqual([0, 1]);
});
