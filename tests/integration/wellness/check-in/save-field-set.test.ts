import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { addDays } from "@/lib/time";
import { coreFieldNames } from "@/lib/wellness/check-in/fields";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { saveFieldSet } from "@/lib/wellness/check-in/save-field-set";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";

const setOf = async (person: TestPerson) => (await ownChoicesOf(openOwnRecord(person.actor))).fields;

test("a set of one's own is kept in the order of the screen, and counts from then on", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  const before = await checkedIn(client, addDays(today, -1));
  await saveFieldSet(client.actor, ["anxietyLevel", "stressLevel"]);
  expect(await setOf(client)).toEqual(["stressLevel", "anxietyLevel"]);
  expect(before.asked).toBeNull();
  expect((await checkedIn(client, today)).asked).toEqual(["stressLevel", "anxietyLevel"]);
});

test("choosing the usual questions, or going back to them, is no set of one's own", async () => {
  const client = await aClient();
  await saveFieldSet(client.actor, ["anxietyLevel"]);
  await saveFieldSet(client.actor, null);
  expect(await setOf(client)).toBeNull();
  await saveFieldSet(client.actor, [...coreFieldNames].reverse());
  expect(await setOf(client)).toBeNull();
});

test("a set without a question is refused, and so is somebody without a record", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await expect(saveFieldSet(client.actor, [])).rejects.toThrow(new InvalidInputError({}, "checkIn.errors.noField"));
  await expect(saveFieldSet(coach.actor, ["stressLevel"])).rejects.toThrow(NotFoundError);
  expect(await setOf(client)).toBeNull();
});
