import { expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { draftOf } from "@/lib/drafts/queries";
import { currentMedications } from "@/lib/health/medications/queries";
import { sinceForToday } from "@/lib/health/medications/todays-doses";
import { addDays } from "@/lib/time";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { latestValues } from "@/lib/wellness/check-in/queries";
import { newestScores } from "@/lib/wellness/scores/queries";
import { recentEntries } from "@/lib/wellness/today/queries";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient } from "@/tests/factories/people";
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
      currentMedications(record, sinceForToday(today)),
    ]);
  });
  expect(statements).toHaveLength(4);
  expect(result.map((rows) => rows.length)).toEqual([3, 3, 0]);
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
