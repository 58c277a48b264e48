import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { inTransaction } from "@/db/transaction";
import { endSessionByToken } from "@/lib/auth/end-session-by-token";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { isEndedBySuspension } from "@/lib/auth/was-suspended";
import { after, at, DAY, HOUR } from "@/lib/clock";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { grantRole, revokeRole } from "@/lib/people/grant-role";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";

const signIn = ({ userId, actor }: TestPerson) =>
  inTransaction((tx) => startSession(tx, { userId, roles: actor.roles }, "password", "Firefox on Linux"));

const sessionOf = (token: string) => read((db) => loadSession(db, hashToken(token), new Date()));

/** Suspends every admin that other tests of this database left active. */
async function onlyAdmins(...kept: TestPerson[]): Promise<void> {
  const ids = new Set(kept.map(({ userId }) => userId));
  const admins = await read((db) =>
    db.select({ userId: userRoles.userId }).from(userRoles).where(eq(userRoles.role, "admin")),
  );
  for (const { userId } of admins) {
    if (ids.has(userId)) continue;
    await inTransaction((tx) => tx.db.update(users).set({ status: "suspended" }).where(eq(users.id, userId)));
  }
}

test("a suspended person's next request is refused, and they can be let in again", async () => {
  const admin = await anAdmin();
  const client = await aClient();
  const { token } = await signIn(client);
  expect(await sessionOf(token)).not.toBeNull();
  await suspendPerson(admin.actor, { userId: client.userId, reason: "spam" });
  expect(await sessionOf(token)).toBeNull();
  expect(await isEndedBySuspension(token)).toBe(true);
  await reactivatePerson(admin.actor, { userId: client.userId, reason: "a mistake" });
  expect(await read((db) => db.select().from(userSessions).where(eq(userSessions.userId, client.userId)))).toEqual([]);
  expect(await isEndedBySuspension(token)).toBe(false);
  expect(await sessionOf(token)).toBeNull(); // the old session does not come back to life
  expect(await sessionOf((await signIn(client)).token)).not.toBeNull();
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)));
  expect(events.filter(({ actorId }) => actorId === admin.userId)).toMatchObject([
    { event: "person.suspended", reason: "spam" },
    { event: "person.reactivated", reason: "a mistake" },
  ]);
});

test("only the browser that was signed in is told of the suspension, and only of a session that it ended", async () => {
  const admin = await anAdmin();
  const [client, bystander] = [await aClient(), await aClient()];
  const { token: ranOut } = await at(after(-15 * DAY), () => signIn(client)); // idle for longer than 14 days
  const { token: signedOut } = await signIn(client);
  await inTransaction((tx) => endSessionByToken(tx, signedOut));
  const { token: elsewhere } = await signIn(bystander);
  const { token } = await signIn(client);
  await suspendPerson(admin.actor, { userId: client.userId, reason: "spam" });
  const told = await Promise.all([token, ranOut, signedOut, elsewhere, newToken()].map(isEndedBySuspension));
  expect(told).toEqual([true, false, false, false, false]);
  expect(await at(after(31 * DAY), () => isEndedBySuspension(token))).toBe(false);
});

test("a session that somehow survived a suspension still opens nothing", async () => {
  const client = await aClient();
  const { token } = await signIn(client);
  await inTransaction((tx) => tx.db.update(users).set({ status: "suspended" }).where(eq(users.id, client.userId)));
  expect(await sessionOf(token)).toBeNull();
});

test("suspending twice is once, with one trace, for whoever did it; for anybody else it is no longer in that state", async () => {
  const [admin, other] = [await anAdmin(), await anAdmin()];
  const client = await aClient();
  const input = { userId: client.userId, reason: "x" };
  for (const deed of [suspendPerson, reactivatePerson]) {
    await Promise.all([1, 2, 3].map(() => deed(admin.actor, input)));
    await expect(deed(other.actor, input)).rejects.toThrow(ConflictError);
    await expect(deed(admin.actor, { ...input, reason: "y" })).rejects.toThrow(ConflictError);
  }
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)));
  expect(events.filter(({ actorId }) => actorId === admin.userId).map(({ event }) => event)).toEqual([
    "person.suspended",
    "person.reactivated",
  ]);
  await expect(suspendPerson(admin.actor, { userId: newId(), reason: "x" })).rejects.toThrow(NotFoundError);
});

test("what was a repeat a moment ago is another deed an hour later", async () => {
  const admin = await anAdmin();
  const client = await aClient();
  const input = { userId: client.userId, reason: "x" };
  await at(after(-HOUR), () => suspendPerson(admin.actor, input));
  await expect(suspendPerson(admin.actor, input)).rejects.toThrow(ConflictError);
});

test("a staff role shortens the sessions of somebody who was only a client", async () => {
  const admin = await anAdmin();
  const client = await aClient();
  const { token } = await signIn(client);
  expect((await sessionOf(token))?.absoluteExpiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * DAY);
  await grantRole(admin.actor, { userId: client.userId, role: "support" });
  expect(await sessionOf(token)).toBeNull(); // staff without a second step
  await withSecondStep(client.actor);
  const session = await sessionOf(token);
  expect(session?.actor.roles).toEqual(new Set(["client", "support"]));
  expect(session?.absoluteExpiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 12 * HOUR);
});

test("roles are given once and taken once", async () => {
  const admin = await anAdmin();
  const coach = await aCoach();
  await expect(grantRole(admin.actor, { userId: coach.userId, role: "coach" })).rejects.toThrow(
    "errors.hasRoleAlready",
  );
  await Promise.all([1, 2].map(() => revokeRole(admin.actor, { userId: coach.userId, role: "coach" })));
  await expect(revokeRole(admin.actor, { userId: coach.userId, role: "support" })).rejects.toThrow(ConflictError);
  await Promise.all([1, 2].map(() => grantRole(admin.actor, { userId: coach.userId, role: "support" })));
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, coach.userId)));
  expect(events.filter(({ actorId }) => actorId === admin.userId).map(({ event }) => event)).toEqual([
    "role.revoked",
    "role.granted",
  ]);
  await expect(grantRole(admin.actor, { userId: newId(), role: "coach" })).rejects.toThrow(NotFoundError);
});

test("the last admin can neither be suspended nor demoted, by themselves or by the operator", async () => {
  const admin = await anAdmin();
  await onlyAdmins(admin);
  const reason = "x";
  await expect(suspendPerson(admin.actor, { userId: admin.userId, reason })).rejects.toThrow("errors.lastAdmin");
  await expect(revokeRole(admin.actor, { userId: admin.userId, role: "admin" })).rejects.toThrow("errors.lastAdmin");
  await expect(suspendPerson("operator", { userId: admin.userId, reason })).rejects.toThrow("errors.lastAdmin");
});

test("admins who suspend and demote each other at the same moment leave exactly one", async () => {
  for (let round = 0; round < 5; round++) {
    const [ada, bob, cleo] = [await anAdmin(), await anAdmin(), await anAdmin()];
    await onlyAdmins(ada, bob, cleo);
    const deeds = await Promise.allSettled([
      suspendPerson(ada.actor, { userId: bob.userId, reason: "x" }),
      revokeRole(bob.actor, { userId: cleo.userId, role: "admin" }),
      suspendPerson(cleo.actor, { userId: ada.userId, reason: "x" }),
    ]);
    expect(deeds.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(deeds.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { messageKey: "errors.lastAdmin" } },
    ]);
  }
});
