import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { NotFoundError } from "@/lib/errors";
import { answerDose, takeAsNeeded, undoAsNeeded } from "@/lib/health/medications/answer-dose";
import { medicationsBook } from "@/lib/health/medications/book";
import { currentMedications } from "@/lib/health/medications/queries";
import { dueForRefill, sinceForToday, todaysDoses } from "@/lib/health/medications/todays-doses";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

const todayFor = ({ actor }: TestPerson) => todayOf(actor, now());

async function aMedicine(person: TestPerson, said: Record<string, unknown> = {}) {
  const usual = { startDate: addDays(todayFor(person), -40), endDate: null, frequency: "every_day", times: ["12:00"] };
  const entry = anEntry(person, medicationsBook, { ...usual, refillDate: null, ...said });
  await keepEntry(person.actor, medicationsBook, entry);
  return entry.id;
}
const current = (person: TestPerson) =>
  currentMedications(openOwnRecord(person.actor), sinceForToday(todayFor(person)));
async function todays(person: TestPerson) {
  return todaysDoses(await current(person), todayFor(person), person.actor.zonePeriods);
}
async function slotOf(person: TestPerson) {
  const [dose] = await todays(person);
  if (!dose) throw new Error("nothing is due");
  return { medicationId: dose.medicationId, day: dose.day, minutes: dose.minutes };
}

test("a dose is due, ticked, said otherwise and taken back; the same tick twice, also at once, is one", async () => {
  const client = await aClient();
  await aMedicine(client);
  const slot = await slotOf(client);
  await Promise.all([1, 2, 3].map(() => answerDose(client.actor, { ...slot, state: "taken" })));
  expect((await todays(client)).map(({ state }) => state)).toEqual(["taken"]);
  expect((await current(client)).flatMap(({ doses }) => doses)).toHaveLength(1);
  await answerDose(client.actor, { ...slot, state: "later" });
  expect((await todays(client)).map(({ state }) => state)).toEqual(["later"]);
  await answerDose(client.actor, { ...slot, state: null });
  await answerDose(client.actor, { ...slot, state: null });
  expect((await todays(client)).map(({ state }) => state)).toEqual([null]);
  await answerDose(client.actor, { ...slot, state: "skipped" });
  expect((await todays(client)).map(({ state }) => state)).toEqual(["skipped"]);
});

test("what the schedule does not have cannot be ticked", async () => {
  const client = await aClient();
  await aMedicine(client);
  const slot = await slotOf(client);
  const tick = (change: object) => answerDose(client.actor, { ...slot, state: "taken", ...change });
  await expect(tick({ minutes: 481 })).rejects.toThrow(NotFoundError);
  await expect(tick({ day: addDays(slot.day, -400) })).rejects.toThrow(NotFoundError);
  await expect(tick({ day: addDays(slot.day, 3) })).rejects.toThrow(NotFoundError);
});

test("another person's medicine is not there, and theirs stays as it is", async () => {
  const [one, other] = [await aClient(), await aClient()];
  await aMedicine(one);
  const slot = await slotOf(one);
  await expect(answerDose(other.actor, { ...slot, state: "taken" })).rejects.toThrow(NotFoundError);
  expect((await todays(one)).map(({ state }) => state)).toEqual([null]);
  expect(await todays(other)).toEqual([]);
});

test("paused, stopped and deleted medicines are due no more", async () => {
  const client = await aClient();
  await aMedicine(client, { isActive: "no" });
  await aMedicine(client, { endDate: addDays(todayFor(client), -3) });
  await deleteEntry(client.actor, medicationsBook, await aMedicine(client));
  expect(await todays(client)).toEqual([]);
});

test("what is taken as needed is noted with its time, as often as it was, and can be taken back", async () => {
  const client = await aClient();
  const medicationId = await aMedicine(client, { frequency: "as_needed", times: [], weekdays: [] });
  const ids = [newId(), newId()];
  for (const id of [...ids, ...ids]) await takeAsNeeded(client.actor, { id, medicationId });
  const doses = async () => (await current(client)).flatMap((each) => each.doses);
  expect(await doses()).toHaveLength(2);
  expect((await doses()).every(({ takenAt, minutes }) => takenAt !== null && minutes === null)).toBe(true);
  await undoAsNeeded(client.actor, { id: ids[0] ?? "" });
  await undoAsNeeded(client.actor, { id: ids[0] ?? "" });
  expect(await doses()).toHaveLength(1);
  const stranger = await aClient();
  await expect(undoAsNeeded(stranger.actor, { id: ids[1] ?? "" })).rejects.toThrow(NotFoundError);
  const daily = await aMedicine(client);
  await expect(takeAsNeeded(client.actor, { id: newId(), medicationId: daily })).rejects.toThrow(NotFoundError);
});

test("a refill is said from a week before its day on", async () => {
  const client = await aClient();
  const today = todayFor(client);
  await aMedicine(client, { refillDate: addDays(today, 7), medicationName: "Soon" });
  await aMedicine(client, { refillDate: addDays(today, 8), medicationName: "Not yet" });
  expect(dueForRefill(await current(client), today).map(({ name }) => name)).toEqual(["Soon"]);
});

test("what is taken at present, with its doses, is one round trip", async () => {
  const client = await aClient();
  await aMedicine(client);
  const { statements } = await roundTripsOf(() => current(client));
  expect(statements).toHaveLength(1);
});
