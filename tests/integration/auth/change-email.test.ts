import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { oneTimeCodes } from "@/db/schema/identity/sign-in";
import { openOwnAccount } from "@/lib/access/own-account";
import { changeEmail } from "@/lib/auth/email/change-email";
import { requestEmailChange } from "@/lib/auth/email/request-email-change";
import { restoreEmail } from "@/lib/auth/email/restore-email";
import { hashPassword } from "@/lib/auth/password";
import { requestPasswordReset, requestSignInCode } from "@/lib/auth/request-code";
import { resetPassword } from "@/lib/auth/reset-password";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { signUp } from "@/lib/auth/sign-up";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { after, at, HOUR, MINUTE } from "@/lib/clock";
import { emailIndex } from "@/lib/crypto/blind-index";
import { ConflictError, ForbiddenError, InvalidInputError, RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { contactOf } from "@/lib/people/profile/queries";
import { aClient, anAdmin, type TestPerson } from "@/tests/factories/people";
import { connected, providersOf } from "@/tests/factories/providers";
import { sessionOf, signedIn } from "@/tests/factories/signed-in";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";

const passwordHash = await hashPassword(PASSWORD);
const anAddress = () => `${newId()}@example.org`;
const templatesTo = async (address: string) => (await mailsTo(address)).map(({ template }) => template);
const addressOf = async ({ actor }: Pick<TestPerson, "actor">) => (await contactOf(openOwnAccount(actor))).email;
const codeFor = (address: string) => codeSentTo(address, "changeEmailCode");
const codesFor = (address: string) =>
  read((db) =>
    db
      .select()
      .from(oneTimeCodes)
      .where(eq(oneTimeCodes.emailIndex, emailIndex(address))),
  );

/** Somebody who asked for another address a moment ago. */
async function asking(email = anAddress()) {
  const person = await aClient({ passwordHash });
  const here = await signedIn(person);
  await requestEmailChange(here.actor, { email }, here.visit);
  return { person, ...here, email };
}

describe("changing one's address", () => {
  test("the code makes it theirs: they sign in with it, not with the old one, and the old one is told", async () => {
    const { person, actor, visit, email } = await asking(`Ada.${newId()}@Example.org`);
    const elsewhere = await signedIn(person);
    const { token } = await changeEmail(actor, { code: await codeFor(email.toLowerCase()) }, visit);
    expect(await addressOf(person)).toBe(email.toLowerCase());
    await signInWithPassword({ email, password: PASSWORD }, aVisit());
    await expect(signInWithPassword({ email: person.email, password: PASSWORD }, aVisit())).rejects.toThrow(
      InvalidInputError,
    );
    expect((await sessionOf(token))?.actor.userId).toBe(person.userId);
    for (const ended of [visit.sessionToken, elsewhere.visit.sessionToken])
      expect(await sessionOf(ended ?? "")).toBeNull();
    expect(await templatesTo(person.email)).toEqual(["emailChanged"]);
    const [mail] = await mailsTo(person.email);
    expect(mail?.text.toLowerCase()).not.toContain(email.toLowerCase());
  });

  test("asking changes nothing, and asks for a proof of the last 15 minutes; so does the code", async () => {
    const person = await aClient();
    const stale = await at(after(-HOUR), () => signedIn(person));
    await expect(requestEmailChange(stale.actor, { email: anAddress() }, stale.visit)).rejects.toThrow(
      StepUpRequiredError,
    );
    const { actor, visit, email } = await asking();
    expect(await addressOf({ actor })).not.toBe(email);
    await expect(
      changeEmail({ ...actor, authenticatedAt: after(-16 * MINUTE) }, { code: await codeFor(email) }, visit),
    ).rejects.toThrow(StepUpRequiredError);
  });

  test("an address that somebody has is answered alike, and its owner gets a mail instead", async () => {
    const owner = await aClient();
    const { actor, visit, person } = await asking(owner.email);
    expect(await templatesTo(owner.email)).toEqual(["addressInUse"]);
    expect(await codesFor(owner.email)).toMatchObject([{ userId: null, newEmail: null }]);
    await expect(changeEmail(actor, { code: "000000" }, visit)).rejects.toThrow(InvalidInputError);
    expect(await addressOf(person)).toBe(person.email);
  });

  test("the code works in the browser that asked, for who asked, within ten minutes, and once of three at the same moment", async () => {
    const { person, actor, visit, email } = await asking();
    const code = await codeFor(email);
    const other = await signedIn(await aClient());
    const tries = [
      () => changeEmail(actor, { code }, aVisit({ sessionToken: visit.sessionToken })),
      () => at(after(11 * MINUTE), () => changeEmail({ ...actor, authenticatedAt: after(MINUTE) }, { code }, visit)),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow();
    expect(await addressOf(person)).toBe(person.email);
    const raced = await Promise.allSettled(Array.from({ length: 3 }, () => changeEmail(actor, { code }, visit)));
    expect(raced.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const mine = await asking();
    await expect(
      changeEmail(other.actor, { code: await codeFor(mine.email) }, { ...mine.visit, sessionToken: null }),
    ).rejects.toThrow(InvalidInputError);
    expect(await addressOf(mine)).toBe(mine.person.email);
  });

  test("of two people who prove one address at the same moment, one has it", async () => {
    const email = anAddress();
    const [first, second] = [await asking(email), await asking(email)];
    const codes = (await mailsTo(email)).map(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? "").reverse();
    const raced = await Promise.allSettled([
      changeEmail(first.actor, { code: codes[0] ?? "" }, first.visit),
      changeEmail(second.actor, { code: codes[1] ?? "" }, second.visit),
    ]);
    expect(raced.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(
      await read((db) =>
        db
          .select()
          .from(users)
          .where(eq(users.emailIndex, emailIndex(email))),
      ),
    ).toHaveLength(1);
  });

  test("codes that went to the old address stop working", async () => {
    const { person, actor, visit, email } = await asking();
    const attacker = aVisit();
    await requestPasswordReset(person, attacker);
    await requestSignInCode(person, attacker);
    await changeEmail(actor, { code: await codeFor(email) }, visit);
    const reset = { code: await codeSentTo(person.email, "resetPassword"), password: "quite another sentence" };
    await expect(resetPassword(reset, attacker)).rejects.toThrow(InvalidInputError);
    const code = await codeSentTo(person.email, "signInCode");
    await expect(signInWithCode({ code }, attacker)).rejects.toThrow(InvalidInputError);
  });

  test("a sign-up that nobody proved holds no address", async () => {
    const email = anAddress();
    await signUp({ name: "Mallory", email, password: PASSWORD, timeZone: "UTC" }, aVisit());
    const { person, actor, visit } = await asking(email);
    await changeEmail(actor, { code: await codeFor(email) }, visit);
    expect(await addressOf(person)).toBe(email);
  });

  test("one's own address is refused beside the field; the sixth address of a day is too many", async () => {
    const person = await aClient();
    const { actor, visit } = await signedIn(person);
    await expect(requestEmailChange(actor, { email: person.email.toUpperCase() }, visit)).rejects.toThrow(
      InvalidInputError,
    );
    for (let asked = 0; asked < 5; asked++) await requestEmailChange(actor, { email: anAddress() }, visit);
    await expect(requestEmailChange(actor, { email: anAddress() }, visit)).rejects.toThrow(RateLimitedError);
  });
});

describe("putting an address back", () => {
  test("the operator does it, and everybody who was in there is out", async () => {
    const { person, actor, visit, email } = await asking();
    await connected(person);
    const { token } = await changeEmail(actor, { code: await codeFor(email) }, visit);
    const input = { userId: person.userId, email: person.email, reason: "called back" };
    await expect(restoreEmail(actor, input)).rejects.toThrow(ForbiddenError);
    await restoreEmail("operator", input);
    expect(await addressOf(person)).toBe(person.email);
    expect(await sessionOf(token)).toBeNull();
    expect(await providersOf(person.userId)).toEqual([]);
    await expect(signInWithPassword({ email: person.email, password: PASSWORD }, aVisit())).rejects.toThrow(
      InvalidInputError,
    );
    expect(await templatesTo(person.email)).toContain("emailRestored");
  });

  test("not over the address of somebody else", async () => {
    const [person, other] = [await aClient(), await aClient()];
    const { actor } = await anAdmin();
    const input = { userId: person.userId, email: other.email, reason: "mistaken" };
    await expect(restoreEmail(actor, input)).rejects.toThrow(ConflictError);
    expect(await addressOf(person)).toBe(person.email);
  });
});
