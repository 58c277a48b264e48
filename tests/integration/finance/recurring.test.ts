import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { keepEntry } from "@/lib/entries/keep-entry";
import { listEntries } from "@/lib/entries/queries";
import { NotFoundError } from "@/lib/errors";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { answerExpected } from "@/lib/finance/recurring/answer-expected";
import { recurringBook } from "@/lib/finance/recurring/book";
import { expectedBetween } from "@/lib/finance/recurring/queries";
import { addDays } from "@/lib/time";
import { aKeptBankFile } from "@/tests/factories/bank-files";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

async function aRule(person: TestPerson, said: Record<string, unknown> = {}): Promise<string> {
  const rent = {
    firstDay: "2026-01-31",
    amountMinor: 90_000,
    currency: "EUR",
    category: "housing",
    description: "Rent",
  };
  const rule = anEntry(person, recurringBook, { ...rent, unit: "month", every: 1, ...said });
  await keepEntry(person.actor, recurringBook, rule);
  return rule.id;
}

const expectedOf = async ({ actor }: TestPerson) =>
  (await expectedBetween(openOwnRecord(actor), "2026-02-01", "2026-03-31")).map(({ day, state }) => `${day} ${state}`);
const spent = ({ actor }: TestPerson) => listEntries(openOwnRecord(actor), expensesBook, { limit: 10 });

test("what a rule expects is asked for, and written once when it is kept", async () => {
  const person = await aClient();
  const ruleId = await aRule(person);
  expect(await expectedOf(person)).toEqual(["2026-02-28 null", "2026-03-31 null"]);
  expect(await spent(person)).toEqual([]);
  const keep = { ruleId, day: "2026-02-28", deed: "keep" as const };
  const written = await Promise.all([answerExpected(person.actor, keep), answerExpected(person.actor, keep)]);
  expect(written[0]).toEqual(written[1]);
  const [entry, ...others] = await spent(person);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ id: written[0]?.id, day: "2026-02-28", source: "recurring" });
  expect(entry?.values).toMatchObject({
    amountMinor: 90_000,
    category: "housing",
    description: "Rent",
    recurring: true,
  });
  expect(await expectedOf(person)).toEqual(["2026-02-28 kept", "2026-03-31 null"]);
});

test("what is skipped is asked no more, until that is taken back", async () => {
  const person = await aClient();
  const ruleId = await aRule(person);
  await answerExpected(person.actor, { ruleId, day: "2026-03-31", deed: "skip" });
  expect(await expectedOf(person)).toEqual(["2026-02-28 null", "2026-03-31 skipped"]);
  await answerExpected(person.actor, { ruleId, day: "2026-03-31", deed: "reopen" });
  expect(await expectedOf(person)).toEqual(["2026-02-28 null", "2026-03-31 null"]);
  expect(await spent(person)).toEqual([]);
});

test("what a bank's file brought is shown beside what was expected, and stands for one day alone", async () => {
  const person = await aClient();
  await aRule(person, { description: "Rent" });
  await aRule(person, { description: "The neighbour's" });
  await aKeptBankFile(person, "Date,Details,Amount\n2026-03-02,STANDING ORDER 1,-900.00\n2026-02-20,Other,-900.00\n");
  const [booked] = (await spent(person)).filter(({ day }) => day === "2026-03-02");
  const expected = await expectedBetween(openOwnRecord(person.actor), "2026-02-01", "2026-03-31");
  const there = expected.map(({ day, thereId }) => [day, thereId]);
  const february = there.filter(([day]) => day === "2026-02-28").map(([, id]) => id);
  expect(february.toSorted()).toEqual([booked?.id, null].toSorted());
  expect(there.filter(([day]) => day === "2026-03-31").map(([, id]) => id)).toEqual([null, null]);
});

test("income that comes back goes into the book of income", async () => {
  const person = await aClient();
  const ruleId = await aRule(person, { side: "income", category: null, incomeType: "salary", description: "Work" });
  await answerExpected(person.actor, { ruleId, day: "2026-02-28", deed: "keep" });
  const [entry] = await listEntries(openOwnRecord(person.actor), incomeBook, { limit: 2 });
  expect(entry?.values).toMatchObject({ incomeType: "salary", incomeSource: "Work", amountMinor: 90_000 });
});

test("another's rule, a day that is none of it, and a day ahead are not there", async () => {
  const [person, other] = [await aClient(), await aClient()];
  const ruleId = await aRule(person);
  const keep = (day: string) => ({ ruleId, day, deed: "keep" as const });
  await expect(answerExpected(other.actor, keep("2026-02-28"))).rejects.toThrow(NotFoundError);
  await expect(answerExpected(person.actor, keep("2026-02-27"))).rejects.toThrow(NotFoundError);
  const ahead = addDays(todayOf(person.actor, now()), 7);
  const later = await aRule(person, { firstDay: ahead });
  await expect(answerExpected(person.actor, { ruleId: later, day: ahead, deed: "keep" })).rejects.toThrow(
    NotFoundError,
  );
  expect([await expectedOf(other), await spent(other), await spent(person)]).toEqual([[], [], []]);
});
