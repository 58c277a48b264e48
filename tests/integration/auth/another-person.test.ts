import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { userSessions } from "@/db/schema/identity/sign-in";
import { SecondStepRequiredError } from "@/lib/auth/admit";
import { AnotherPersonError } from "@/lib/auth/another-person";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { hashPassword } from "@/lib/auth/password";
import { requestSignInCode } from "@/lib/auth/request-code";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { newId } from "@/lib/ids";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

const passwordHash = await hashPassword(PASSWORD);
const sessionsOf = (person: TestPerson) =>
  read((db) => db.$count(userSessions, eq(userSessions.userId, person.userId)));

test("a right password lets nobody in on a page that another person left", async () => {
  const person = await aClient({ passwordHash });
  const given = { email: person.email, password: PASSWORD };
  await expect(signInWithPassword({ ...given, person: newId() }, aVisit())).rejects.toThrow(AnotherPersonError);
  expect(await sessionsOf(person)).toBe(0);
  await signInWithPassword({ ...given, person: person.userId }, aVisit());
  expect(await sessionsOf(person)).toBe(1);
});

test("whose page it is says nothing to whoever has no right password", async () => {
  const [person, writer] = [await aClient({ passwordHash }), await aClient({ passwordHash })];
  for (const { userId } of [person, writer])
    await expect(
      signInWithPassword({ email: person.email, password: "not this one, surely", person: userId }, aVisit()),
    ).rejects.toThrow("errors.signInRefused");
});

test("nor does a right code from a mail, which is used up by it", async () => {
  const person = await aClient();
  const visit = aVisit();
  await requestSignInCode({ email: person.email }, visit);
  const code = await codeSentTo(person.email, "signInCode");
  await expect(signInWithCode({ code, person: newId() }, visit)).rejects.toThrow(AnotherPersonError);
  await expect(signInWithCode({ code, person: person.userId }, visit)).rejects.toThrow("errors.checkFields");
  expect(await sessionsOf(person)).toBe(0);
});

test("nor does a right second step", async () => {
  const person = await aClient({ passwordHash });
  const step = await withSecondStep(person.actor);
  const visit = aVisit();
  await expect(signInWithPassword({ email: person.email, password: PASSWORD }, visit)).rejects.toThrow(
    SecondStepRequiredError,
  );
  const code = step.code();
  await expect(finishSignIn({ code, person: newId() }, visit)).rejects.toThrow(AnotherPersonError);
  expect(await sessionsOf(person)).toBe(0);
  await finishSignIn({ code, person: person.userId }, visit);
  expect(await sessionsOf(person)).toBe(1);
});
