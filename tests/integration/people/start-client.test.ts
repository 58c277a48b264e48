import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { consents, personKeys, userSettings, users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { at } from "@/lib/clock";
import { ConflictError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { withdrawConsent } from "@/lib/people/give-consent";
import { legalVersions } from "@/lib/people/legal-versions";
import { ageRefusalOf } from "@/lib/people/start/age-refusal";
import { missingParts } from "@/lib/people/start/missing-parts";
import { removeUnstartedPerson } from "@/lib/people/start/remove-unstarted-person";
import { startClient } from "@/lib/people/start/start-client";
import { aClient, aCoach, actorOf, aNewClient } from "@/tests/factories/people";

const agreed = { dateOfBirth: "1990-04-02", terms: true, healthData: true };
const today = new Date("2026-11-21T12:00:00Z");

const consentsOf = (userId: string) =>
  read((db) => db.select().from(consents).where(eq(consents.userId, userId)).orderBy(consents.kind));
const birthDateOf = async (userId: string) =>
  (await read((db) => db.select({ on: users.dateOfBirth }).from(users).where(eq(users.id, userId))))[0]?.on;

test("birth date and two agreements, each with the version of its text, open the record", async () => {
  const client = await aNewClient();
  expect(missingParts(client.actor)).toEqual(["dateOfBirth", "terms", "healthData"]);
  expect(await startClient(client.actor, agreed)).toBe("started");
  expect(missingParts(await actorOf(client.userId))).toEqual([]);
  expect((await consentsOf(client.userId)).map(({ kind, version }) => [kind, version])).toEqual([
    ["terms", legalVersions.terms],
    ["health_data", legalVersions.health_data],
  ]);
});

test("one missing agreement keeps everything closed and says which", async () => {
  const client = await aNewClient();
  const error = await startClient(client.actor, { ...agreed, healthData: false }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toHaveProperty("fieldErrors", { healthData: "onboarding.start.needsHealthData" });
  expect(await consentsOf(client.userId)).toEqual([]);
  expect(await birthDateOf(client.userId)).toBeNull();
});

test.each(["2030-01-01", "1850-01-01"])("%s is no birth date", async (dateOfBirth) => {
  const client = await aNewClient();
  await expect(startClient(client.actor, { ...agreed, dateOfBirth })).rejects.toThrow(InvalidInputError);
});

test("too young leaves nothing but the refusal", async () => {
  const client = await aNewClient();
  const outcome = await at(today, () => startClient(client.actor, { ...agreed, dateOfBirth: "2008-11-22" }));
  expect(outcome).toBe("too-young");
  expect(await birthDateOf(client.userId)).toBeNull();
  expect(await consentsOf(client.userId)).toEqual([]);
  expect(await ageRefusalOf(client.actor)).toEqual(today);
  const [event] = await read((db) =>
    db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, client.userId), eq(auditEvents.event, "start.refused"))),
  );
  expect(JSON.stringify(event)).not.toContain("2008");
});

test("on the eighteenth birthday the door is open, and an earlier refusal is forgotten", async () => {
  const client = await aNewClient();
  const born = { ...agreed, dateOfBirth: "2008-11-21" };
  await at(new Date("2026-11-20T12:00:00Z"), () => startClient(client.actor, born));
  expect(await at(today, () => startClient(client.actor, born))).toBe("started");
  expect(await ageRefusalOf(client.actor)).toBeNull();
});

test("a withdrawn consent is asked for again, alone, and both stay on record", async () => {
  const client = await aClient();
  await withdrawConsent(client.actor, "health_data");
  const actor = await actorOf(client.userId);
  expect(missingParts(actor)).toEqual(["healthData"]);
  await startClient(actor, { dateOfBirth: null, terms: false, healthData: true });
  const rows = (await consentsOf(client.userId)).filter(({ kind }) => kind === "health_data");
  expect(rows.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  expect(rows).toHaveLength(2);
});

test("an older version that still stands does not answer for the one in force", async () => {
  const client = await aNewClient();
  await read((db) =>
    db
      .insert(consents)
      .values({ userId: client.userId, kind: "terms", version: "2020-01", grantedAt: new Date("2020-01-02") }),
  );
  expect(missingParts(await actorOf(client.userId))).toContain("terms");
  await startClient(client.actor, agreed);
  expect(missingParts(await actorOf(client.userId))).toEqual([]);
  await startClient(client.actor, agreed);
  expect((await consentsOf(client.userId)).filter(({ kind }) => kind === "terms")).toHaveLength(2);
});

test("a settled birth date is not changed by a second start", async () => {
  const client = await aClient();
  await startClient(client.actor, { ...agreed, dateOfBirth: "1970-01-01" });
  expect(await birthDateOf(client.userId)).toBe("1990-04-02");
});

test("somebody too young can have the account removed: no name, address or key stays", async () => {
  const client = await aNewClient({ name: "Canary Name" });
  await at(today, () => startClient(client.actor, { ...agreed, dateOfBirth: "2012-01-01" }));
  await removeUnstartedPerson(client.actor);
  const [row] = await read((db) => db.select().from(users).where(eq(users.id, client.userId)));
  expect(row).toMatchObject({ status: "erased", email: null, emailIndex: null, name: "", passwordHash: null });
  expect(await read((db) => db.select().from(personKeys).where(eq(personKeys.userId, client.userId)))).toEqual([]);
  expect(await read((db) => db.select().from(userSettings).where(eq(userSettings.userId, client.userId)))).toEqual([]);
});

test("nobody who began, and no staff, is removed this way", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await expect(removeUnstartedPerson(client.actor)).rejects.toThrow(ConflictError);
  await expect(removeUnstartedPerson(coach.actor)).rejects.toThrow(NotFoundError);
  await expect(startClient(coach.actor, agreed)).rejects.toThrow(NotFoundError);
});
