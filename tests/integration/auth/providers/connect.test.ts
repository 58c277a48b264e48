import { describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { connectAccount } from "@/lib/auth/providers/connect-account";
import { disconnectAccount } from "@/lib/auth/providers/disconnect-account";
import { listProviders } from "@/lib/auth/providers/list-providers";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { after, at, HOUR } from "@/lib/clock";
import { ConflictError } from "@/lib/errors";
import { aClient } from "@/tests/factories/people";
import { anIdentity, connected, providersOf } from "@/tests/factories/providers";
import { sessionOf, signedIn } from "@/tests/factories/signed-in";
import { PASSWORD } from "@/tests/factories/visits";
import { mailsTo } from "@/tests/support/mails";
import { enter, refusalOf } from "./example";

const passwordHash = await hashPassword(PASSWORD);

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
