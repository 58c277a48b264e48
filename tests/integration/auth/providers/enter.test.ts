import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { SecondStepRequiredError } from "@/lib/auth/admit";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { listProviders } from "@/lib/auth/providers/list-providers";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { signUp } from "@/lib/auth/sign-up";
import { isFresh } from "@/lib/auth/step-up";
import { SuspendedError } from "@/lib/auth/suspended";
import { verifyEmail } from "@/lib/auth/verify-email";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { suspendPerson } from "@/lib/people/suspend-person";
import { aClient, anAdmin } from "@/tests/factories/people";
import { anIdentity, connected, providersOf } from "@/tests/factories/providers";
import { withSecondStep } from "@/tests/factories/second-steps";
import { sessionOf, signedIn } from "@/tests/factories/signed-in";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";
import { enter, refusalOf } from "./example";

const sessionsOf = (userId: string) =>
  read((db) => db.select().from(userSessions).where(eq(userSessions.userId, userId)));

describe("coming in by a provider", () => {
  test("somebody new becomes a client with a proven address, and nothing agreed to yet", async () => {
    const identity = anIdentity();
    const { token } = await enter(identity);
    const session = await sessionOf(token);
    expect(session?.actor).toMatchObject({
      name: "Ida Brandt",
      hasAgreedToTerms: false,
      hasAgreedToHealthData: false,
      dateOfBirth: null,
      zonePeriods: [expect.objectContaining({ timeZone: "Europe/Zurich" })],
    });
    expect([...(session?.actor.roles ?? [])]).toEqual(["client"]);
    expect(await listProviders(session?.actor ?? (await aClient()).actor)).toContainEqual(
      expect.objectContaining({ id: "example", connected: expect.objectContaining({ email: identity.email }) }),
    );
  });

  test("who comes back is the same person, whatever address the provider names by now", async () => {
    const identity = anIdentity();
    const first = await sessionOf((await enter(identity)).token);
    for (const email of [`${newId()}@example.org`, null]) {
      const again = await sessionOf((await enter({ ...identity, email })).token);
      expect(again?.actor.userId).toBe(first?.actor.userId);
    }
    expect((await sessionsOf(first?.actor.userId ?? "")).map(({ method }) => method)).toEqual(
      Array(3).fill("provider"),
    );
  });

  test("the same subject at another provider is somebody else", async () => {
    const identity = anIdentity();
    const first = await sessionOf((await enter(identity)).token);
    const other = await sessionOf(
      (await enter({ ...anIdentity(), subject: identity.subject, provider: "other" })).token,
    );
    expect(other?.actor.userId).not.toBe(first?.actor.userId);
  });

  test("an address lets nobody in to the account that has it, and connects nothing", async () => {
    const person = await aClient();
    expect(await refusalOf(enter(anIdentity({ email: person.email.toUpperCase() })))).toBe("known-address");
    expect(await providersOf(person.userId)).toEqual([]);
    expect(await sessionsOf(person.userId)).toEqual([]);
  });

  test("without an address that the provider vouches for, everybody is refused alike", async () => {
    expect(await refusalOf(enter(anIdentity({ email: null })))).toBe("no-address");
  });

  test("whoever typed a stranger's address first is not let in to the account that the stranger makes", async () => {
    const email = `${newId()}@example.org`;
    const attacker = aVisit();
    await signUp({ name: "Mallory", email, password: PASSWORD, timeZone: "UTC" }, attacker);
    const code = await codeSentTo(email, "verifyEmail");
    const session = await sessionOf((await enter(anIdentity({ email }))).token);
    expect(session?.actor.name).toBe("Ida Brandt");
    await expect(signInWithPassword({ email, password: PASSWORD }, attacker)).rejects.toThrow(InvalidInputError);
    await expect(verifyEmail({ code }, attacker)).rejects.toThrow(InvalidInputError);
  });

  test("a second step is owed after it, as after a password", async () => {
    const person = await aClient();
    const identity = await connected(person);
    const { code } = await withSecondStep(person.actor);
    const visit = aVisit();
    await expect(enter(identity, visit)).rejects.toThrow(SecondStepRequiredError);
    expect(await sessionsOf(person.userId)).toEqual([]);
    const { token } = await finishSignIn({ code: code() }, visit);
    expect(await sessionsOf(person.userId)).toMatchObject([{ method: "provider" }]);
    expect(isFresh((await sessionOf(token))?.actor ?? { authenticatedAt: null })).toBe(true);
  });

  test("a provider's word alone is no fresh proof: it may not have asked them for anything", async () => {
    const person = await aClient();
    const identity = await connected(person);
    const session = await sessionOf((await enter(identity)).token);
    expect(session?.actor && isFresh(session.actor)).toBe(false);
  });

  test("staff without a second step reach nothing but setting one up", async () => {
    const person = await aClient();
    const identity = await connected(person);
    await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: person.userId, role: "coach" }));
    expect(await sessionOf((await enter(identity)).token)).toMatchObject({ mustEnrol: true });
  });

  test("who is suspended is told so; who was erased is nobody", async () => {
    const person = await aClient();
    const identity = await connected(person);
    const admin = await anAdmin();
    await suspendPerson(admin.actor, { userId: person.userId, reason: "test" });
    await expect(enter(identity)).rejects.toThrow(SuspendedError);
    await inTransaction((tx) => tx.db.update(users).set({ status: "erased" }).where(eq(users.id, person.userId)));
    expect(await refusalOf(enter(identity))).toBe("failed");
  });

  test("of many tabs in which the same person is new, all end in one account", async () => {
    const identity = anIdentity();
    const entered = await Promise.all(Array.from({ length: 8 }, () => enter(identity)));
    const sessions = await Promise.all(entered.map(({ token }) => sessionOf(token)));
    expect(new Set(sessions.map((session) => session?.actor.userId)).size).toBe(1);
  });

  test("a session that the browser held before ends, whoever's it was", async () => {
    const { actor, visit } = await signedIn(await aClient());
    await enter(anIdentity(), visit);
    expect(await sessionsOf(actor.userId)).toEqual([]);
  });
});
