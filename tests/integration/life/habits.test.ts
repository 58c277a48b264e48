import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { habitLogs } from "@/db/schema/life/habits";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { after, at, DAY, now } from "@/lib/clock";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { entryOf } from "@/lib/entries/queries";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { formerEntries } from "@/lib/history/queries";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { archiveHabit } from "@/lib/life/habits/archive-habit";
import { habitsBook } from "@/lib/life/habits/book";
import { allHabits, logsByHabit, notesOf } from "@/lib/life/habits/queries";
import { todaysHabits } from "@/lib/life/habits/todays-habits";
import { addDays, daysFrom } from "@/lib/time";
import { dueToday } from "@/lib/wellness/today/due";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

const todayFor = ({ actor }: TestPerson) => todayOf(actor, now());

async function aHabit(person: TestPerson, said: Record<string, unknown> = {}): Promise<string> {
  const usual = { startDate: addDays(todayFor(person), -40), archivedOn: null, frequency: "daily", weekdays: [] };
  const entry = anEntry(person, habitsBook, { ...usual, targetDays: null, ...said });
  await keepEntry(person.actor, habitsBook, entry);
  return entry.id;
}
const rowsOf = (habitId: string) => read((db) => db.select().from(habitLogs).where(eq(habitLogs.habitId, habitId)));
const statesOf = async (person: TestPerson, habitId: string) => {
  const logs = await logsByHabit(openOwnRecord(person.actor), habitId);
  return [...(logs.get(habitId) ?? new Map())].map(([day, { state }]) => `${day} ${state}`);
};
async function dueFor(person: TestPerson) {
  const today = todayFor(person);
  const { habits, pauses } = await dueToday(openOwnRecord(person.actor), today, "en-GB");
  return todaysHabits(habits, pauses, today, "en-GB");
}

test("a day is ticked, said otherwise and taken back; taps at once are one row", async () => {
  const client = await aClient();
  const habitId = await aHabit(client);
  const day = todayFor(client);
  await Promise.all([1, 2, 3].map(() => answerHabit(client.actor, { habitId, day, state: "done" })));
  expect(await rowsOf(habitId)).toHaveLength(1);
  expect((await dueFor(client)).map(({ state }) => state)).toEqual(["done"]);
  await Promise.all(
    (["skipped", "sick", "paused", "done"] as const).map((state) => answerHabit(client.actor, { habitId, day, state })),
  );
  expect(await rowsOf(habitId)).toHaveLength(1);
  await answerHabit(client.actor, { habitId, day, state: null });
  await answerHabit(client.actor, { habitId, day, state: null });
  expect(await statesOf(client, habitId)).toEqual([]);
  await answerHabit(client.actor, { habitId, day, state: "skipped" });
  expect(await statesOf(client, habitId)).toEqual([`${day} skipped`]);
});

test("an amount and a note are kept, sealed, with what they were before", async () => {
  const client = await aClient();
  const habitId = await aHabit(client, { targetAmount: 20, unit: "pages" });
  const day = todayFor(client);
  await answerHabit(client.actor, { habitId, day, state: "done", amount: 7.5, notes: "On the train" });
  await answerHabit(client.actor, { habitId, day, state: "done", amount: 9 });
  const record = openOwnRecord(client.actor);
  expect((await logsByHabit(record, habitId)).get(habitId)?.get(day)).toEqual({ state: "done", amount: 9 });
  expect(await notesOf(record, habitId)).toEqual([{ day, text: "On the train" }]);
  const [row] = await rowsOf(habitId);
  expect(row?.notes?.bytes.toString("utf8")).not.toContain("train");
  const [former] = await formerEntries(record, "habit_logs", row?.id ?? "");
  expect(former?.before).toMatchObject({ state: "done", amount: 7.5, notes: "On the train" });
  const plain = await aHabit(client, { targetAmount: null, unit: null });
  await expect(answerHabit(client.actor, { habitId: plain, day, state: "done", amount: 1 })).rejects.toThrow(
    InvalidInputError,
  );
});

test("a note of despair is kept and opens the help page", async () => {
  const client = await aClient();
  const habitId = await aHabit(client);
  const said = { habitId, day: todayFor(client), state: "skipped", notes: "I want to kill myself tonight" } as const;
  expect((await answerHabit(client.actor, said)).opensHelp).toBe(true);
  expect(await notesOf(openOwnRecord(client.actor), habitId)).toHaveLength(1);
});

test("days before it began, to come, or after its archiving cannot be ticked", async () => {
  const client = await aClient();
  const habitId = await aHabit(client);
  const today = todayFor(client);
  const tick = (day: string) => answerHabit(client.actor, { habitId, day, state: "done" });
  await expect(tick(addDays(today, 1))).rejects.toThrow(NotFoundError);
  await expect(tick(addDays(today, -41))).rejects.toThrow(NotFoundError);
  await tick(addDays(today, -40));
  await archiveHabit(client.actor, habitId, true);
  await expect(tick(today)).rejects.toThrow(NotFoundError);
  expect(await dueFor(client)).toEqual([]);
  await archiveHabit(client.actor, habitId, false);
  await archiveHabit(client.actor, habitId, false);
  await tick(today);
  expect(await statesOf(client, habitId)).toHaveLength(2);
});

test("another person's habit is not there, and theirs stays as it is", async () => {
  const [one, other] = [await aClient(), await aClient()];
  const habitId = await aHabit(one);
  const day = todayFor(one);
  await expect(answerHabit(other.actor, { habitId, day, state: "done" })).rejects.toThrow(NotFoundError);
  await expect(archiveHabit(other.actor, habitId, true)).rejects.toThrow(NotFoundError);
  expect(await statesOf(one, habitId)).toEqual([]);
  expect((await entryOf(openOwnRecord(one.actor), habitsBook, habitId))?.values.archivedOn).toBeNull();
  expect((await allHabits(openOwnRecord(other.actor))).habits).toEqual([]);
  await deleteEntry(one.actor, habitsBook, habitId);
  await expect(answerHabit(one.actor, { habitId, day, state: "done" })).rejects.toThrow(NotFoundError);
});

test("what is wanted three times a week is due until it was done three times in the week of today", async () => {
  const client = await aClient();
  const sunday = new Date("2026-03-08T12:00:00Z");
  await at(sunday, async () => {
    const habitId = await aHabit(client, { frequency: "weekly", targetDays: 3 });
    for (const day of ["2026-03-01", "2026-03-02", "2026-03-04"])
      await answerHabit(client.actor, { habitId, day, state: "done" });
    expect((await dueFor(client)).map(({ soFar }) => soFar)).toEqual([{ done: 2, times: 3, per: "weekly" }]);
    await answerHabit(client.actor, { habitId, day: "2026-03-08", state: "done" });
  });
  await at(after(-DAY, sunday), async () => expect(await dueFor(client)).toHaveLength(1));
  await at(after(DAY, sunday), async () => expect((await dueFor(client))[0]?.soFar?.done).toBe(0));
});

test("years of days are two round trips, and read as they were said", async () => {
  const client = await aClient();
  const habitId = await aHabit(client, { startDate: "2024-12-30", targetAmount: 2 });
  const days = daysFrom("2024-12-30", "2025-01-03");
  for (const [index, day] of days.entries())
    await answerHabit(client.actor, {
      habitId,
      day,
      state: index === 1 ? "sick" : "done",
      amount: index === 2 ? 1.25 : null,
    });
  const { result, statements } = await roundTripsOf(() => allHabits(openOwnRecord(client.actor)));
  expect(statements).toHaveLength(2);
  const logs = result.habits[0]?.logs ?? new Map();
  expect([...logs.keys()].sort()).toEqual(days);
  expect(logs.get("2024-12-31")).toEqual({ state: "sick", amount: null });
  expect(logs.get("2025-01-01")).toEqual({ state: "done", amount: 1.25 });
});
