import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { after, at, DAY, now } from "@/lib/clock";
import { deleteEntry, restoreEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { InvalidInputError } from "@/lib/errors";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { habitsBook } from "@/lib/life/habits/book";
import { overviewOf } from "@/lib/life/habits/overview";
import { allHabits } from "@/lib/life/habits/queries";
import { pausesBook } from "@/lib/life/pauses/book";
import { pausesOf } from "@/lib/life/pauses/queries";
import { resumeNow } from "@/lib/life/pauses/resume";
import { addDays } from "@/lib/time";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

const NOON = new Date("2026-03-20T12:00:00Z");
const today = "2026-03-20";

async function pause(person: TestPerson, from: number, until: number): Promise<string> {
  const said = { fromDate: addDays(today, from), untilDate: addDays(today, until) };
  const entry = anEntry(person, pausesBook, said);
  await keepEntry(person.actor, pausesBook, entry);
  return entry.id;
}
const pauses = ({ actor }: TestPerson) => pausesOf(openOwnRecord(actor));

async function aHabitOfTwoMonths(client: TestPerson): Promise<void> {
  const said = { startDate: addDays(today, -60), archivedOn: null, frequency: "daily", weekdays: [], targetDays: null };
  const habit = anEntry(client, habitsBook, said);
  await keepEntry(client.actor, habitsBook, habit);
  for (const back of [30, 29, 28, 20, 12, 11, 10, 3, 2])
    await answerHabit(client.actor, { habitId: habit.id, day: addDays(today, -back), state: "done" });
}
async function figures({ actor }: TestPerson): Promise<string> {
  const { habits, pauses: all } = await allHabits(openOwnRecord(actor));
  return JSON.stringify(habits.map((habit) => overviewOf(habit, all, todayOf(actor, now()), "en-GB")));
}

test("pausing and resuming, and nothing else, leaves every figure byte for byte as it was", () =>
  at(NOON, async () => {
    const client = await aClient();
    await aHabitOfTwoMonths(client);
    const before = await figures(client);
    await pause(client, 0, 9);
    expect(await figures(client)).not.toBe(before); // today is a day of it
    await resumeNow(client.actor);
    await resumeNow(client.actor);
    expect(await pauses(client)).toEqual([]);
    expect(await figures(client)).toBe(before);
  }));

test("resuming after some days ends the pause yesterday; what it covered stays out of the strength", () =>
  at(NOON, async () => {
    const client = await aClient();
    await aHabitOfTwoMonths(client);
    const strength = async () => {
      const { habits, pauses: all } = await allHabits(openOwnRecord(client.actor));
      return habits[0] && overviewOf(habits[0], all, todayOf(client.actor, now()), "en-GB").strengths.at(-1)?.value;
    };
    const before = await strength();
    await pause(client, 0, 9);
    await at(after(4 * DAY), async () => {
      await resumeNow(client.actor);
      expect(await pauses(client)).toEqual([{ from: today, to: addDays(today, 3) }]);
      expect(await strength()).toBe(before);
    });
  }));

test("a day belongs to one pause: another one on it is refused, also when it is brought back", () =>
  at(NOON, async () => {
    const client = await aClient();
    const id = await pause(client, 2, 5);
    await expect(pause(client, 5, 8)).rejects.toThrow(InvalidInputError);
    await expect(pause(client, 0, 9)).rejects.toThrow(InvalidInputError);
    await pause(client, 6, 8);
    await deleteEntry(client.actor, pausesBook, id);
    await pause(client, 4, 4);
    await expect(restoreEntry(client.actor, pausesBook, id)).rejects.toThrow(InvalidInputError);
    expect(await pauses(client)).toHaveLength(2);
    const [one, other] = await Promise.allSettled([pause(client, 20, 25), pause(client, 22, 30)]);
    expect([one?.status, other?.status].sort()).toEqual(["fulfilled", "rejected"]);
  }));

test("nobody resumes another person's pause", () =>
  at(NOON, async () => {
    const [one, other] = [await aClient(), await aClient()];
    await pause(one, -2, 5);
    await resumeNow(other.actor);
    expect(await pauses(one)).toHaveLength(1);
    expect(await pauses(other)).toEqual([]);
  }));
