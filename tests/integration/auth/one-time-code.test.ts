import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { oneTimeCodes } from "@/db/schema/identity/sign-in";
import { requestPasswordReset, requestSignInCode } from "@/lib/auth/request-code";
import { resetPassword } from "@/lib/auth/reset-password";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { SuspendedError } from "@/lib/auth/suspended";
import { after, at, MINUTE } from "@/lib/clock";
import { emailIndex } from "@/lib/crypto/blind-index";
import { InvalidInputError, RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { aClient } from "@/tests/factories/people";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";
import { roundTripsOf } from "@/tests/support/round-trips";

async function anAsker() {
  const person = await aClient();
  const visit = aVisit();
  await requestSignInCode(person, visit);
  return { ...person, visit, code: await codeSentTo(person.email, "signInCode") };
}

const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("a code from a mail", () => {
  test("signs in, once", async () => {
    const { code, visit } = await anAsker();
    await expect(signInWithCode({ code }, visit)).resolves.toMatchObject({ roles: new Set(["client"]) });
    await expect(signInWithCode({ code }, visit)).rejects.toThrow(InvalidInputError);
  });

  test("fifty at once: exactly one wins", async () => {
    const { code, visit } = await anAsker();
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => signInWithCode({ code }, visit)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(InvalidInputError);
  });

  test("five wrong tries close it, also when they come at once", async () => {
    const { code, visit, email } = await anAsker();
    await Promise.allSettled(Array.from({ length: 20 }, () => signInWithCode({ code: another(code) }, visit)));
    await expect(signInWithCode({ code }, visit)).rejects.toThrow(InvalidInputError);
    const [row] = await read((db) =>
      db
        .select()
        .from(oneTimeCodes)
        .where(eq(oneTimeCodes.emailIndex, emailIndex(email))),
    );
    expect(row).toMatchObject({ triesLeft: 0, usedAt: null });
  });

  test("four wrong tries do not", async () => {
    const { code, visit } = await anAsker();
    for (let i = 0; i < 4; i++)
      await expect(signInWithCode({ code: another(code) }, visit)).rejects.toThrow(InvalidInputError);
    await expect(signInWithCode({ code }, visit)).resolves.toBeDefined();
  });

  test("works for ten minutes", async () => {
    const { code, visit } = await anAsker();
    const late = at(after(10 * MINUTE), () => signInWithCode({ code }, visit));
    await expect(late).rejects.toThrow(InvalidInputError);
    await expect(at(after(9 * MINUTE), () => signInWithCode({ code }, visit))).resolves.toBeDefined();
  });

  test("works in no other browser and for nothing else", async () => {
    const { code, email } = await anAsker();
    await expect(signInWithCode({ code }, aVisit())).rejects.toThrow(InvalidInputError);
    const visit = aVisit();
    await requestPasswordReset({ email }, visit);
    const resetCode = await codeSentTo(email, "resetPassword");
    await expect(signInWithCode({ code: resetCode }, visit)).rejects.toThrow(InvalidInputError);
  });

  test("three are open: the fourth closes the first", async () => {
    const { code: first, visit, email } = await anAsker();
    await requestSignInCode({ email }, visit);
    const second = await codeSentTo(email, "signInCode");
    await requestSignInCode({ email }, visit);
    await requestSignInCode({ email }, visit);
    await expect(signInWithCode({ code: first }, visit)).rejects.toThrow(InvalidInputError);
    await expect(signInWithCode({ code: second }, visit)).resolves.toBeDefined();
  });

  test("codes of one address queue by a write, with an account or without: a cluster sees nothing else", async () => {
    const { email } = await anAsker();
    for (const address of [email, `${newId()}@example.org`]) {
      const { statements } = await roundTripsOf(() => requestSignInCode({ email: address }, aVisit()));
      const first = statements.findIndex((statement) => /`one_time_codes`/.test(statement));
      expect(statements.slice(0, first).at(-1)).toMatch(/^insert into `house_turns`/);
    }
  });

  test("asked for many times at once, three are open", async () => {
    const email = `${newId()}@example.org`;
    await Promise.allSettled(Array.from({ length: 5 }, () => requestSignInCode({ email }, aVisit())));
    const rows = await read((db) =>
      db
        .select()
        .from(oneTimeCodes)
        .where(eq(oneTimeCodes.emailIndex, emailIndex(email))),
    );
    expect(rows).toHaveLength(5);
    expect(rows.filter(({ usedAt }) => usedAt === null)).toHaveLength(3);
  });

  test("five a day, whatever they are for and from whichever browser", async () => {
    const { email } = await anAsker();
    for (let i = 0; i < 2; i++) await requestSignInCode({ email }, aVisit());
    for (let i = 0; i < 2; i++) await requestPasswordReset({ email }, aVisit());
    await expect(requestSignInCode({ email }, aVisit())).rejects.toThrow(RateLimitedError);
    expect(await mailsTo(email)).toHaveLength(5);
  });
});

describe("where nobody may sign in", () => {
  test("the answer is the same, the limits too, and the mail says why", async () => {
    const email = `${newId()}@example.org`;
    for (let i = 0; i < 5; i++) await expect(requestSignInCode({ email }, aVisit())).resolves.toBeUndefined();
    await expect(requestSignInCode({ email }, aVisit())).rejects.toThrow(RateLimitedError);
    expect(new Set((await mailsTo(email)).map(({ template }) => template))).toEqual(new Set(["noAccount"]));
  });

  test.each([
    { emailVerifiedAt: null },
    { isDemo: true },
    { status: "erased" as const },
    { status: "suspended" as const, emailVerifiedAt: null },
    { status: "suspended" as const, isDemo: true },
  ])("%j gets no code", async (state) => {
    const person = await aClient();
    await read((db) => db.update(users).set(state).where(eq(users.id, person.userId)));
    await requestSignInCode(person, aVisit());
    expect((await mailsTo(person.email)).map(({ template }) => template)).toEqual(["noAccount"]);
  });

  test("the right code tells a suspended person so, sent before or after; a wrong one tells nothing", async () => {
    const { code, visit, userId, email } = await anAsker();
    await read((db) => db.update(users).set({ status: "suspended" }).where(eq(users.id, userId)));
    await expect(signInWithCode({ code: another(code) }, visit)).rejects.toThrow(InvalidInputError);
    await expect(signInWithCode({ code }, visit)).rejects.toThrow(SuspendedError);
    await requestSignInCode({ email }, visit);
    const later = await codeSentTo(email, "signInCode");
    await expect(signInWithCode({ code: later }, aVisit())).rejects.toThrow(InvalidInputError);
    await expect(signInWithCode({ code: later }, visit)).rejects.toThrow(SuspendedError);
  });

  test("a suspended person's password is not replaced: the right code tells why", async () => {
    const person = await aClient();
    await read((db) => db.update(users).set({ status: "suspended" }).where(eq(users.id, person.userId)));
    const visit = aVisit();
    await requestPasswordReset(person, visit);
    const code = await codeSentTo(person.email, "resetPassword");
    await expect(resetPassword({ code, password: PASSWORD }, visit)).rejects.toThrow(SuspendedError);
    const [row] = await read((db) => db.select().from(users).where(eq(users.id, person.userId)));
    expect(row?.passwordHash).toBeNull();
  });
});
