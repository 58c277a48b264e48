import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { deleteCheckIn, restoreCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { undoCheckIn } from "@/lib/wellness/check-in/undo-check-in";
import { aCheckIn, checkedIn } from "@/tests/factories/check-ins";
import { aClient, type TestPerson } from "@/tests/factories/people";

const entryOf = (person: TestPerson, day: string) => checkInOf(openOwnRecord(person.actor), day);
const today = (person: TestPerson) => todayOf(person.actor, now());
const scoredDays = async ({ userId }: TestPerson) => {
  const rows = await read((db) => db.select().from(wellnessScores).where(eq(wellnessScores.userId, userId)));
  return rows.map(({ logDate }) => logDate).sort();
};
const readingsOf = ({ userId }: TestPerson) =>
  read((db) => db.select().from(biometricReadings).where(eq(biometricReadings.userId, userId)));

test("undoing a first save takes the day out, with its score and its readings; it can come back as it was", async () => {
  const client = await aClient();
  const entry = await checkedIn(client, today(client), { weightKg: 71.4 });
  await undoCheckIn(client.actor, entry);
  expect(await entryOf(client, entry.day)).toBeNull();
  expect(await scoredDays(client)).toEqual([]);
  expect(await readingsOf(client)).toMatchObject([{ deletedAt: expect.any(Date) }]);

  await restoreCheckIn(client.actor, entry);
  expect((await entryOf(client, entry.day))?.values).toMatchObject({ weightKg: 71.4, stressLevel: 4 });
  expect(await scoredDays(client)).toEqual([entry.day]);
  expect(await readingsOf(client)).toMatchObject([{ deletedAt: null, value: 71.4 }]);
});

test("undoing a correction returns to what stood before, and undoing that to the correction", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client), { weightKg: 71.4 });
  const form = { id: first.id, day: first.day };
  const { entry } = await saveCheckIn(client.actor, { ...form, stressLevel: 9, weightKg: null, currentMood: "joy" });
  const back = await undoCheckIn(client.actor, entry);
  expect((await entryOf(client, first.day))?.values).toMatchObject({
    stressLevel: 4,
    weightKg: 71.4,
    currentMood: "light",
  });
  await undoCheckIn(client.actor, back);
  expect((await entryOf(client, first.day))?.values).toMatchObject({
    stressLevel: 9,
    weightKg: null,
    currentMood: "joy",
  });
});

test("undo is pressed twice, or late: nothing newer is lost", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client));
  await saveCheckIn(client.actor, { id: first.id, day: first.day, stressLevel: 9 });
  await expect(undoCheckIn(client.actor, first)).rejects.toThrow(ConflictError);
  expect((await entryOf(client, first.day))?.values.stressLevel).toBe(9);

  const other = await checkedIn(client, addDays(first.day, -1));
  await undoCheckIn(client.actor, other);
  await undoCheckIn(client.actor, other);
  expect(await entryOf(client, other.day)).toBeNull();
});

test("undo of a correction pressed twice, or at once, is one undo; after another change it is none", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client), { weightKg: 71.4 });
  const form = { id: first.id, day: first.day };
  const { entry } = await saveCheckIn(client.actor, { ...form, stressLevel: 9, weightKg: null });
  const answers = await Promise.all([1, 2, 3].map(() => undoCheckIn(client.actor, entry)));
  expect(answers.map(({ revision }) => revision)).toEqual([3, 3, 3]);
  expect(answers.map(({ values }) => values.weightKg)).toEqual([71.4, 71.4, 71.4]);
  await saveCheckIn(client.actor, { ...form, stressLevel: 2 });
  await expect(undoCheckIn(client.actor, entry)).rejects.toThrow(ConflictError);
  expect((await entryOf(client, first.day))?.values.stressLevel).toBe(2);
});

test("a removed day can be filled in again; then the old one stays removed", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client), { weightKg: 70 });
  await deleteCheckIn(client.actor, first);
  await deleteCheckIn(client.actor, first);
  const second = await checkedIn(client, first.day, { weightKg: 71 });
  expect(second.id).not.toBe(first.id);
  await expect(restoreCheckIn(client.actor, first)).rejects.toThrow(ConflictError);
});

test("the form of a removed day, sent again, brings it back with what the form says", async () => {
  const client = await aClient();
  const form = aCheckIn(today(client), { weightKg: 70, restingHeartRate: 55, basedOn: null });
  await saveCheckIn(client.actor, form);
  await deleteCheckIn(client.actor, form);
  await saveCheckIn(client.actor, { ...form, weightKg: 71 });
  expect((await entryOf(client, form.day))?.values).toMatchObject({ weightKg: 71, restingHeartRate: 55 });
  expect((await readingsOf(client)).map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
  expect(await scoredDays(client)).toEqual([form.day]);
});

test("nobody undoes, removes or brings back what is not theirs", async () => {
  const [owner, other] = [await aClient(), await aClient()];
  const entry = await checkedIn(owner, today(owner));
  for (const id of [entry.id, newId()]) {
    await expect(deleteCheckIn(other.actor, { id })).rejects.toThrow(new NotFoundError());
    await expect(restoreCheckIn(other.actor, { id })).rejects.toThrow(new NotFoundError());
    await expect(undoCheckIn(other.actor, { id, revision: 1 })).rejects.toThrow(new NotFoundError());
  }
  expect((await entryOf(owner, entry.day))?.revision).toBe(1);
});
