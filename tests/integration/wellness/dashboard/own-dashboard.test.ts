import { expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { categories } from "@/lib/categories";
import { at, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { keepEntry } from "@/lib/entries/keep-entry";
import { pausesBook } from "@/lib/life/pauses/book";
import { addDays, dayIn } from "@/lib/time";
import { ownDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import { chartRanges } from "@/lib/wellness/scoring/series";
import { checkedIn } from "@/tests/factories/check-ins";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

const today = () => dayIn(now(), "Europe/Berlin");

/** As a page does it: from the cookie's token to the dashboard. */
async function openPage(person: TestPerson, range: (typeof chartRanges)[number]) {
  const { token } = await inTransaction((tx) =>
    startSession(tx, { userId: person.userId, roles: person.actor.roles }, "password", "test"),
  );
  return roundTripsOf(async () => {
    const session = await read((db) => loadSession(db, hashToken(token), now()));
    if (!session) throw new Error("signed in a moment ago");
    return ownDashboard(session.actor, range);
  });
}

test("a new person's dashboard is empty, and says so in at most four round trips", async () => {
  const { result, statements } = await openPage(await aClient(), 30);
  expect(result).toMatchObject({ days: [], beganOn: null, newestDay: null, newest: null });
  expect(statements.length).toBeLessThanOrEqual(4);
});

test("whatever the range and the length of the record, four round trips are the most", async () => {
  const person = await aClient();
  for (let back = 40; back >= 0; back -= 2) await checkedIn(person, addDays(today(), -back));
  for (const range of chartRanges) {
    const { result, statements } = await openPage(person, range);
    expect(result.days).toHaveLength(21);
    expect(statements).toHaveLength(3);
  }
});

test("the newest scores are the kept ones, with all that they are made of", async () => {
  const person = await aClient();
  await checkedIn(person, addDays(today(), -1), { monthlyIncomeMinor: 300_000, monthlyExpensesMinor: 240_000 });
  await checkedIn(person, today(), { energyLevel: null, movementMinutes: null });
  const { days, newest, beganOn, newestDay } = await ownDashboard(person.actor, 30);
  expect([beganOn, newestDay]).toEqual([addDays(today(), -1), today()]);
  expect(newest?.overall.overall.exact).toBeCloseTo(days.at(-1)?.overall ?? -1, 6);
  for (const category of categories) {
    const score = newest?.categories[category];
    const kept = days.find(({ day }) => day === score?.day)?.scores[category] ?? null;
    if (kept === null) expect(score?.exact).toBeNull();
    else expect(score?.exact).toBeCloseTo(kept, 6);
  }
  // The body has no answer today: its newest score is yesterday's.
  expect(newest?.categories.physical.day).toBe(addDays(today(), -1));
  expect(newest?.categories.financial.parts.map(({ input }) => input)).toContain("savingsRate");
});

test("a month's figures count beyond the window of nights", async () => {
  const person = await aClient();
  await checkedIn(person, addDays(today(), -20), { monthlyIncomeMinor: 300_000, monthlyExpensesMinor: 240_000 });
  await checkedIn(person, addDays(today(), -16)); // fetched for nothing, if at all
  await checkedIn(person, today());
  const { newest } = await ownDashboard(person.actor, 30);
  expect(newest?.categories.financial.parts.map(({ input }) => input)).toContain("savingsRate");
});

test("a day counts the parts that have an answer, a weight alone among them", async () => {
  const person = await aClient();
  await checkedIn(person, today(), { energyLevel: null, movementMinutes: null, stressLevel: null });
  expect((await ownDashboard(person.actor, 7)).days.at(-1)?.answered).toBe(4);
  await checkedIn(person, addDays(today(), -1), { energyLevel: null, movementMinutes: null, weightKg: 70 });
  expect((await ownDashboard(person.actor, 7)).days.at(0)?.answered).toBe(5);
});

test("a record that ended long ago is remembered", async () => {
  const person = await aClient();
  const then = new Date(now().getTime() - 900 * 86_400_000);
  const day = dayIn(then, "Europe/Berlin");
  await at(then, () => checkedIn(person, day));
  const { days, beganOn, newestDay } = await ownDashboard(person.actor, 7);
  expect({ days, beganOn, newestDay }).toEqual({ days: [], beganOn: day, newestDay: day });
});

test("the days of a pause come with the record, and never why they were one", async () => {
  const person = await aClient();
  await checkedIn(person, addDays(today(), -3));
  const span = { fromDate: addDays(today(), -2), untilDate: addDays(today(), -1) };
  await keepEntry(person.actor, pausesBook, anEntry(person, pausesBook, span));
  const { result, statements } = await openPage(person, 30);
  expect(result.pauses).toEqual([{ from: span.fromDate, to: span.untilDate }]);
  expect(statements).toHaveLength(3);
});
