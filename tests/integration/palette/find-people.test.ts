import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { newId } from "@/lib/ids";
import { findPeople } from "@/lib/palette/find-people";
import { withdrawConsent } from "@/lib/people/give-consent";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, anAdmin } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

const unique = () => `Zed${newId().slice(-8)}`;

test("a coach finds only clients of theirs", async () => {
  const name = unique();
  const [mine, coach] = [await aClient({ name: `${name} Mine` }), await aCoach()];
  await aClient({ name: `${name} Theirs` });
  await assigned(mine.userId, coach.userId, []);
  expect((await findPeople(coach.actor, { search: name })).map(({ href }) => href)).toEqual([
    `/coach/clients/${mine.userId}`,
  ]);
});

test("an admin finds everybody, also by the whole address", async () => {
  const name = unique();
  const [person, admin] = [await aClient({ name }), await anAdmin()];
  const expected = [`/admin/people/${person.userId}`];
  expect((await findPeople(admin.actor, { search: name.toLowerCase() })).map(({ href }) => href)).toEqual(expected);
  expect((await findPeople(admin.actor, { search: person.email })).map(({ href }) => href)).toEqual(expected);
});

test("a client finds nobody, and a wildcard means itself", async () => {
  const [client, admin] = [await aClient(), await anAdmin()];
  expect(await findPeople(client.actor, { search: "e" })).toEqual([]);
  const found = await findPeople(admin.actor, { search: "%" });
  expect(found.filter(({ label }) => !label.includes("%"))).toEqual([]);
});

test("who withdrew their consent to health data is not found, as on the coach's list", async () => {
  const name = unique();
  const [client, coach] = [await aClient({ name }), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await withdrawConsent(client.actor, "health_data");
  expect(await findPeople(coach.actor, { search: name })).toEqual([]);
});

test("who was found is written down with the look, once, within four round trips for each role", async () => {
  const name = unique();
  const [client, both] = [await aClient({ name }), await aCoach({ roles: ["coach", "admin"] })];
  await assigned(client.userId, both.userId, []);
  const { statements } = await roundTripsOf(() => findPeople(both.actor, { search: name.toLowerCase() }));
  expect(statements).toHaveLength(6);
  await findPeople(both.actor, { search: `${name} nobody` });
  const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 5 });
  expect(entries.map(({ event }) => event).sort()).toEqual(["clients.found", "people.found"]);
});

test("a find that cannot be written down shows nobody", async () => {
  const name = unique();
  const [client, coach, admin] = [await aClient({ name }), await aCoach(), await anAdmin()];
  await assigned(client.userId, coach.userId, []);
  await withoutAudit(async () => {
    for (const { actor } of [coach, admin]) await expect(findPeople(actor, { search: name })).rejects.toThrow();
  });
});
