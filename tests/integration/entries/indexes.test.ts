import { beforeAll, describe, expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { daysWritten, entriesSince, entryOf, listEntries, newestDays } from "@/lib/entries/queries";
import { books } from "@/lib/record/books";
import { manyEntries } from "@/tests/factories/many-entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { type PlanLine, plansOf } from "@/tests/support/plan";

/*
 * Whoever has years of entries, among others who have as many, is answered from an index: one's own rows alone are looked at,
 * and a page of them is read in its order, without sorting the rest. Statistics are gathered first, as a server does by itself.
 */

const ENTRIES = 300;
const FROM = "2025-01-01";
const people: TestPerson[] = [];

/** Lines of a plan that look at more than what is asked for. */
const wasteful = ({ lines }: { lines: PlanLine[] }) =>
  lines.filter(({ key, type }) => key === null || type === "ALL" || type === "index");

const sorts = ({ lines }: { lines: PlanLine[] }) => lines.filter(({ extra }) => /filesort|temporary/i.test(extra));

beforeAll(async () => {
  for (let number = 0; number < 2; number++) people.push(await aClient());
  for (const book of books) for (const person of people) await manyEntries(person, book, ENTRIES);
});

const record = () => {
  const [person] = people;
  if (!person) throw new Error("nobody was made");
  return openOwnRecord(person.actor);
};

describe.each(books.map((book) => [book.name, book] as const))("%s", (_name, book) => {
  test("a page of its list is read in the index's order", async () => {
    const first = await listEntries(record(), book, { limit: 30 });
    expect(first).toHaveLength(30);
    const after = first.at(-1);
    for (const page of [{ limit: 30 }, { limit: 30, after }]) {
      const plans = await plansOf(() => listEntries(record(), book, page));
      expect(plans.length).toBeGreaterThan(0);
      expect(plans.flatMap(wasteful)).toEqual([]);
      expect(plans.slice(0, 1).flatMap(sorts)).toEqual([]);
    }
  });

  test("its charts, its newest day and one of its entries touch one's own rows alone", async () => {
    const [entry] = await listEntries(record(), book, { limit: 1 });
    const plans = await plansOf(async () => {
      await entriesSince(record(), book, FROM);
      await newestDays(record(), [book]);
      await daysWritten(record(), [book], FROM, "2026-12-31");
      await entryOf(record(), book, entry?.id ?? "");
    });
    expect(plans.length).toBeGreaterThanOrEqual(4);
    expect(plans.flatMap(wasteful)).toEqual([]);
  });
});
