import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { findSession, loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { after, at, DAY, now } from "@/lib/clock";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { coachesOfClient } from "@/lib/coaching/coaches-of-client";
import { viewClient } from "@/lib/coaching/view-client";
import { hashToken } from "@/lib/crypto/tokens";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { keepAccount, keepByOperator } from "@/lib/leaving/keep-account";
import { lookAfter } from "@/lib/leaving/look-after-leavers";
import { deletionOf } from "@/lib/leaving/queries";
import { eraseByOperator, requestDeletion } from "@/lib/leaving/request-deletion";
import { queueMail } from "@/lib/mail/queue-mail";
import { suspendPerson } from "@/lib/people/suspend-person";
import { assigned } from "@/tests/factories/assignments";
import { erased, isDue, leaves, statusOf, worksOff } from "@/tests/factories/leavers";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { mailsTo } from "@/tests/support/mails";

const signIn = ({ userId, actor }: TestPerson) =>
  inTransaction((tx) => startSession(tx, { userId, roles: actor.roles }, "password", "Firefox on Linux"));
const opens = (token: string) => read((db) => loadSession(db, hashToken(token), now()));
const isKnown = (token: string) => read((db) => findSession(db, hashToken(token), now()));
const templatesTo = async ({ email }: TestPerson) => (await mailsTo(email)).map(({ template }) => template);

test("who asks must have proved who they are a moment ago", async () => {
  const client = await aClient();
  await expect(requestDeletion(client.actor)).rejects.toThrow(StepUpRequiredError);
  await expect(requestDeletion({ ...client.actor, authenticatedAt: after(-DAY) })).rejects.toThrow(StepUpRequiredError);
  expect(await statusOf(client)).toBe("active");
});

test("a leaver's session opens nothing but the way back; other browsers are signed out; all of it returns in one press", async () => {
  const client = await aClient();
  const here = await signIn(client);
  const there = await signIn(client);
  const session = await opens(here.token);
  if (!session) throw new Error("signed in");
  await requestDeletion(session.actor);
  expect(await opens(here.token)).toBeNull();
  expect(await isKnown(here.token)).toMatchObject({ isLeaving: true });
  expect(await isKnown(there.token)).toBeNull();
  const due = await deletionOf(client);
  expect(due?.dueAt.getTime()).toBeGreaterThan(after(13.9 * DAY).getTime());
  expect(await templatesTo(client)).toEqual(["accountLeaving"]);
  await keepAccount(client.actor);
  expect(await opens(here.token)).not.toBeNull();
  expect(await deletionOf(client)).toBeNull();
  await keepAccount(client.actor); // pressed twice
});

test("asked twice is once, with one mail and the first day", async () => {
  const client = await aClient();
  await leaves(client);
  const first = await deletionOf(client);
  await at(after(DAY), () => leaves(client));
  expect(await deletionOf(client)).toEqual(first);
  expect(await templatesTo(client)).toEqual(["accountLeaving"]);
});

test("a coach sees nothing of somebody who is leaving, and everything again when they stay", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await leaves(client);
  expect((await clientsOfCoach(coach.actor)).clients).toEqual([]);
  await expect(viewClient(coach.actor, client.userId, 30)).rejects.toThrow(NotFoundError);
  await keepAccount(client.actor);
  expect((await clientsOfCoach(coach.actor)).clients).toHaveLength(1);
});

test("no mails but the confirmation, one reminder three days before, and what concerns the door", async () => {
  const client = await aClient();
  await leaves(client);
  const mail = (template: "clientHasLeft" | "passwordChanged") =>
    inTransaction((tx) =>
      queueMail(tx, {
        template,
        to: client.email,
        userId: client.userId,
        params: { since: "x", link: "x" },
        dedupeKey: newId(),
      }),
    );
  await mail("clientHasLeft");
  await mail("passwordChanged");
  const hourly = () => inTransaction(lookAfter);
  await hourly();
  for (const days of [11.1, 11.2, 13.9]) await at(after(days * DAY), hourly);
  expect((await templatesTo(client)).sort()).toEqual(["accountLeaving", "accountLeavingSoon", "passwordChanged"]);
});

test("what nobody took back is erased when it is due, not before; then it is too late", async () => {
  const client = await aClient();
  await leaves(client);
  await inTransaction(lookAfter);
  await worksOff(["erase-account"]);
  expect(await statusOf(client)).toBe("leaving");
  await at(after(14.1 * DAY), () => inTransaction(lookAfter));
  await at(after(14.1 * DAY), () => worksOff(["erase-account"]));
  expect(await statusOf(client)).toBe("erased");
  await expect(keepAccount(client.actor)).rejects.toThrow(ConflictError);
});

test("taking it back and the erasure cannot both happen", async () => {
  for (let round = 0; round < 5; round++) {
    const client = await aClient();
    await leaves(client);
    await isDue(client);
    const [, kept] = await Promise.allSettled([worksOff(["erase-account"]), keepAccount(client.actor)]);
    const [left] = await read((db) =>
      db
        .select()
        .from(accountDeletions)
        .where(and(eq(accountDeletions.userId, client.userId), isNull(accountDeletions.erasedAt))),
    );
    expect(left).toBeUndefined();
    expect(await statusOf(client)).toBe(kept.status === "fulfilled" ? "active" : "erased");
    const roles = await read((db) => db.select().from(userRoles).where(eq(userRoles.userId, client.userId)));
    expect(roles).toHaveLength(kept.status === "fulfilled" ? 1 : 0);
  }
});

test("the last admin cannot leave, and two who leave at once leave one", async () => {
  const [one, other] = [await anAdmin(), await anAdmin()];
  const rest = await read((db) =>
    db.select({ id: userRoles.userId }).from(userRoles).where(eq(userRoles.role, "admin")),
  );
  for (const { id } of rest.filter(({ id }) => ![one.userId, other.userId].includes(id)))
    await inTransaction((tx) => tx.db.update(users).set({ status: "suspended" }).where(eq(users.id, id)));
  const outcomes = await Promise.allSettled([leaves(one), leaves(other)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const stays = outcomes[0]?.status === "rejected" ? one : other;
  await expect(leaves(stays)).rejects.toThrow(ConflictError);
  await expect(eraseByOperator({ userId: stays.userId, reason: "x", days: 0 })).rejects.toThrow(ConflictError);
});

test("the operator erases with a reason, sooner if asked again; taking it back leads where the person was", async () => {
  const [client, admin] = [await aClient(), await anAdmin()];
  await suspendPerson(admin.actor, { userId: client.userId, reason: "spam" });
  await eraseByOperator({ userId: client.userId, reason: "asked by letter", days: null });
  await keepByOperator({ userId: client.userId, reason: "a mistake" });
  expect(await statusOf(client)).toBe("suspended");
  await eraseByOperator({ userId: client.userId, reason: "asked by letter", days: null });
  await eraseByOperator({ userId: client.userId, reason: "asked by letter", days: 0 });
  await worksOff(["erase-account"]);
  expect(await statusOf(client)).toBe("erased");
  await expect(eraseByOperator({ userId: client.userId, reason: "x", days: 0 })).rejects.toThrow(NotFoundError);
});

test("whoever stays is told, without a name, and a client keeps a primary coach", async () => {
  const [client, coach, second] = [await aClient({ name: "Canary-Client" }), await aCoach(), await aCoach()];
  const other = await aClient();
  await assigned(client.userId, coach.userId, ["mental"]);
  await assigned(other.userId, coach.userId, ["mental"]);
  const next = await assigned(other.userId, second.userId, ["mental"]);
  await erased(client);
  const [told] = await mailsTo(coach.email);
  expect(told).toMatchObject({ template: "clientHasLeft" });
  expect(told?.text).not.toContain("Canary-Client");
  await erased(coach);
  expect(await templatesTo(other)).toEqual(["coachHasLeft"]);

  expect(await coachesOfClient(openOwnRecord(other.actor))).toMatchObject([{ assignmentId: next, isPrimary: true }]);
});

test("a request with the wrong session of somebody else finds no account of theirs", async () => {
  const [client, other] = [await aClient(), await aClient()];
  await leaves(client);
  await keepAccount(other.actor); // changes nothing of anybody's
  expect(await statusOf(client)).toBe("leaving");
  expect(await read((db) => db.select().from(userSessions).where(eq(userSessions.userId, other.userId)))).toEqual([]);
});
