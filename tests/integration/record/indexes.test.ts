import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { instantsMeasured, lastMeasured, listReadings, readingsSince } from "@/lib/health/measurements/queries";
import { listEntries } from "@/lib/journal/queries";
import { listMoods } from "@/lib/mood/queries";
import { newestScores } from "@/lib/wellness/scores/queries";
import { recentEntries } from "@/lib/wellness/today/queries";
import { livesFor } from "@/tests/factories/decades";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { plansOf } from "@/tests/support/plan";

/* As in tests/integration/entries/indexes.test.ts, of what is no book. */

const people: TestPerson[] = [];

beforeAll(async () => {
  for (let number = 0; number < 2; number++) people.push(await aClient());
  for (const person of people) await livesFor(person, 1);
  for (const table of [journalEntries, moodLogs, biometricReadings, checkIns])
    await inTransaction((tx) => tx.db.execute(sql`analyze table ${table}`));
});

const since = new Date("2016-06-01T00:00:00Z");
const reads: [string, (record: ClientRecord) => Promise<unknown>][] = [
  ["the journal", (record) => listEntries(record, { limit: 20 })],
  ["moods", (record) => listMoods(record, { limit: 20 })],
  ["values of a metric", (record) => listReadings(record, ["weight"], { limit: 30 })],
  ["a chart of a metric", (record) => readingsSince(record, "weight", since)],
  ["when something was measured", (record) => instantsMeasured(record, since)],
  ["when something was measured last", lastMeasured],
  ["the check-ins of Today", (record) => recentEntries(record, "2016-12-01")],
  ["the scores of Today", (record) => newestScores(record, "2016-12-01", 91)],
];

test.each(reads)("%s: one's own rows alone are looked at", async (_name, ask) => {
  const [person] = people;
  if (!person) throw new Error("nobody was made");
  const plans = await plansOf(() => ask(openOwnRecord(person.actor)));
  expect(plans).toHaveLength(1);
  expect(plans.flatMap(({ lines }) => lines.filter(({ key, type }) => key === null || type === "ALL"))).toEqual([]);
});
