import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { changePassword } from "@/lib/auth/change-password";
import { endOtherSessions } from "@/lib/auth/end-other-sessions";
import { endSession } from "@/lib/auth/end-session";
import { listSessions } from "@/lib/auth/list-sessions";
import { loadSession } from "@/lib/auth/load-actor";
import { hashPassword } from "@/lib/auth/password";
import { passwordStanding } from "@/lib/auth/password-standing";
import { requestPasswordReset } from "@/lib/auth/request-code";
import { resetPassword } from "@/lib/auth/reset-password";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { startSession } from "@/lib/auth/start-session";
import { after, at, DAY, MINUTE, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ForbiddenError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";

const passwordHash = await hashPassword(PASSWORD);
const OTHER = "a quite different sentence";

const actorOf = async (token: string) => (await read((db) => loadSession(db, hashToken(token), now())))?.actor;

async function signedIn(person: TestPerson, device = "Firefox on Linux"): Promise<{ token: string; actor: Actor }> {
  const roles = person.actor.roles;
  const { token } = await inTransaction((tx) => startSession(tx, { ...person, roles }, "password", device));
  const actor = await actorOf(token);
  if (!actor) throw new Error("not signed in");
  return { token, actor };
}

describe("one's own sessions", () => {
  test("are listed with this browser first; those of others and those that ran out are not", async () => {
    const person = await aClient();
    await at(after(-15 * DAY), () => signedIn(person, "Edge on Windows")).catch(() => undefined);
    await signedIn(person, "Safari on iOS");
    const here = await signedIn(person, "Firefox on Linux");
    await signedIn(await aClient());
    expect((await listSessions(here.actor)).map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      ["Firefox on Linux", true],
      ["Safari on iOS", false],
    ]);
  });

  test("one can be ended, and is out with its next request", async () => {
    const person = await aClient();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    await Promise.all([1, 2, 3].map(() => endSession(here.actor, there.actor.sessionId ?? "")));
    expect(await tracesOf(there.actor.sessionId ?? "")).toEqual(["session.ended"]);
    expect(await actorOf(there.token)).toBeUndefined();
    expect(await actorOf(here.token)).toBeDefined();
  });

  test("somebody else's cannot, and is not told apart from one that never was", async () => {
    const [mine, theirs] = [await signedIn(await aClient()), await signedIn(await aClient())];
    await expect(endSession(mine.actor, theirs.actor.sessionId ?? "")).rejects.toThrow(NotFoundError);
    await expect(endSession(mine.actor, newId())).rejects.toThrow(NotFoundError);
    expect(await actorOf(theirs.token)).toBeDefined();
  });

  test("all others can be ended at once, and only one's own", async () => {
    const person = await aClient();
    const [here, one, two] = [await signedIn(person), await signedIn(person), await signedIn(person)];
    const stranger = await signedIn(await aClient());
    expect(await endOtherSessions(here.actor)).toBe(2);
    expect(await endOtherSessions(here.actor)).toBe(0);
    expect(
      await Promise.all([here, one, two, stranger].map(async ({ token }) => Boolean(await actorOf(token)))),
    ).toEqual([true, false, false, true]);
  });
});

describe("changing the password", () => {
  test("asks for the current one", async () => {
    const { actor } = await signedIn(await aClient({ passwordHash }));
    const input = { currentPassword: "not this one, surely", password: OTHER };
    await expect(changePassword(actor, input, aVisit())).rejects.toMatchObject({
      fieldErrors: { currentPassword: "errors.passwordNotCurrent" },
    });
    await expect(changePassword(actor, { password: OTHER }, aVisit())).rejects.toThrow(InvalidInputError);
  });

  test("ends every session and gives this browser a new one; the mail says so", async () => {
    const person = await aClient({ passwordHash });
    const [here, there] = [await signedIn(person), await signedIn(person)];
    const input = { currentPassword: PASSWORD, password: OTHER };
    const { token } = await changePassword(here.actor, input, aVisit({ sessionToken: here.token }));
    expect(await actorOf(here.token)).toBeUndefined();
    expect(await actorOf(there.token)).toBeUndefined();
    expect((await actorOf(token))?.userId).toBe(person.userId);
    await expect(signInWithPassword({ email: person.email, password: PASSWORD }, aVisit())).rejects.toThrow();
    expect((await mailsTo(person.email)).map(({ template }) => template)).toEqual(["passwordChanged"]);
    await expect(signInWithPassword({ email: person.email, password: OTHER }, aVisit())).resolves.toBeDefined();
  });

  test("a first one may be set only just after signing in", async () => {
    const { actor } = await signedIn(await aClient());
    expect(await passwordStanding(actor)).toEqual({ hasPassword: false, needsStepUp: true, hasFactor: false });
    await at(after(16 * MINUTE), async () => {
      await expect(changePassword(actor, { password: OTHER }, aVisit())).rejects.toThrow(ForbiddenError);
    });
    await expect(changePassword(actor, { password: OTHER }, aVisit())).resolves.toBeDefined();
  });
});

describe("a forgotten password", () => {
  test("is replaced with a code, and every session ends", async () => {
    const person = await aClient({ passwordHash });
    const somewhere = await signedIn(person);
    const visit = aVisit();
    await requestPasswordReset(person, visit);
    await resetPassword({ code: await codeSentTo(person.email, "resetPassword"), password: OTHER }, visit);
    expect(await actorOf(somewhere.token)).toBeUndefined();
    await expect(signInWithPassword({ email: person.email, password: PASSWORD }, aVisit())).rejects.toThrow();
    await expect(signInWithPassword({ email: person.email, password: OTHER }, aVisit())).resolves.toBeDefined();
  });

  test("a wrong code, another browser's and a used one change nothing", async () => {
    const person = await aClient({ passwordHash });
    const visit = aVisit();
    await requestPasswordReset(person, visit);
    const code = await codeSentTo(person.email, "resetPassword");
    const wrong = code === "000000" ? "000001" : "000000";
    await expect(resetPassword({ code: wrong, password: OTHER }, visit)).rejects.toThrow(InvalidInputError);
    await expect(resetPassword({ code, password: OTHER }, aVisit())).rejects.toThrow(InvalidInputError);
    await expect(signInWithPassword({ email: person.email, password: PASSWORD }, aVisit())).resolves.toBeDefined();
    await resetPassword({ code, password: OTHER }, visit);
    await expect(resetPassword({ code, password: PASSWORD }, visit)).rejects.toThrow(InvalidInputError);
  });
});
