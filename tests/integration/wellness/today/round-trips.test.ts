import { expect, test } from "vitest";
import { pool } from "@/db/client";
import { read } from "@/db/read";
import { medicationDoses } from "@/db/schema/health/medications";
import { habitLogs } from "@/db/schema/life/habits";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { draftOf } from "@/lib/drafts/queries";
import { keepEntry } from "@/lib/entries/keep-entry";
import { answerDose } from "@/lib/health/medications/answer-dose";
import { medicationsBook } from "@/lib/health/medications/book";
import { todaysDoses } from "@/lib/health/medications/todays-doses";
import { newId } from "@/lib/ids";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { habitsBook } from "@/lib/life/habits/book";
import { pausesBook } from "@/lib/life/pauses/book";
import { addDays, daysFrom } from "@/lib/time";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { latestValues } from "@/lib/wellness/check-in/queries";
import { newestScores } from "@/lib/wellness/scores/queries";
import { dueToday, whatIsDue } from "@/lib/wellness/today/due";
import { recentEntries } from "@/lib/wellness/today/queries";
import { checkedIn } from "@/tests/factories/check-ins";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

/** A client with a past and a live session: what every page begins with. */
async function aVisitor() {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  for (const back of [0, 1, 9])
    await checkedIn(client, addDays(today, -back), { copingStrategiesUsed: [`own ${back}`] });
  const { token } = await inTransaction((tx) =>
    startSession(tx, { userId: client.userId, roles: client.actor.roles }, "password", "a test"),
  );
  const enter = () => read((db) => loadSession(db, hashToken(token), now()));
  return { record: openOwnRecord(client.actor), today, enter };
}

test("Today asks the database four times, the session included", async () => {
  const { record, today, enter } = await aVisitor();
  const { statements, result } = await roundTripsOf(async () => {
    await enter();
    return Promise.all([
      recentEntries(record, today),
      newestScores(record, today, 91),
      dueToday(record, today, "en-GB"),
    ]);
  });
  expect(statements).toHaveLength(4);
  const [entries, scores, due] = result;
  expect([entries.length, scores.length]).toEqual([3, 3]);
  expect(due).toEqual({ medications: [], habits: [], pauses: [] });
});

test("a check-in asks the database four times, the session included", async () => {
  const { record, today, enter } = await aVisitor();
  const { statements, result } = await roundTripsOf(async () => {
    await enter();
    return Promise.all([latestValues(record, today), ownChoicesOf(record), draftOf(record, "check-in", today)]);
  });
  expect(statements).toHaveLength(4);
  expect(result[1].words.map(({ word }) => word)).toEqual(["own 0", "own 1", "own 9"]);
});

test("doses, habits and pauses come in the one statement of what is due, each with its own", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  const begun = { startDate: addDays(today, -3), weekdays: [] };
  const medicine = anEntry(client, medicationsBook, { ...begun, endDate: null, frequency: "every_day" });
  const habits = ["daily", "monthly"].map((frequency) =>
    anEntry(client, habitsBook, { ...begun, frequency, targetDays: 2, archivedOn: null }),
  );
  await keepEntry(client.actor, medicationsBook, medicine);
  for (const habit of habits) {
    await keepEntry(client.actor, habitsBook, habit);
    await answerHabit(client.actor, { habitId: habit.id, day: today, state: "done" });
  }
  const { medicationId, day, minutes } = todaysDoses(
    (await dueToday(openOwnRecord(client.actor), today, "en-GB")).medications,
    today,
    client.actor.zonePeriods,
  )[0] ?? { medicationId: "", day: "", minutes: 0 };
  await answerDose(client.actor, { medicationId, day, minutes, state: "taken" });
  const span = { fromDate: addDays(today, 2), untilDate: addDays(today, 4) };
  await keepEntry(client.actor, pausesBook, anEntry(client, pausesBook, span));
  const due = await roundTripsOf(() => dueToday(openOwnRecord(client.actor), today, "en-GB"));
  expect(due.statements).toHaveLength(1);
  expect(due.result.medications.map(({ entry, doses }) => [entry.id, doses.length])).toEqual([[medicine.id, 1]]);
  expect(due.result.habits.map(({ entry, logs }) => [entry.id, logs.size]).sort()).toEqual(
    habits.map(({ id }) => [id, 1]).sort(),
  );
  expect(due.result.pauses).toEqual([{ from: span.fromDate, to: span.untilDate }]);
});

test("what is due is found by keys, however many rows others have", async () => {
  const [client, other] = [await aClient(), await aClient()];
  await manyTicks(other);
  const record = openOwnRecord(client.actor);
  const today = todayOf(client.actor, now());
  const { sql: text, params } = await read(async (db) => whatIsDue(db, record, today, "en-GB").toSQL());
  await pool().query("analyze table medication_doses, habit_logs");
  const [rows] = await pool().query(`explain ${text}`, params);
  const steps = Array.isArray(rows) ? rows.map((row) => [Reflect.get(row, "table"), Reflect.get(row, "key")]) : [];
  for (const table of ["medication_doses", "habit_logs"]) {
    expect(JSON.stringify(rows)).toContain(table);
    expect(JSON.stringify(rows)).not.toContain(`Table scan on ${table}`); // MySQL tells a story, MariaDB a table
    expect(steps).not.toContainEqual([table, null]);
  }
});

/** Somebody with three thousand ticks. */
async function manyTicks(person: TestPerson): Promise<void> {
  const said = { startDate: "2015-01-01", weekdays: [], archivedOn: null, endDate: null };
  const medicine = anEntry(person, medicationsBook, { ...said, frequency: "every_day" });
  const habit = anEntry(person, habitsBook, { ...said, frequency: "daily", targetDays: null });
  await keepEntry(person.actor, medicationsBook, medicine);
  await keepEntry(person.actor, habitsBook, habit);
  const days = daysFrom("2016-01-01", "2020-02-08").map((logDate) => ({ userId: person.userId, id: newId(), logDate }));
  await inTransaction(async (tx) => {
    await tx.db
      .insert(medicationDoses)
      .values(days.map((day) => ({ ...day, medicationId: medicine.id, slotMinutes: 480, state: "skipped" })));
    await tx.db.insert(habitLogs).values(days.map((day) => ({ ...day, habitId: habit.id, state: "skipped" })));
  });
}
