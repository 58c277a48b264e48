import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { after, DAY, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { NotFoundError } from "@/lib/errors";
import { accountsBook } from "@/lib/finance/accounts/book";
import { balancesBook } from "@/lib/finance/balances/book";
import { goalsBook } from "@/lib/goals/book";
import { deleteNote, restoreNote } from "@/lib/goals/delete-note";
import { keepNote } from "@/lib/goals/keep-note";
import { moveGoal, tickMilestone } from "@/lib/goals/move-goal";
import { ownGoal, ownGoals } from "@/lib/goals/view-goals";
import { exerciseBook } from "@/lib/health/exercise/book";
import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import { formerEntries } from "@/lib/history/queries";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { anEntry } from "@/tests/factories/entries";
import { aGoal, aNote } from "@/tests/factories/goals";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { aMeasurement } from "@/tests/factories/readings";
import { tracesOf } from "@/tests/factories/traces";
import { roundTripsOf } from "@/tests/support/round-trips";

const todayFor = ({ actor }: TestPerson) => todayOf(actor, now());
const goalOf = (person: TestPerson, id: string) => ownGoal(openOwnRecord(person.actor), id, todayFor(person));
const stepsOf = async (person: TestPerson, id: string) =>
  (await goalOf(person, id))?.entry.rows.map(({ title, doneOn }) => [title, doneOn !== null]);

describe("milestones", () => {
  test("are ticked and taken back, twice is once, and the history has each", async () => {
    const client = await aClient();
    const goalId = await aGoal(client, {}, ["One", "Two"]);
    const tick = { goalId, place: 0, title: "One", isDone: true };
    expect(await tickMilestone(client.actor, tick)).toEqual({ isLast: false });
    await tickMilestone(client.actor, tick);
    expect(await tickMilestone(client.actor, { ...tick, place: 1, title: "Two" })).toEqual({ isLast: true });
    await tickMilestone(client.actor, { ...tick, isDone: false });
    expect(await stepsOf(client, goalId)).toEqual([
      ["One", false],
      ["Two", true],
    ]);
    expect(await formerEntries(openOwnRecord(client.actor), "goals", goalId)).toHaveLength(3);
    expect(await tracesOf(goalId)).toEqual(["goals.logged", ...Array(3).fill("goals.changed")]);
  });
  test("ticked at the same moment all stand", async () => {
    const client = await aClient();
    const steps = ["One", "Two", "Three", "Four"];
    const goalId = await aGoal(client, {}, steps);
    await Promise.all(steps.map((title, place) => tickMilestone(client.actor, { goalId, place, title, isDone: true })));
    expect(await stepsOf(client, goalId)).toEqual(steps.map((title) => [title, true]));
  });
  test("that moved since the page was drawn are found by their title; those that are gone are not", async () => {
    const client = await aClient();
    const goalId = await aGoal(client, {}, ["New", "One"]);
    await tickMilestone(client.actor, { goalId, place: 0, title: "One", isDone: true });
    expect(await stepsOf(client, goalId)).toEqual([
      ["New", false],
      ["One", true],
    ]);
    const gone = { goalId, place: 1, title: "Gone", isDone: true };
    await expect(tickMilestone(client.actor, gone)).rejects.toThrow(NotFoundError);
  });
  test("of somebody else's goal, or of a deleted one, are not there", async () => {
    const [client, stranger, coach] = [await aClient(), await aClient(), await aCoach()];
    const goalId = await aGoal(client, {}, ["One"]);
    const tick = { goalId, place: 0, title: "One", isDone: true };
    await expect(tickMilestone(stranger.actor, tick)).rejects.toThrow(NotFoundError);
    await expect(tickMilestone(coach.actor, tick)).rejects.toThrow(NotFoundError);
    await expect(moveGoal(stranger.actor, { goalId, status: "let_go" })).rejects.toThrow(NotFoundError);
    expect(await goalOf(stranger, goalId)).toBeNull();
    await deleteEntry(client.actor, goalsBook, goalId);
    await expect(tickMilestone(client.actor, tick)).rejects.toThrow(NotFoundError);
    expect(await goalOf(client, goalId)).toBeNull();
  });
});

test("a goal is achieved today, taken up again without that day, and begins when it is taken up before its start", async () => {
  const client = await aClient();
  const today = todayFor(client);
  const goalId = await aGoal(client, { status: "planned", startDate: addDays(today, 20) });
  await moveGoal(client.actor, { goalId, status: "active" });
  expect((await goalOf(client, goalId))?.entry.values).toMatchObject({ status: "active", startDate: today });
  await moveGoal(client.actor, { goalId, status: "achieved" });
  expect((await goalOf(client, goalId))?.entry.values).toMatchObject({ status: "achieved", achievedOn: today });
  await moveGoal(client.actor, { goalId, status: "active" });
  expect((await goalOf(client, goalId))?.entry.values).toMatchObject({ status: "active", achievedOn: null });
});

describe("notes", () => {
  test("are kept, corrected with what they were, deleted and brought back", async () => {
    const client = await aClient();
    const goalId = await aGoal(client);
    const note = aNote(goalId, { progressPercentage: 30, obstacles: "Rain", metricsAchieved: ["5 km"] });
    await Promise.all([1, 2].map(() => keepNote(client.actor, note)));
    const kept = await goalOf(client, goalId);
    expect(kept?.notes).toMatchObject([{ ...note, coach: null, coachFeedback: null }]);
    expect(kept?.progress).toMatchObject({ percent: 30, basis: "notes" });
    await keepNote(client.actor, { ...note, progressPercentage: 40 });
    const [change] = await formerEntries(openOwnRecord(client.actor), "goal_notes", note.id);
    expect(change?.before).toMatchObject({ progressPercentage: 30, obstacles: "Rain" });
    await deleteNote(client.actor, note.id);
    await deleteNote(client.actor, note.id);
    expect((await goalOf(client, goalId))?.progress.percent).toBeNull();
    await expect(keepNote(client.actor, note)).rejects.toThrow(NotFoundError);
    await restoreNote(client.actor, note.id);
    expect((await goalOf(client, goalId))?.progress.percent).toBe(40);
    const deeds = ["noted", "note-changed", "note-deleted", "note-restored"];
    expect(await tracesOf(note.id)).toEqual(deeds.map((deed) => `goals.${deed}`));
  });
  test("of another person's goal are refused, and theirs are neither changed nor deleted", async () => {
    const [client, stranger] = [await aClient(), await aClient()];
    const goalId = await aGoal(client);
    const note = aNote(goalId);
    await keepNote(client.actor, note);
    await expect(keepNote(stranger.actor, note)).rejects.toThrow(NotFoundError);
    await expect(deleteNote(stranger.actor, note.id)).rejects.toThrow(NotFoundError);
    await expect(restoreNote(stranger.actor, note.id)).rejects.toThrow(NotFoundError);
    const own = await aGoal(stranger);
    await keepNote(stranger.actor, { ...note, goalId: own, note: "Mine" });
    expect((await goalOf(client, goalId))?.notes).toMatchObject([{ note: "A first hour" }]);
  });
  test("do not move from one goal to another", async () => {
    const client = await aClient();
    const [one, other] = [await aGoal(client), await aGoal(client)];
    const note = aNote(one);
    await keepNote(client.actor, note);
    await expect(keepNote(client.actor, { ...note, goalId: other })).rejects.toThrow(NotFoundError);
  });
  test("that sound like danger open the help page and are kept all the same", async () => {
    const client = await aClient();
    const goalId = await aGoal(client);
    const notice = await keepNote(client.actor, aNote(goalId, { obstacles: "I want to kill myself" }));
    expect(notice.opensHelp).toBe(true);
    expect((await goalOf(client, goalId))?.notes).toHaveLength(1);
  });
});

describe("a goal that is tied to a number", () => {
  const at = (back: number) => after(-back * DAY);
  const weighed = (person: TestPerson, back: number, value: number) =>
    keepMeasurement(person.actor, aMeasurement([{ metric: "weight", value }], { measuredAt: at(back) }));

  test("moves by itself as the record does", async () => {
    const client = await aClient();
    const startDate = addDays(todayFor(client), -40);
    const goalId = await aGoal(client, { metric: "weight", startDate, startValue: 80, targetValue: 70 });
    expect((await goalOf(client, goalId))?.progress.percent).toBeNull();
    for (const [back, kg] of [[35, 79] as const, [21, 77] as const, [7, 75] as const, [0, 74] as const])
      await weighed(client, back, kg);
    const [goal] = await ownGoals(openOwnRecord(client.actor), todayFor(client));
    expect(goal?.progress).toMatchObject({ percent: 60, current: { value: 74 }, isReached: false });
    expect(goal?.progress.forecast).toBe(addDays(todayFor(client), 28));
    expect((await goalOf(client, goalId))?.progress).toEqual(goal?.progress);
  });
  test("counts trainings of the last seven days", async () => {
    const client = await aClient();
    const startDate = addDays(todayFor(client), -20);
    const goalId = await aGoal(client, { metric: "exerciseSessions", startDate, startValue: 0, targetValue: 4 });
    for (const back of [1, 3, 9]) {
      const training = anEntry(client, exerciseBook, { exerciseDate: at(back) });
      await keepEntry(client.actor, exerciseBook, training);
    }
    expect((await goalOf(client, goalId))?.progress).toMatchObject({ percent: 50, current: { value: 2 } });
  });
  test("follows balances in its own currency", async () => {
    const client = await aClient();
    const startDate = addDays(todayFor(client), -60);
    const goalId = await aGoal(client, { metric: "emergencyFund", startDate, startValue: 0, targetValue: 200_000 });
    for (const [back, amountMinor, currency] of [
      [30, 50_000, "EUR"] as const,
      [3, 100_000, "EUR"] as const,
      [2, 9, "CHF"] as const,
    ])
      await keepEntry(
        client.actor,
        balancesBook,
        anEntry(client, balancesBook, {
          balanceDate: addDays(todayFor(client), -back),
          accountKind: "savings",
          minimumPaymentMinor: null,
          amountMinor,
          currency,
        }),
      );
    expect((await goalOf(client, goalId))?.progress).toMatchObject({ percent: 50 });
    const closed = { accountKind: "savings", currency: "EUR", openedOn: startDate, closedOn: startDate };
    await keepEntry(client.actor, accountsBook, anEntry(client, accountsBook, closed)); // of the same name
    expect((await goalOf(client, goalId))?.progress).toMatchObject({ percent: null, current: null });
  });
});

test("the list and a goal ask the database four times at most, the session included", async () => {
  const client = await aClient();
  const today = todayFor(client);
  const startDate = addDays(today, -40);
  const since = { startDate, startValue: 0, targetValue: 4 };
  const ids = [
    await aGoal(client, { ...since, metric: "emergencyFund" }, ["One"]),
    await aGoal(client, { ...since, metric: "savingsRate" }),
    await aGoal(client, { ...since, metric: "restingHeartRate", startValue: 70, targetValue: 60 }),
    await aGoal(client, { ...since, metric: "exerciseSessions" }),
    await aGoal(client, { ...since, metric: "own" }),
    await aGoal(client, { startDate }),
  ];
  for (const goalId of ids) await keepNote(client.actor, aNote(goalId));
  const { token } = await inTransaction((tx) =>
    startSession(tx, { userId: client.userId, roles: client.actor.roles }, "password", "a test"),
  );
  const asked = async (work: () => Promise<unknown>) => {
    const { statements } = await roundTripsOf(async () => {
      await read((db) => loadSession(db, hashToken(token), now()));
      return work();
    });
    return statements.length;
  };
  const record = openOwnRecord(client.actor);
  expect(await asked(() => ownGoals(record, today))).toBe(4);
  for (const id of ids) expect(await asked(() => ownGoal(record, id, today))).toBeLessThanOrEqual(4);
  expect(await ownGoal(record, newId(), today)).toBeNull();
});
