import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { knownBrowsers } from "@/db/schema/identity/known-browsers";
import { userRoles } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { admit, SecondStepRequiredError } from "@/lib/auth/admit";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { preferNotice } from "@/lib/auth/notice/preference";
import { hashPassword } from "@/lib/auth/password";
import { enterWithProvider } from "@/lib/auth/providers/enter-with-provider";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { after, at, DAY } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { housekeeping, removeForgottenBrowsers } from "@/lib/jobs/housekeeping";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { connected } from "@/tests/factories/providers";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { mailsTo } from "@/tests/support/mails";
import { ask } from "@/tests/support/probe-jobs";

const passwordHash = await hashPassword(PASSWORD);
const noticesTo = async (address: string) =>
  (await mailsTo(address)).filter(({ template }) => template === "newBrowser").map(({ text }) => text);
const signIn = (person: TestPerson, visit = aVisit()) =>
  signInWithPassword({ email: person.email, password: PASSWORD }, visit);

/** Somebody who has signed in before, in one browser. */
async function atHome() {
  const person = await aClient({ passwordHash });
  const home = aVisit();
  await signIn(person, home);
  return { person, home };
}

describe("a mail about a new browser", () => {
  test("comes once for each, with the person's own time and no network address; the first of all is no news", async () => {
    const { person, home } = await atHome();
    expect(await noticesTo(person.email)).toEqual([]);
    await signIn(person, home);
    expect(await noticesTo(person.email)).toEqual([]);
    const elsewhere = aVisit({ device: "Safari on iOS", address: "203.0.113.9" });
    await at(new Date("2026-07-01T20:30:00Z"), () => signIn(person, elsewhere));
    await signIn(person, elsewhere);
    const [text, ...more] = await noticesTo(person.email);
    expect(more).toEqual([]);
    expect(text).toContain("Safari on iOS");
    expect(text).toContain("22:30 (Europe/Berlin)"); // theirs, not the server's
    expect(text).not.toContain("203.0.113.9");
  });

  test("a browser that one person knows is new to another", async () => {
    const [{ home }, other] = [await atHome(), await atHome()];
    await signIn(other.person, home);
    expect(await noticesTo(other.person.email)).toHaveLength(1);
  });

  test("not after a wrong password, and not before the second step", async () => {
    const { person } = await atHome();
    await expect(signInWithPassword({ email: person.email, password: "not this one" }, aVisit())).rejects.toThrow(
      InvalidInputError,
    );
    const { code } = await withSecondStep(person.actor);
    const elsewhere = aVisit();
    await expect(signIn(person, elsewhere)).rejects.toThrow(SecondStepRequiredError);
    expect(await noticesTo(person.email)).toEqual([]);
    await finishSignIn({ code: code() }, elsewhere);
    expect(await noticesTo(person.email)).toHaveLength(1);
  });

  test("after a provider's sign-in as well", async () => {
    const { person } = await atHome();
    const identity = await connected(person);
    await enterWithProvider(identity, { locale: "en-GB", units: "metric", currency: "EUR", timeZone: "UTC" }, aVisit());
    expect(await noticesTo(person.email)).toHaveLength(1);
  });

  test("of the same browser at the same moment, one", async () => {
    const { person } = await atHome();
    const elsewhere = aVisit();
    await Promise.all(Array.from({ length: 5 }, () => signIn(person, elsewhere)));
    expect(await noticesTo(person.email)).toHaveLength(1);
  });

  test("a client may turn it off and on again; staff may not, and are told although they turned it off before", async () => {
    const { person } = await atHome();
    await preferNotice(person.actor, { wanted: false });
    await signIn(person);
    expect(await noticesTo(person.email)).toEqual([]);
    await preferNotice(person.actor, { wanted: true });
    await signIn(person);
    expect(await noticesTo(person.email)).toHaveLength(1);
    await preferNotice(person.actor, { wanted: false });
    await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: person.userId, role: "coach" }));
    await signIn(person);
    expect(await noticesTo(person.email)).toHaveLength(2);
    await expect(preferNotice((await aCoach()).actor, { wanted: false })).rejects.toThrow(ConflictError);
  });

  test("not for the demo's people", async () => {
    env.DEMO = true;
    try {
      const person = await aClient({ isDemo: true });
      for (const visit of [aVisit(), aVisit()]) await inTransaction((tx) => admit(tx, person.actor, "password", visit));
      expect(await noticesTo(person.email)).toEqual([]);
    } finally {
      env.DEMO = false;
    }
  });
});

test("a browser is forgotten when its mark has run out, and only its hash was ever kept", async () => {
  const { person, home } = await atHome();
  const old = aVisit();
  await at(after(-401 * DAY), () => signIn(person, old));
  const known = async () =>
    (await read((db) => db.select().from(knownBrowsers).where(eq(knownBrowsers.userId, person.userId)))).map(
      ({ browserHash }) => browserHash,
    );
  expect(await known()).toHaveLength(2);
  await ask(removeForgottenBrowsers.job, {});
  await runDueJobs(registryOf(housekeeping));
  expect(await known()).toEqual([hashToken(home.browserToken)]);
});
