import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { loadSession } from "@/lib/auth/load-actor";
import { resendVerification } from "@/lib/auth/resend-verification";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { signUp } from "@/lib/auth/sign-up";
import { verifyEmail } from "@/lib/auth/verify-email";
import { now } from "@/lib/clock";
import { emailIndex } from "@/lib/crypto/blind-index";
import { hashToken } from "@/lib/crypto/tokens";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { guessHabits } from "@/lib/people/regional/guess-habits";
import { aClient } from "@/tests/factories/people";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";

const anApplicant = (overrides = {}) => ({
  email: `${newId()}@example.org`,
  name: "Ada Sommer",
  password: PASSWORD,
  timeZone: "Asia/Tokyo",
  ...overrides,
});

const rowOf = async (email: string) => {
  const [row] = await read((db) =>
    db
      .select()
      .from(users)
      .where(eq(users.emailIndex, emailIndex(email))),
  );
  if (!row) throw new Error("nobody has that address");
  return row;
};

test("what the browser let us guess is kept, and signing up anew guesses anew", async () => {
  const applicant = anApplicant();
  await signUp({ ...applicant, ...guessHabits("en-US") }, aVisit());
  expect(await rowOf(applicant.email)).toMatchObject({ locale: "en-US", units: "imperial", currency: "USD" });
  await signUp({ ...applicant, ...guessHabits("de-CH") }, aVisit());
  expect(await rowOf(applicant.email)).toMatchObject({ locale: "en-CH", units: "metric", currency: "CHF" });
});

test("who signs up and enters the code is signed in as a client with a proven address", async () => {
  const applicant = anApplicant();
  const visit = aVisit();
  await signUp(applicant, visit);
  expect((await rowOf(applicant.email)).emailVerifiedAt).toBeNull();
  const { token } = await verifyEmail({ code: await codeSentTo(applicant.email, "verifyEmail") }, visit);
  const session = await read((db) => loadSession(db, hashToken(token), now()));
  expect(session?.actor).toMatchObject({ name: "Ada Sommer", roles: new Set(["client"]), hasAgreedToTerms: false });
  expect(session?.actor.zonePeriods[0]?.timeZone).toBe("Asia/Tokyo");
});

test("until then the password does not let in", async () => {
  const applicant = anApplicant();
  await signUp(applicant, aVisit());
  await expect(signInWithPassword(applicant, aVisit())).rejects.toThrow(InvalidInputError);
});

test("a taken address gets the same answer, nothing changes, and its owner hears of it", async () => {
  const owner = await aClient({ name: "Owner" });
  const before = await rowOf(owner.email);
  expect(await signUp(anApplicant({ email: owner.email.toUpperCase() }), aVisit())).toBe(
    await signUp(anApplicant(), aVisit()),
  );
  expect(await rowOf(owner.email)).toEqual(before);
  expect((await mailsTo(owner.email)).map(({ template }) => template)).toEqual(["addressTaken"]);
});

test("a suspended person's address is taken too", async () => {
  const owner = await aClient();
  await read((db) => db.update(users).set({ status: "suspended" }).where(eq(users.id, owner.userId)));
  await signUp(anApplicant({ email: owner.email }), aVisit());
  expect((await mailsTo(owner.email)).map(({ template }) => template)).toEqual(["addressTaken"]);
});

test("the code works only in the browser that signed up", async () => {
  const applicant = anApplicant();
  await signUp(applicant, aVisit());
  const code = await codeSentTo(applicant.email, "verifyEmail");
  await expect(verifyEmail({ code }, aVisit())).rejects.toThrow(InvalidInputError);
});

test("nobody gets their own password into an account whose address somebody else proves", async () => {
  const applicant = anApplicant();
  const owner = aVisit();
  await signUp(applicant, owner);
  const ownersCode = await codeSentTo(applicant.email, "verifyEmail");
  await signUp({ ...applicant, password: "what the intruder chose" }, aVisit());
  await expect(verifyEmail({ code: ownersCode }, owner)).rejects.toThrow(InvalidInputError);
  await expect(resendVerification(owner)).rejects.toThrow(InvalidInputError);
  await signUp(applicant, owner);
  await verifyEmail({ code: await codeSentTo(applicant.email, "verifyEmail") }, owner);
  await expect(signInWithPassword(applicant, aVisit())).resolves.toBeDefined();
  await expect(
    signInWithPassword({ email: applicant.email, password: "what the intruder chose" }, aVisit()),
  ).rejects.toThrow(InvalidInputError);
});

test("another code is sent to the browser that signed up; the first one still works too", async () => {
  const applicant = anApplicant();
  const visit = aVisit();
  await signUp(applicant, visit);
  const first = await codeSentTo(applicant.email, "verifyEmail");
  await resendVerification(visit);
  expect(await mailsTo(applicant.email)).toHaveLength(2);
  await expect(verifyEmail({ code: first }, visit)).resolves.toBeDefined();
});

test("another code for a taken address is another note to its owner", async () => {
  const owner = await aClient();
  const visit = aVisit();
  await signUp(anApplicant({ email: owner.email }), visit);
  await resendVerification(visit);
  expect((await mailsTo(owner.email)).map(({ template }) => template)).toEqual(["addressTaken", "addressTaken"]);
});

test("in a browser where nobody signed up there is nothing to send again", async () => {
  await expect(resendVerification(aVisit())).rejects.toThrow(InvalidInputError);
});

test("of many who sign up with one address at once, one account comes out", async () => {
  const applicant = anApplicant();
  const visits = Array.from({ length: 4 }, () => aVisit());
  const answers = await Promise.allSettled(visits.map((visit) => signUp(applicant, visit)));
  expect(answers.map(({ status }) => status)).toEqual(Array(4).fill("fulfilled"));
  expect((await rowOf(applicant.email)).emailVerifiedAt).toBeNull();
});
