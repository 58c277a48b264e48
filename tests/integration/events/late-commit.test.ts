import { eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { liveEvents } from "@/db/schema/operations/live-events";
import { inTransaction } from "@/db/transaction";
import { numberEvents } from "@/lib/events/number-events";
import { publish, publishRecordChange } from "@/lib/events/publish";
import { eventsSince, type LiveEvent, newestEvents } from "@/lib/events/read-events";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { assigned } from "@/tests/factories/assignments";
import { aCheckIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";

/** The newest position, once whatever other tests left behind has one. */
async function here(): Promise<number> {
  const isPending = async () =>
    (await read((db) => db.select({ id: liveEvents.id }).from(liveEvents).where(isNull(liveEvents.position)).limit(1)))
      .length > 0;
  while (await isPending()) await numberEvents();
  return (await newestEvents()).at(-1)?.position ?? 0;
}
const of =
  ({ userId }: TestPerson) =>
  (event: LiveEvent) =>
    event.userId === userId;

test("an event whose transaction commits late, made before others, is not missed by whoever read those", async () => {
  const [slow, quick] = [await aClient(), await aClient()];
  let position = await here();
  let letCommit: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCommit = resolve;
  });
  let wrote: () => void = () => undefined;
  const hasWritten = new Promise<void>((resolve) => {
    wrote = resolve;
  });
  const late = inTransaction(async (tx) => {
    await publish(tx, slow.actor, [{ userId: slow.userId, topic: "record" }]);
    wrote();
    await held;
  });
  await hasWritten;
  // So many that the server would rather read the whole table, and wait for the open one.
  const many = Array.from({ length: 30 }, () => ({ userId: quick.userId, topic: "record" as const }));
  await inTransaction((tx) => publish(tx, quick.actor, many));
  const first = await eventsSince(position);
  expect([first.filter(of(quick)).length, first.filter(of(slow)).length]).toEqual([30, 0]);
  position = first.at(-1)?.position ?? 0;

  letCommit();
  await late;
  const second = await eventsSince(position);
  expect(second.filter(of(slow))).toHaveLength(1);
  expect(second.filter(of(quick))).toHaveLength(0);
});

test("many readers number at once while many write: each of them sees every event exactly once", async () => {
  const people = await Promise.all(Array.from({ length: 3 }, () => aClient()));
  const start = await here();
  const seen = [0, 1].map(() => new Map<string, number>());
  let isWriting = true;
  const readers = seen.map(async (mine) => {
    let position = start;
    for (let rest = 1; rest >= 0; rest -= isWriting ? 0 : 1) {
      const events = await eventsSince(position);
      for (const { id } of events) mine.set(id, (mine.get(id) ?? 0) + 1);
      position = events.at(-1)?.position ?? position;
    }
  });
  const made = people.map(async ({ actor, userId }) => {
    for (let count = 0; count < 15; count++)
      await inTransaction((tx) => publish(tx, actor, [{ userId, topic: "record" }]));
  });
  await Promise.all(made);
  isWriting = false;
  await Promise.all(readers);
  for (const { userId } of people) {
    const rows = await read((db) =>
      db.select({ id: liveEvents.id }).from(liveEvents).where(eq(liveEvents.userId, userId)),
    );
    expect(rows).toHaveLength(15);
    for (const mine of seen) expect(rows.map(({ id }) => mine.get(id))).toEqual(rows.map(() => 1));
  }
});

test("a change is told to its person and to the coaches who see any of it, in the change's own transaction", async () => {
  const [client, coach, blind] = [await aClient(), await aCoach(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await assigned(client.userId, blind.userId, []);
  const position = await here();
  await saveCheckIn(client.actor, aCheckIn("2026-01-15"));
  const told = (await eventsSince(position)).map(({ userId, topic }) => ({ userId, topic }));
  expect(told).toContainEqual({ userId: client.userId, topic: "record" });
  expect(told).toContainEqual({ userId: coach.userId, topic: "clients" });
  expect(told.map(({ userId }) => userId)).not.toContain(blind.userId);

  const undone = inTransaction(async (tx) => {
    await publishRecordChange(tx, client.actor, client);
    throw new TypeError("undone");
  });
  await expect(undone).rejects.toThrow(TypeError);
  expect((await eventsSince(position)).filter(of(client))).toHaveLength(1);
});
