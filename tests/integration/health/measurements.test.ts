import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { readerOf } from "@/lib/entries/reader";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { correctReading, deleteReading, restoreReading } from "@/lib/health/measurements/correct-reading";
import { shownReadings } from "@/lib/health/measurements/in-words";
import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import { lastMeasured, listReadings, newestReadings } from "@/lib/health/measurements/queries";
import { formerEntries } from "@/lib/history/queries";
import { readingId } from "@/lib/wellness/check-in/write-readings";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { aMeasurement, aReading } from "@/tests/factories/readings";
import { tracesOf } from "@/tests/factories/traces";

const weight = (value: number) => ({ metric: "weight" as const, value });
const pressure = (systolic: number, diastolic: number) => [
  { metric: "bloodPressureSystolic" as const, value: systolic },
  { metric: "bloodPressureDiastolic" as const, value: diastolic },
];
const weightsOf = async ({ actor }: TestPerson) =>
  (await listReadings(openOwnRecord(actor), ["weight"], { limit: 50 })).map(({ value }) => value);

test("what was measured together shares its instant, and a blood pressure is shown as a pair with its band", async () => {
  const client = await aClient();
  const measurement = aMeasurement([...pressure(132, 78), weight(70.25)]);
  await keepMeasurement(client.actor, measurement);
  const record = openOwnRecord(client.actor);
  const shown = shownReadings(await newestReadings(record), readerOf(client.actor));
  expect(shown.map(({ text, band }) => [text, band]).sort()).toEqual([
    ["132/78 mmHg", "stage1"],
    ["70.25 kg", null],
  ]);
  expect(await lastMeasured(record)).toEqual(measurement.measuredAt);
  expect(await tracesOf(measurement.id)).toEqual(["measurement.logged"]);
});

test("sent several times at once it is one measurement with one trace", async () => {
  const client = await aClient();
  const measurement = aMeasurement([weight(70)]);
  await Promise.all([1, 2, 3, 4].map(() => keepMeasurement(client.actor, measurement)));
  expect(await weightsOf(client)).toEqual([70]);
  expect(await tracesOf(measurement.id)).toEqual(["measurement.logged"]);
});

test("a second value of the same instant is refused: the first is corrected instead, and keeps what it was", async () => {
  const client = await aClient();
  const id = await aReading(client, weight(70));
  await expect(keepMeasurement(client.actor, aMeasurement([weight(71)]))).rejects.toThrow(InvalidInputError);
  await correctReading(client.actor, aMeasurement([weight(71)], { id }));
  expect(await weightsOf(client)).toEqual([71]);
  const [before] = await formerEntries(openOwnRecord(client.actor), "biometric_readings", id);
  expect(before?.before).toMatchObject({ value: 70, enteredUnit: "kg" });
});

test("the lower number of a blood pressure cannot be corrected above the upper one", async () => {
  const client = await aClient();
  const measurement = aMeasurement(pressure(120, 80));
  await keepMeasurement(client.actor, measurement);
  const id = readingId(measurement.id, "bloodPressureDiastolic");
  const [, lower] = pressure(120, 130);
  const wrong = aMeasurement(lower ? [lower] : [], { id });
  await expect(correctReading(client.actor, wrong)).rejects.toThrow(InvalidInputError);
  expect(await formerEntries(openOwnRecord(client.actor), "biometric_readings", id)).toEqual([]);
});

test("a hardly believable value is kept and doubted until the person says that it was real", async () => {
  const client = await aClient();
  const id = await aReading(client, weight(305));
  const doubts = async () =>
    (await listReadings(openOwnRecord(client.actor), ["weight"], { limit: 1 })).map(({ isDoubtful }) => isDoubtful);
  expect(await doubts()).toEqual([true]);
  await correctReading(client.actor, aMeasurement([weight(305)], { id, confirmed: ["weight"] }));
  expect(await doubts()).toEqual([false]);
});

test("a value is deleted and brought back, unless the same was measured at that instant meanwhile", async () => {
  const client = await aClient();
  const id = await aReading(client, weight(70));
  await deleteReading(client.actor, id);
  await deleteReading(client.actor, id);
  expect(await weightsOf(client)).toEqual([]);
  await restoreReading(client.actor, id);
  expect(await weightsOf(client)).toEqual([70]);
  await deleteReading(client.actor, id);
  await aReading(client, weight(72));
  await expect(restoreReading(client.actor, id)).rejects.toThrow(InvalidInputError);
  expect(await weightsOf(client)).toEqual([72]);
  expect(await tracesOf(id)).toEqual(["measurement.deleted", "measurement.restored", "measurement.deleted"]);
});

test("what a check-in brought is shown, and corrected there alone", async () => {
  const client = await aClient();
  const checkIn = await checkedIn(client, "2026-01-15", { weightKg: 70 });
  const id = readingId(checkIn.id, "weight");
  expect(await weightsOf(client)).toEqual([70]);
  await expect(correctReading(client.actor, aMeasurement([weight(71)], { id }))).rejects.toThrow(NotFoundError);
  await expect(deleteReading(client.actor, id)).rejects.toThrow(NotFoundError);
});

test("another person's value is neither found, corrected nor deleted; who is no client measures nothing", async () => {
  const [client, stranger, coach] = [await aClient(), await aClient(), await aCoach()];
  const id = await aReading(client, weight(70));
  await expect(correctReading(stranger.actor, aMeasurement([weight(1)], { id }))).rejects.toThrow(NotFoundError);
  await expect(deleteReading(stranger.actor, id)).rejects.toThrow(NotFoundError);
  await expect(keepMeasurement(coach.actor, aMeasurement([weight(70)]))).rejects.toThrow(NotFoundError);
  expect(await weightsOf(client)).toEqual([70]);
  expect(await weightsOf(stranger)).toEqual([]);
});
