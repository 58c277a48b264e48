import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { categoryConsents } from "@/db/schema/coaching/assignments";
import { consents } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openAssignedRecord, openClientRecord, openOwnRecord } from "@/lib/access/open-client-record";
import type { Permission } from "@/lib/access/permissions";
import { accessLogOf } from "@/lib/audit/access-log";
import type { Actor } from "@/lib/auth/actor";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { withdrawConsent } from "@/lib/people/give-consent";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, actorOf, anAdmin } from "@/tests/factories/people";
import { withoutAudit } from "@/tests/support/without-audit";

const openFor = (actor: Actor, userId: string, permission: Permission) =>
  inTransaction((tx) => openClientRecord(tx, actor, userId, permission));

test("a client opens their own record for reading and writing", async () => {
  const client = await aClient();
  const record = await openFor(client.actor, client.userId, "mental:write");
  expect(record.userId).toBe(client.userId);
  expect(record.isOwn).toBe(true);
});

test("a coach reads the category that they asked for and the client consented to, and no other", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental", "physical"]);
  const record = await openFor(coach.actor, client.userId, "mental:read");
  expect([...record.categories]).toEqual(["mental"]);
  await expect(openFor(coach.actor, client.userId, "financial:read")).rejects.toThrow(NotFoundError);
});

test("a coach never writes into a client's record", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await expect(openFor(coach.actor, client.userId, "mental:write")).rejects.toThrow(NotFoundError);
});

test("a stranger, an admin and a missing id all get the same answer", async () => {
  const [client, coach, admin] = [await aClient(), await aCoach(), await anAdmin()];
  for (const [actor, userId] of [
    [coach.actor, client.userId],
    [admin.actor, client.userId],
    [coach.actor, newId()],
  ] as const) {
    await expect(openFor(actor, userId, "mental:read")).rejects.toThrow(new NotFoundError());
  }
});

test("another coach's client, one of the past and one who is suspended are not there, not even with nothing to see", async () => {
  const [client, coach, other] = [await aClient(), await aCoach(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  const look = (actor: Actor) => inTransaction((tx) => openAssignedRecord(tx, actor, client.userId));
  const refused = async (actor: Actor) => {
    await expect(openFor(actor, client.userId, "mental:read")).rejects.toThrow(new NotFoundError());
    await expect(look(actor)).rejects.toThrow(new NotFoundError());
  };
  await refused(other.actor);
  expect((await look(coach.actor)).userId).toBe(client.userId);
  await suspendPerson("operator", { userId: client.userId, reason: "A test." });
  await refused(coach.actor);
  await reactivatePerson("operator", { userId: client.userId, reason: "A test." });
  expect((await look(coach.actor)).userId).toBe(client.userId);
  await endAssignment(client.actor, assignmentId);
  await refused(coach.actor);
});

test("a withdrawn consent closes the record on the next request", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  await inTransaction((tx) =>
    tx.db
      .update(categoryConsents)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(categoryConsents.assignmentId, assignmentId), eq(categoryConsents.category, "mental"))),
  );
  await expect(openFor(coach.actor, client.userId, "mental:read")).rejects.toThrow(NotFoundError);
});

test("without the consent to health data nobody reads, the client included", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await withdrawConsent(client.actor, "health_data");
  await expect(openFor(coach.actor, client.userId, "mental:read")).rejects.toThrow(NotFoundError);
  await expect(openFor(await actorOf(client.userId), client.userId, "mental:read")).rejects.toThrow(ForbiddenError);
});

test("only the text in force counts, and agreeing to a new one does not list the client twice", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  const older = { userId: client.userId, kind: "health_data", version: "2025-01", grantedAt: new Date(0) } as const;
  await inTransaction((tx) => tx.db.insert(consents).values(older));
  expect((await clientsOfCoach(coach.actor)).clients.map(({ clientId }) => clientId)).toEqual([client.userId]);
  await withdrawConsent(client.actor, "health_data");
  await inTransaction((tx) => tx.db.insert(consents).values({ ...older, grantedAt: new Date(1) }));
  await expect(openFor(coach.actor, client.userId, "mental:read")).rejects.toThrow(NotFoundError);
  expect((await clientsOfCoach(coach.actor)).clients).toEqual([]);
});

test("opening another's record is itself the look that is written down; a refusal and one's own leave none", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental", "physical"]);
  await openFor(coach.actor, client.userId, "physical:read");
  await inTransaction((tx) => openAssignedRecord(tx, coach.actor, client.userId));
  await expect(openFor(coach.actor, client.userId, "financial:read")).rejects.toThrow(NotFoundError);
  await openFor(client.actor, client.userId, "mental:write");
  const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 5 });
  expect(entries.map(({ event, seen }) => [event, seen])).toEqual([
    ["record.read", ["mental", "physical"]],
    ["record.read", ["physical"]],
  ]);
  await withoutAudit(async () => {
    await expect(openFor(coach.actor, client.userId, "mental:read")).rejects.toThrow();
    await expect(inTransaction((tx) => openAssignedRecord(tx, coach.actor, client.userId))).rejects.toThrow();
  });
});
