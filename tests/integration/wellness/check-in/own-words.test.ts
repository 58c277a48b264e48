import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { emotionalWellnessData } from "@/db/schema/wellness/categories";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { personalTerms } from "@/db/schema/wellness/personal-terms";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { ownWordsOf } from "@/lib/wellness/check-in/own-words";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { aCheckIn, checkedIn } from "@/tests/factories/check-ins";
import { aClient, type TestPerson } from "@/tests/factories/people";

const today = (person: TestPerson) => todayOf(person.actor, now());
const canary = "CANARY my sister’s visits";

test("a word of one's own is kept once, sealed, and named by its id", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client), { emotionalTriggers: ["work", canary] });
  const again = await checkedIn(client, addDays(today(client), -1), { emotionalTriggers: [canary.toUpperCase()] });
  const [word, ...others] = await ownWordsOf(openOwnRecord(client.actor));
  expect(others).toEqual([]);
  expect(word).toMatchObject({ kind: "trigger", word: canary });
  expect(first.values.emotionalTriggers).toEqual(["work", word?.id]);
  expect(again.values.emotionalTriggers).toEqual([word?.id]);

  const raw = await read(async (db) => [
    await db.select().from(personalTerms).where(eq(personalTerms.userId, client.userId)),
    await db.select().from(emotionalWellnessData).where(eq(emotionalWellnessData.userId, client.userId)),
  ]);
  expect(JSON.stringify(raw)).not.toContain("CANARY");
  expect(Buffer.from(JSON.stringify(raw)).includes(Buffer.from(canary))).toBe(false);
});

test("an id of somebody else's word is refused beside its field", async () => {
  const [owner, other] = [await aClient(), await aClient()];
  await checkedIn(owner, today(owner), { copingStrategiesUsed: [canary] });
  const [word] = await ownWordsOf(openOwnRecord(owner.actor));
  for (const id of [word?.id ?? "", newId()]) {
    const foreign = saveCheckIn(other.actor, aCheckIn(today(other), { copingStrategiesUsed: [id] }));
    await expect(foreign).rejects.toThrow(new InvalidInputError({ copingStrategiesUsed: "errors.unknownWord" }));
  }
});

test("what stood there before a change is kept sealed", async () => {
  const client = await aClient();
  const entry = await checkedIn(client, today(client), { emotionalTriggers: ["memories"], spentMinor: 987_654 });
  await saveCheckIn(client.actor, { id: entry.id, day: entry.day, emotionalTriggers: [], spentMinor: 1 });
  const rows = await read((db) => db.select().from(entryHistory).where(eq(entryHistory.userId, client.userId)));
  expect(rows).toMatchObject([
    { entryTable: "check_ins", entryId: entry.id, change: "changed", actorId: client.userId },
  ]);
  const raw = rows[0]?.before.bytes.toString("latin1") ?? "";
  expect(raw).not.toContain("memories");
  expect(raw).not.toContain("987654");
});

test("a crisis word among one's own words is kept, and a human is asked to look", async () => {
  const client = await aClient();
  const form = aCheckIn(today(client), { emotionalTriggers: ["I want to kill myself"] });
  const { notice } = await saveCheckIn(client.actor, form);
  expect(notice.opensHelp).toBe(true);
  expect((await ownWordsOf(openOwnRecord(client.actor))).map(({ word }) => word)).toEqual(["I want to kill myself"]);
  const tasks = await read((db) => db.select().from(safetyTasks).where(eq(safetyTasks.clientId, client.userId)));
  expect(tasks).toMatchObject([{ source: "check-in" }]);
});
