import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import { pendingSignIns } from "@/db/schema/identity/second-factor";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { SecondStepRequiredError } from "@/lib/auth/admit";
import { finishSignIn, owesSecondStep } from "@/lib/auth/finish-sign-in";
import { findSession, loadSession } from "@/lib/auth/load-actor";
import { hashPassword } from "@/lib/auth/password";
import { requestSignInCode } from "@/lib/auth/request-code";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { startSession } from "@/lib/auth/start-session";
import type { Visit } from "@/lib/auth/visit";
import { after, at, MINUTE, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ConflictError, InvalidInputError, RateLimitedError } from "@/lib/errors";
import { aClient, actorOf, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

const passwordHash = await hashPassword(PASSWORD);

async function enrolled() {
  const person = await aClient({ passwordHash });
  return { ...person, password: PASSWORD, step: await withSecondStep(person.actor) };
}

async function firstStep(person: TestPerson, visit: Visit): Promise<void> {
  await expect(signInWithPassword({ email: person.email, password: PASSWORD }, visit)).rejects.toThrow(
    SecondStepRequiredError,
  );
}

const sessionsOf = (userId: string) =>
  read((db) => db.select({ id: userSessions.id }).from(userSessions).where(eq(userSessions.userId, userId)));
const load = (token: string) => read((db) => loadSession(db, hashToken(token), now()));

describe("with a second step", () => {
  test("the right password makes no session; the code of the app does, in this browser only", async () => {
    const person = await enrolled();
    const visit = aVisit();
    await firstStep(person, visit);
    expect(await sessionsOf(person.userId)).toEqual([]);
    expect(await owesSecondStep(visit.browserToken)).toBe(true);
    const code = person.step.code();
    await expect(finishSignIn({ code }, aVisit())).rejects.toThrow(ConflictError);
    const { token } = await finishSignIn({ code }, visit);
    expect((await load(token))?.actor.userId).toBe(person.userId);
    expect(await owesSecondStep(visit.browserToken)).toBe(false);
  });

  test("a mail's code needs it as well, and a recovery code does in its place", async () => {
    const person = await enrolled();
    const visit = aVisit();
    await requestSignInCode(person, visit);
    const mailed = await codeSentTo(person.email, "signInCode");
    await expect(signInWithCode({ code: mailed }, visit)).rejects.toThrow(SecondStepRequiredError);
    await expect(finishSignIn({ code: "000000000A" }, visit)).resolves.toBeDefined();
    expect(
      (await read((db) => db.select().from(userSessions).where(eq(userSessions.userId, person.userId))))[0]?.method,
    ).toBe("email_code");
  });

  test("fifty at once with one code: one session", async () => {
    const person = await enrolled();
    const visits = Array.from({ length: 50 }, () => aVisit());
    for (const visit of visits.slice(0, 5)) await firstStep(person, visit);
    const code = person.step.code();
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => finishSignIn({ code }, visits[index % 5] ?? aVisit())),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await sessionsOf(person.userId)).toHaveLength(1);
  });

  test("ten minutes later one begins again", async () => {
    const person = await enrolled();
    const visit = aVisit();
    await firstStep(person, visit);
    await at(after(11 * MINUTE), async () => {
      await expect(finishSignIn({ code: person.step.code() }, visit)).rejects.toThrow(ConflictError);
    });
  });

  test("five wrong codes, then even the right one waits, in every browser", async () => {
    const person = await enrolled();
    const [visit, other] = [aVisit(), aVisit()];
    await firstStep(person, visit);
    await firstStep(person, other);
    const wrong = person.step.code(40);
    for (let i = 0; i < 5; i++) await expect(finishSignIn({ code: wrong }, visit)).rejects.toThrow(InvalidInputError);
    await expect(finishSignIn({ code: person.step.code() }, other)).rejects.toThrow(RateLimitedError);
  });

  test("who is suspended in between is told so and gets nothing", async () => {
    const person = await enrolled();
    const visit = aVisit();
    await firstStep(person, visit);
    await inTransaction((tx) => tx.db.update(users).set({ status: "suspended" }).where(eq(users.id, person.userId)));
    await expect(finishSignIn({ code: person.step.code() }, visit)).rejects.toMatchObject({ name: "SuspendedError" });
  });

  test("a wrong password is refused as for anybody, and leaves no note of a first step", async () => {
    const person = await enrolled();
    const visit = aVisit();
    const refusal = signInWithPassword({ email: person.email, password: "not this one, surely" }, visit);
    await expect(refusal).rejects.toMatchObject({ messageKey: "errors.signInRefused" });
    expect(
      await read((db) => db.select().from(pendingSignIns).where(eq(pendingSignIns.userId, person.userId))),
    ).toEqual([]);
  });
});

describe("staff", () => {
  async function newStaff(isDemo = false) {
    const person = await aClient({ isDemo });
    await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: person.userId, role: "coach" }));
    const { token } = await inTransaction((tx) => startSession(tx, person.actor, "password", "Firefox on Linux"));
    return { ...person, token };
  }

  test("without a second step are nobody, but to the page on which they set it up", async () => {
    const { token, userId } = await newStaff();
    expect(await load(token)).toBeNull();
    expect(await read((db) => findSession(db, hashToken(token), now()))).toMatchObject({ mustEnrol: true });
    await withSecondStep(await actorOf(userId));
    expect(await load(token)).not.toBeNull();
  });

  test("of the demo need none", async () => {
    Object.assign(env, { DEMO: true });
    try {
      const { token } = await newStaff(true);
      expect(await load(token)).not.toBeNull();
    } finally {
      Object.assign(env, { DEMO: false });
    }
  });
});
