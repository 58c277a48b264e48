import { expect, test } from "vitest";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { after, MINUTE, now } from "@/lib/clock";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { withdrawConsent } from "@/lib/people/give-consent";
import { acknowledgeTask } from "@/lib/safety/acknowledge-task";
import { dayIn } from "@/lib/time";
import { assigned } from "@/tests/factories/assignments";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

const today = () => dayIn(now(), "Europe/Berlin");

async function taskFor(client: TestPerson, coach: TestPerson, createdAt = now()): Promise<string> {
  const id = newId();
  await inTransaction((tx) =>
    tx.db.insert(safetyTasks).values({
      id,
      clientId: client.userId,
      level: 3,
      source: "journal",
      assignedTo: "coach",
      assigneeId: coach.userId,
      createdAt,
    }),
  );
  return id;
}

test("the list shows each client as they share, and nobody else's", async () => {
  const coach = await aCoach();
  const [open, closed, other] = [await aClient({ name: "Open" }), await aClient({ name: "Closed" }), await aClient()];
  for (const client of [open, closed, other]) await checkedIn(client, today());
  await assigned(open.userId, coach.userId, ["mental"]);
  await assigned(closed.userId, coach.userId, []);
  await assigned(other.userId, (await aCoach()).userId, ["mental"]);
  const past = await aClient();
  await endAssignment(past.actor, await assigned(past.userId, coach.userId, ["mental"]));
  const { clients, total } = await clientsOfCoach(coach.actor);
  expect(total).toBe(2);
  const [first, second] = clients;
  expect(first).toMatchObject({ name: "Open", newestDay: today(), reason: { code: "new" } });
  expect(first?.days.at(-1)?.scores.mental).not.toBeNull();
  expect(first?.days.at(-1)?.scores.physical).toBeNull();
  expect(second).toMatchObject({ name: "Closed", newestDay: null, days: [], reason: { code: "nothingShared" } });
});

test("six round trips show any number of clients, and one batch of traces names them", async () => {
  const coach = await aCoach();
  const people = await Promise.all(Array.from({ length: 6 }, () => aClient()));
  for (const client of people) {
    await checkedIn(client, today());
    await assigned(client.userId, coach.userId, ["mental"]);
    const { statements } = await roundTripsOf(() => clientsOfCoach(coach.actor));
    expect(statements).toHaveLength(5); // and the session makes six
  }
  const [last] = people.slice(-1);
  if (!last) throw new Error("six were made");
  const { entries } = await accessLogOf(openOwnRecord(last.actor), { limit: 5 });
  expect(entries).toMatchObject([{ event: "clients.listed" }]);
});

test("a search finds by name without accents, and only those found are written down as seen", async () => {
  const coach = await aCoach();
  const [zoe, ben] = [await aClient({ name: "Zoë Åkerlund" }), await aClient({ name: "Ben 100%" })];
  for (const client of [zoe, ben]) await assigned(client.userId, coach.userId, ["mental"]);
  expect((await clientsOfCoach(coach.actor, { search: "zoe ak" })).clients.map(({ name }) => name)).toEqual([
    "Zoë Åkerlund",
  ]);
  expect((await clientsOfCoach(coach.actor, { search: "%" })).found).toBe(1);
  const seen = (await accessLogOf(openOwnRecord(zoe.actor), { limit: 5 })).entries;
  expect(seen).toHaveLength(1);
});

test("without the consent to health data a client is not on the list", async () => {
  const [coach, client] = [await aCoach(), await aClient()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await withdrawConsent(client.actor, "health_data");
  expect((await clientsOfCoach(coach.actor)).total).toBe(0);
});

test("who may be in danger comes first until the coach says that they are on it", async () => {
  const coach = await aCoach();
  const [quiet, urgent] = [await aClient({ name: "A" }), await aClient({ name: "B" })];
  for (const client of [quiet, urgent]) await assigned(client.userId, coach.userId, ["mental"]);
  const older = await taskFor(urgent, coach, after(-5 * MINUTE));
  const newest = await taskFor(urgent, coach);
  const [first] = (await clientsOfCoach(coach.actor)).clients;
  expect(first).toMatchObject({ name: "B", safetyTaskId: newest, reason: { code: "safety" } });
  // Answering the older one leaves the newer one, which was not on the screen then, open.
  await acknowledgeTask(coach.actor, older);
  expect((await clientsOfCoach(coach.actor)).clients[0]?.safetyTaskId).toBe(newest);
  await Promise.all([acknowledgeTask(coach.actor, newest), acknowledgeTask(coach.actor, newest)]);
  expect((await clientsOfCoach(coach.actor)).clients.map(({ safetyTaskId }) => safetyTaskId)).toEqual([null, null]);
  const deeds = (await accessLogOf(openOwnRecord(urgent.actor), { limit: 20 })).entries;
  expect(deeds.filter(({ event }) => event === "safety.acknowledged")).toHaveLength(2);
});

test("a request that was put to another coach is not there to take on", async () => {
  const [coach, other, client] = [await aCoach(), await aCoach(), await aClient()];
  const id = await taskFor(client, other);
  await expect(acknowledgeTask(coach.actor, id)).rejects.toThrow(NotFoundError);
  await expect(acknowledgeTask(coach.actor, newId())).rejects.toThrow(NotFoundError);
});
