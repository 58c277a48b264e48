import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { listPeople, peopleFilterSchema } from "@/lib/people/list-people";
import { viewPerson } from "@/lib/people/view-person";
import { aClient, aCoach, anAdmin } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

const filter = (values: Record<string, string>) => peopleFilterSchema.parse(values);

test("people are found by part of a name or by their whole address, and by nothing else of it", async () => {
  const admin = await anAdmin();
  const mark = newId();
  const coach = await aCoach({ name: `Mária 100%_${mark}` });
  const found = async (search: string) => (await listPeople(admin.actor, filter({ search }))).rows.map(({ id }) => id);
  expect(await found(mark)).toEqual([coach.userId]);
  expect(await found("maria 100%_")).toContain(coach.userId);
  expect(await found(` ${coach.email.toUpperCase()} `)).toEqual([coach.userId]);
  expect(await found(coach.email.slice(0, -1))).toEqual([]);
});

test("by role and standing, in stretches that miss nobody", async () => {
  const admin = await anAdmin();
  const mark = newId();
  const made: string[] = [];
  for (let count = 0; count < 27; count++) made.push((await aCoach({ name: mark })).userId);
  await aClient({ name: mark });
  const first = await listPeople(admin.actor, filter({ search: mark, role: "coach" }));
  const second = await listPeople(admin.actor, filter({ search: mark, role: "coach", before: first.next ?? "" }));
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(made.toReversed());
  expect(second.next).toBeNull();
  expect((await listPeople(admin.actor, filter({ search: mark, status: "suspended" }))).rows).toEqual([]);
});

test("an address bar full of nonsense narrows nothing and breaks nothing", () => {
  expect(filter({ role: "king", status: "x", before: "1", search: "a".repeat(900) })).toEqual({ search: "" });
});

test("an admin sees who a person is, how they sign in, and what was done; that they looked is written down", async () => {
  const admin = await anAdmin({ name: "Ada" });
  const client = await aClient();
  await viewPerson(admin.actor, client.userId);
  const facts = await viewPerson(admin.actor, client.userId);
  expect(Object.keys(facts).sort()).toEqual(
    [
      "createdAt",
      "deeds",
      "email",
      "emailVerifiedAt",
      "hasPassword",
      "isDemo",
      "lastSignedInAt",
      "leavesAt",
      "liveSessions",
      "name",
      "roles",
      "status",
      "userId",
    ].sort(),
  );
  expect(facts).toMatchObject({ email: client.email, hasPassword: false, roles: [{ role: "client" }], deeds: [] });
  await expect(viewPerson(admin.actor, newId())).rejects.toThrow(NotFoundError);
  const { listAdminDeeds } = await import("@/lib/audit/list-admin-deeds");
  const { rows } = await listAdminDeeds(admin.actor, { withViews: true });
  expect(
    rows.filter(({ subject, deed }) => subject?.userId === client.userId && deed === "person.viewed"),
  ).toHaveLength(2);
});

test("a list leaves one look with everybody whom it showed and nobody else, in four round trips", async () => {
  const admin = await anAdmin({ name: "Ada" });
  const mark = newId();
  const clients = [await aClient({ name: mark }), await aClient({ name: mark })];
  const other = await aClient();
  const { statements } = await roundTripsOf(() => listPeople(admin.actor, filter({ search: mark })));
  expect(statements).toHaveLength(4); // and the session makes five
  for (const client of clients) {
    const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 5 });
    expect(entries).toMatchObject([{ event: "people.listed", actorName: "Ada" }]);
  }
  expect((await accessLogOf(openOwnRecord(other.actor), { limit: 5 })).entries).toEqual([]);
  const { listAdminDeeds } = await import("@/lib/audit/list-admin-deeds");
  const looks = (await listAdminDeeds(admin.actor, { withViews: true })).rows.filter(
    ({ doer }) => doer?.userId === admin.userId,
  );
  expect(looks).toMatchObject([{ deed: "people.listed", details: { shown: 2 } }]);
});

test("a list that cannot be written down shows nobody", async () => {
  const admin = await anAdmin();
  await withoutAudit(async () => {
    await expect(listPeople(admin.actor, filter({}))).rejects.toThrow();
  });
});
