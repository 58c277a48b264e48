import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { findPeople } from "@/lib/palette/find-people";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, anAdmin } from "@/tests/factories/people";

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
