import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { expensesBook } from "@/lib/finance/expenses/book";
import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import { completeness } from "@/lib/record/completeness/queries";
import { together } from "@/lib/record/completeness/weeks";
import { addDays, middleOfDay } from "@/lib/time";
import { checkedIn } from "@/tests/factories/check-ins";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { aMeasurement } from "@/tests/factories/readings";

const weeksOf = (person: TestPerson) =>
  completeness(openOwnRecord(person.actor), todayOf(person.actor, now()), "en-GB", 12);

test("check-ins, measurements and books each make a day known, once, and what was deleted does not", async () => {
  const client = await aClient();
  const today = todayOf(client.actor, now());
  const back = (days: number) => addDays(today, -days);
  await checkedIn(client, back(20));
  await checkedIn(client, back(19), { meaningAndFulfillmentRating: null, purposeAlignmentScore: null });
  for (const day of [back(20), back(18)]) {
    const measuredAt = middleOfDay(day, client.actor.zonePeriods);
    await keepMeasurement(client.actor, aMeasurement([{ metric: "weight", value: 70 }], { measuredAt }));
  }
  const spent = (day: string) => anEntry(client, expensesBook, { expenseDate: day });
  await keepEntry(client.actor, expensesBook, spent(back(19)));
  await keepEntry(client.actor, expensesBook, spent(back(17)));
  const gone = spent(back(3));
  await keepEntry(client.actor, expensesBook, gone);
  await deleteEntry(client.actor, expensesBook, gone.id);
  await checkedIn(await aClient(), back(5));

  const { days, said, coverage } = together(await weeksOf(client));
  expect(days).toBe(21);
  expect(said).toEqual({ spiritual: 1, mental: 2, emotional: 2, physical: 3, financial: 3 });
  expect(coverage.mental).toBeGreaterThan(coverage.spiritual);
  expect(coverage.mental).toBeLessThanOrEqual(2 / 21);
});

test("somebody who said nothing yet has no weeks", async () => {
  expect(await weeksOf(await aClient())).toEqual([]);
});
