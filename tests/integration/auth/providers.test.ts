import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { SecondStepRequiredError } from "@/lib/auth/admit";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { hashPassword } from "@/lib/auth/password";
import { connectAccount } from "@/lib/auth/providers/connect-account";
import { disconnectAccount } from "@/lib/auth/providers/disconnect-account";
import { enterWithProvider } from "@/lib/auth/providers/enter-with-provider";
import { identityOf, type ProviderIdentity } from "@/lib/auth/providers/identity";
import { listProviders } from "@/lib/auth/providers/list-providers";
import { keepProviderVisit, type ProviderVisit, takeProviderVisit } from "@/lib/auth/providers/provider-visit";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { signUp } from "@/lib/auth/sign-up";
import { isFresh, StepUpRequiredError } from "@/lib/auth/step-up";
import { SuspendedError } from "@/lib/auth/suspended";
import { verifyEmail } from "@/lib/auth/verify-email";
import { after, at, HOUR, MINUTE } from "@/lib/clock";
import { newToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { suspendPerson } from "@/lib/people/suspend-person";
import { aClient, anAdmin } from "@/tests/factories/people";
import { anIdentity, connected, providersOf } from "@/tests/factories/providers";
import { withSecondStep } from "@/tests/factories/second-steps";
import { sessionOf, signedIn } from "@/tests/factories/signed-in";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";

const example = { id: "example", name: "Example ID", issuer: "http://127.0.0.1:1", clientId: "a", clientSecret: "b" };
env.OIDC_PROVIDERS.push(example, { ...example, id: "other", name: "Other ID" });

const passwordHash = await hashPassword(PASSWORD);
const habits = { locale: "en-GB", units: "metric", currency: "EUR", timeZone: "Europe/Zurich" } as const;
const enter = (identity: ProviderIdentity, visit = aVisit()) => enterWithProvider(identity, habits, visit);
const sessionsOf = (userId: string) =>
  read((db) => db.select().from(userSessions).where(eq(userSessions.userId, userId)));

async function refusalOf(entering: Promise<unknown>): Promise<unknown> {
  return entering.then(
    () => "let in",
    (error: unknown) => (error instanceof Error && "outcome" in error ? error.outcome : error),
  );
}

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

describe("what a browser went away for", () => {
  const visit: ProviderVisit = { connects: null, next: "/today", timeZone: "UTC" };
  const gone = () => ({ state: newToken(), browserToken: newToken(), provider: "example" });
  const keep = (where: ReturnType<typeof gone>) => inTransaction((tx) => keepProviderVisit(tx, where, visit));
  const take = (where: ReturnType<typeof gone>) => inTransaction((tx) => takeProviderVisit(tx, where));

  test("is taken once, of 20 at the same moment", async () => {
    const where = gone();
    await keep(where);
    const taken = await Promise.all(Array.from({ length: 20 }, () => take(where)));
    expect(taken.filter(Boolean)).toEqual([visit]);
  });

  test("is nobody else's: not another browser's, not another provider's, not by another state, not after its time", async () => {
    const where = gone();
    await keep(where);
    expect(await take({ ...where, browserToken: newToken() })).toBeNull();
    expect(await take({ ...where, provider: "other" })).toBeNull();
    expect(await take({ ...where, state: newToken() })).toBeNull();
    expect(await at(after(11 * MINUTE), () => take(where))).toBeNull();
    expect(await take(where)).toEqual(visit);
  });
});

describe("connecting and disconnecting", () => {
  test("connecting lets in from then on, renews the session's token, and is told by mail", async () => {
    const person = await aClient();
    const { actor, visit } = await signedIn(person);
    const identity = anIdentity();
    const renewed = await connectAccount(actor, identity, visit);
    expect(await sessionOf(visit.sessionToken ?? "")).toBeNull();
    expect((await sessionOf(renewed.token))?.actor.sessionId).toBe(actor.sessionId);
    expect((await sessionOf((await enter(identity)).token))?.actor.userId).toBe(person.userId);
    expect((await mailsTo(person.email)).map(({ template }) => template)).toContain("accountConnected");
  });

  test("both ask for a proof of the last 15 minutes", async () => {
    const person = await aClient({ passwordHash });
    const { actor, visit } = await at(after(-HOUR), () => signedIn(person));
    await expect(connectAccount(actor, anIdentity(), visit)).rejects.toThrow(StepUpRequiredError);
    await connected(person);
    await expect(disconnectAccount(actor, { provider: "example" }, visit)).rejects.toThrow(StepUpRequiredError);
    expect(await providersOf(person.userId)).toEqual(["example"]);
  });

  test("an account of somebody else is not taken from them, and there is one a provider", async () => {
    const theirs = await connected(await aClient());
    const { actor, visit } = await signedIn(await aClient());
    expect(await refusalOf(connectAccount(actor, theirs, visit))).toBe("taken");
    const { token } = await connectAccount(actor, anIdentity(), visit);
    expect(await refusalOf(connectAccount(actor, anIdentity(), { ...visit, sessionToken: token }))).toBe("another");
    expect(await providersOf(actor.userId)).toEqual(["example"]);
  });

  test("of two people who connect the same account at one moment, one has it", async () => {
    const identity = anIdentity();
    const people = await Promise.all(
      [aClient(), aClient(), aClient(), aClient()].map(async (each) => signedIn(await each)),
    );
    const outcomes = await Promise.all(
      people.map(({ actor, visit }) => refusalOf(connectAccount(actor, identity, visit))),
    );
    expect(outcomes.sort()).toEqual(["let in", "taken", "taken", "taken"]);
  });

  test("disconnecting shuts the way, ends the other sessions, and is told by mail", async () => {
    const person = await aClient({ passwordHash });
    const identity = await connected(person);
    const elsewhere = await enter(identity);
    const { actor, visit } = await signedIn(person);
    const { token } = await disconnectAccount(actor, { provider: "example" }, visit);
    expect((await sessionOf(token))?.actor.userId).toBe(person.userId);
    expect(await sessionOf(elsewhere.token)).toBeNull();
    expect(await refusalOf(enter({ ...identity, email: person.email }))).toBe("known-address");
    expect((await mailsTo(person.email)).map(({ template }) => template)).toContain("accountDisconnected");
  });

  test("the last way in stays: neither a code by mail nor a provider that is not offered any more counts", async () => {
    const person = await aClient();
    await connected(person);
    await connected(person, { provider: "gone" });
    const { actor, visit } = await signedIn(person);
    await expect(disconnectAccount(actor, { provider: "example" }, visit)).rejects.toThrow(ConflictError);
    const [listed] = await listProviders(actor);
    expect(listed).toMatchObject({ id: "example", connected: { mayDisconnect: false } });
    await disconnectAccount(actor, { provider: "gone" }, visit);
    expect(await providersOf(person.userId)).toEqual(["example"]);
  });

  test("of two providers disconnected at one moment, one stays", async () => {
    const person = await aClient();
    await connected(person);
    await connected(person, { provider: "other" });
    const { actor, visit } = await signedIn(person);
    const disconnect = (provider: string) => disconnectAccount(actor, { provider }, visit);
    await Promise.allSettled([disconnect("example"), disconnect("other")]);
    expect(await providersOf(person.userId)).toHaveLength(1);
  });

  test("what is not connected cannot be disconnected", async () => {
    const { actor, visit } = await signedIn(await aClient({ passwordHash }));
    await expect(disconnectAccount(actor, { provider: "example" }, visit)).rejects.toThrow(ConflictError);
  });
});

test("an address counts only when the provider says that it verified it", () => {
  const of = (claims: object) =>
    identityOf("example", { sub: "1", name: " Ida ", email: "ida@example.org", ...claims });
  expect(of({ email_verified: true })).toEqual({
    provider: "example",
    subject: "1",
    email: "ida@example.org",
    name: "Ida",
  });
  expect(of({ email_verified: "true" })?.email).toBe("ida@example.org");
  for (const email_verified of [false, "false", undefined, null, 1, "yes"])
    expect(of({ email_verified })?.email).toBeNull();
  expect(of({ email_verified: true, email: "not an address" })?.email).toBeNull();
  expect(of({ email_verified: true, name: "" })?.name).toBe("ida");
  for (const sub of ["", "a".repeat(256), "with space", 7, undefined]) expect(of({ sub })).toBeNull();
});
