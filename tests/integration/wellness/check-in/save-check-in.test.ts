import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { financialWellnessData } from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { at, now } from "@/lib/clock";
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { withdrawConsent } from "@/lib/people/give-consent";
import { addDays } from "@/lib/time";
import { CheckInConflict } from "@/lib/wellness/check-in/check-in-conflict";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { aCheckIn, checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, actorOf, type TestPerson } from "@/tests/factories/people";

const entryOf = (person: TestPerson, day: string) => checkInOf(openOwnRecord(person.actor), day);
const rowsOf = ({ userId }: TestPerson) =>
  read((db) => db.select().from(checkIns).where(eq(checkIns.userId, userId)).orderBy(checkIns.logDate));
const today = (person: TestPerson) => todayOf(person.actor, now());

test("a day is written down in all five categories, with scores and a trace", async () => {
  const client = await aClient();
  const day = today(client);
  await saveCheckIn(client.actor, aCheckIn(day, { weightKg: 71.4, spentMinor: 1999, spiritualPractices: ["yoga"] }));

  const entry = await entryOf(client, day);
  expect(entry).toMatchObject({ day, revision: 1, filledInLater: false, currency: "EUR", asked: null });
  expect(entry?.values).toMatchObject({
    meaningAndFulfillmentRating: 7,
    spiritualPractices: ["yoga"],
    sleepDurationHours: 7.5,
    currentMood: "light", // the word of the face of 8
    weightKg: 71.4,
    spentMinor: 1999,
    earnedMinor: null,
    emotionalTriggers: [],
  });
  const [score] = await read((db) => db.select().from(wellnessScores).where(eq(wellnessScores.userId, client.userId)));
  expect(score).toMatchObject({ logDate: day, financialScore: null, method: "purposeful-v0" });
  expect(score?.overallWellnessScore).toBeGreaterThan(40);
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)));
  expect(events.map(({ event }) => event)).toContain("check-in.saved");
});

test("the same id again corrects the day; an absent field stays, a null empties it", async () => {
  const client = await aClient();
  const form = aCheckIn(today(client), { weightKg: 71.4 });
  await saveCheckIn(client.actor, form);
  await saveCheckIn(client.actor, { id: form.id, day: form.day, stressLevel: 9, energyLevel: null });
  const [row, ...others] = await rowsOf(client);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ id: form.id, revision: 2 });
  expect((await entryOf(client, form.day))?.values).toMatchObject({
    stressLevel: 9,
    energyLevel: null,
    moodScore: 8,
    weightKg: 71.4,
  });
});

test("the same form twice changes nothing the second time", async () => {
  const client = await aClient();
  const form = aCheckIn(today(client), { basedOn: null });
  await saveCheckIn(client.actor, form);
  const before = await rowsOf(client);
  await saveCheckIn(client.actor, form);
  expect(await rowsOf(client)).toEqual(before);
});

test("another id for a day that has one changes the standing row", async () => {
  const client = await aClient();
  const first = await checkedIn(client, today(client));
  const second = await checkedIn(client, today(client), { stressLevel: 2 });
  expect(second.id).toBe(first.id);
  expect(await rowsOf(client)).toHaveLength(1);
  expect((await entryOf(client, first.day))?.values.stressLevel).toBe(2);
});

test("two tabs at the same moment make one row", async () => {
  const client = await aClient();
  const day = today(client);
  await Promise.all(Array.from({ length: 4 }, () => saveCheckIn(client.actor, aCheckIn(day))));
  expect(await rowsOf(client)).toHaveLength(1);
});

test("neighbouring days saved at the same moment end in the scores of one after the other", async () => {
  const [together, inTurn] = [await aClient(), await aClient()];
  const days = [3, 2, 1, 0].map((back) => addDays(today(together), -back));
  const formOf = (day: string, index: number) => aCheckIn(day, { sleepDurationHours: 5 + index });
  await Promise.all(days.map((day, index) => saveCheckIn(together.actor, formOf(day, index))));
  for (const [index, day] of days.entries()) await saveCheckIn(inTurn.actor, formOf(day, index));
  expect(await scoresOf(together)).toEqual(await scoresOf(inTurn));
});

async function scoresOf({ userId }: TestPerson) {
  const rows = await read((db) =>
    db.select().from(wellnessScores).where(eq(wellnessScores.userId, userId)).orderBy(wellnessScores.logDate),
  );
  return rows.map(({ userId: _, computedAt, ...scores }) => scores);
}

test("an id of another person's check-in leaves their row as it was", async () => {
  const [owner, other] = [await aClient(), await aClient()];
  const theirs = await checkedIn(owner, today(owner), { weightKg: 80 });
  const before = [await rowsOf(owner), await entryOf(owner, theirs.day)];
  await saveCheckIn(other.actor, aCheckIn(theirs.day, { id: theirs.id, stressLevel: 10, weightKg: 60 }));
  expect([await rowsOf(owner), await entryOf(owner, theirs.day)]).toEqual(before);
  expect((await entryOf(other, theirs.day))?.values.stressLevel).toBe(10);
});

test("an id of another day is refused and changes neither day", async () => {
  const client = await aClient();
  const first = await checkedIn(client, addDays(today(client), -1));
  await expect(saveCheckIn(client.actor, aCheckIn(today(client), { id: first.id }))).rejects.toThrow(ConflictError);
  expect(await rowsOf(client)).toHaveLength(1);
});

test("who has no record of their own, or withdrew consent, writes nothing", async () => {
  const [coach, client] = [await aCoach(), await aClient()];
  await expect(saveCheckIn(coach.actor, aCheckIn("2026-01-05"))).rejects.toThrow(NotFoundError);
  await withdrawConsent(client.actor, "health_data");
  await expect(saveCheckIn(await actorOf(client.userId), aCheckIn("2026-01-05"))).rejects.toThrow(ForbiddenError);
  expect(await rowsOf(client)).toEqual([]);
});

test("a form without a single answer is refused in words", async () => {
  const client = await aClient();
  const empty = saveCheckIn(client.actor, { id: newId(), day: today(client), stressLevel: null });
  await expect(empty).rejects.toThrow(new InvalidInputError({}, "checkIn.errors.empty"));
  expect(await rowsOf(client)).toEqual([]);
});

test("a form older than another tab's save is not written over it, and says what differs", async () => {
  const client = await aClient();
  const day = today(client);
  const first = await checkedIn(client, day, { basedOn: null });
  await checkedIn(client, day, { id: first.id, basedOn: 1, stressLevel: 2 });

  const late = saveCheckIn(client.actor, aCheckIn(day, { basedOn: null, stressLevel: 9 }));
  await expect(late).rejects.toSatisfy(
    (error: unknown) =>
      error instanceof CheckInConflict && error.fields.join() === "stressLevel" && error.newer.revision === 2,
  );
  expect((await entryOf(client, day))?.values.stressLevel).toBe(2);
  await saveCheckIn(client.actor, aCheckIn(day, { basedOn: 2, stressLevel: 9 }));
  expect((await entryOf(client, day))?.values.stressLevel).toBe(9);
});

test("what is measured has its home among the readings, once, with the unit that was typed", async () => {
  const client = await aClient({ units: "imperial" });
  const form = aCheckIn(addDays(today(client), -2), { weightKg: 93.44 });
  await saveCheckIn(client.actor, form);
  await saveCheckIn(client.actor, { ...form, weightKg: 92.99, restingHeartRate: 58 });
  const [weight, ...others] = await readingsOf(client, "weight");
  expect(others).toEqual([]);
  expect(weight).toMatchObject({ value: 92.99, enteredUnit: "lb", source: "manual", quality: "accepted" });
  expect(todayOf(client.actor, weight?.measuredAt ?? new Date(0))).toBe(form.day);

  await saveCheckIn(client.actor, { id: form.id, day: form.day, weightKg: null });
  expect(await readingsOf(client, "weight")).toEqual([]);
  expect(await readingsOf(client, "restingHeartRate")).toHaveLength(1);
});

test("an unusual value is kept and set apart until the person says that it was real", async () => {
  const client = await aClient();
  const form = aCheckIn(today(client), { weightKg: 310, sleepDurationHours: 17 });
  const { entry } = await saveCheckIn(client.actor, form);
  expect(entry.values).toMatchObject({ weightKg: 310, sleepDurationHours: 17 });
  expect(await readingsOf(client, "weight")).toMatchObject([{ quality: "quarantined" }]);
  await saveCheckIn(client.actor, { ...form, confirmed: ["weightKg", "sleepDurationHours"] });
  expect(await readingsOf(client, "weight")).toMatchObject([{ quality: "accepted" }]);
});

function readingsOf({ userId }: TestPerson, metric: string) {
  return read((db) =>
    db
      .select()
      .from(biometricReadings)
      .where(and(eq(biometricReadings.userId, userId), eq(biometricReadings.metric, metric))),
  );
}

test("amounts stay in the currency in which they were written down", async () => {
  const client = await aClient({ currency: "USD" });
  await checkedIn(client, today(client), { spentMinor: 1250, monthlyIncomeMinor: 500_000 });
  const rows = await read((db) =>
    db.select().from(financialWellnessData).where(eq(financialWellnessData.userId, client.userId)),
  );
  expect(rows).toMatchObject([{ currency: "USD", spentMinor: 1250, monthlyIncomeMinor: 500_000 }]);
});

test("a month's figures move the scores of the whole month and the next one", async () => {
  const client = await aClient();
  await checkedIn(client, "2026-03-02");
  await checkedIn(client, "2026-04-20");
  await checkedIn(client, "2026-05-01");
  await checkedIn(client, "2026-03-28", { monthlyIncomeMinor: 300_000, monthlyExpensesMinor: 200_000 });
  const scores = await scoresOf(client);
  expect(scores.map(({ logDate, financialScore }) => [logDate, financialScore !== null])).toEqual([
    ["2026-03-02", true],
    ["2026-03-28", true],
    ["2026-04-20", true],
    ["2026-05-01", false],
  ]);
});

test("today ends when the person's day ends, in the zone where they are", async () => {
  const night = new Date("2026-03-10T02:30:00Z"); // 03:30 in Berlin, 19:30 the day before in Los Angeles
  const [berlin, losAngeles] = [await aClient(), await aClient({ timeZone: "America/Los_Angeles" })];
  await at(night, async () => {
    await expect(saveCheckIn(losAngeles.actor, aCheckIn("2026-03-10"))).rejects.toThrow(
      new InvalidInputError({ day: "checkIn.errors.notYet" }),
    );
    expect((await checkedIn(berlin, "2026-03-10")).filledInLater).toBe(false);
    expect((await checkedIn(losAngeles, "2026-03-09")).filledInLater).toBe(false);
    expect((await checkedIn(berlin, "2026-03-09")).filledInLater).toBe(true);
  });
});

test("a day that begins at four in the morning is still yesterday at half past three", async () => {
  const client = await aClient();
  const periods = [{ from: new Date(0), timeZone: "Europe/Berlin", dayStartMinutes: 240 }];
  const actor = { ...client.actor, zonePeriods: periods };
  await at(new Date("2026-03-10T02:30:00Z"), async () => {
    await expect(saveCheckIn(actor, aCheckIn("2026-03-10"))).rejects.toThrow(InvalidInputError);
    const { entry } = await saveCheckIn(actor, aCheckIn("2026-03-09", { weightKg: 70 }));
    expect(entry.filledInLater).toBe(false);
  });
});

test("a day before the person's birth is refused, the day of birth is not", async () => {
  const client = await aClient(); // born 1990-04-02
  await expect(saveCheckIn(client.actor, aCheckIn("1990-04-01"))).rejects.toThrow(
    new InvalidInputError({ day: "checkIn.errors.beforeBirth" }),
  );
  expect((await checkedIn(client, "1990-04-02")).filledInLater).toBe(true);
});
