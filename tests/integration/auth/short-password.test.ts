import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { totpFactors } from "@/db/schema/identity/second-factor";
import { changePassword } from "@/lib/auth/change-password";
import { beginFactor } from "@/lib/auth/enrol-factor";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { hashPassword } from "@/lib/auth/password";
import { removeFactor, resetFactor } from "@/lib/auth/remove-factor";
import { draftRecoveryCodes } from "@/lib/auth/renew-recovery-codes";
import { changePasswordBesideSchema, changePasswordSchema } from "@/lib/auth/schema";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { viewFactor } from "@/lib/auth/view-factor";
import { after, at, DAY, HOUR } from "@/lib/clock";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import { housekeeping, removeUnfinishedFactors } from "@/lib/jobs/housekeeping";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { aClient } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { signedIn } from "@/tests/factories/signed-in";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { ask } from "@/tests/support/probe-jobs";

const passwordHash = await hashPassword(PASSWORD);
const SHORT = "mossy9 oak";
const input = { currentPassword: PASSWORD, password: SHORT };

/** Somebody with a second step who chose a short password. */
async function withShortPassword() {
  const person = await aClient({ passwordHash });
  const { code } = await withSecondStep(person.actor);
  const first = await signedIn(person);
  await changePassword(first.actor, input, first.visit);
  return { person, code, ...(await signedIn(person)) };
}

describe("a password of 8 to 14 characters", () => {
  test("is enough beside a second step, and signs in with it", async () => {
    const { person, code } = await withShortPassword();
    const visit = aVisit();
    await expect(signInWithPassword({ email: person.email, password: SHORT }, visit)).rejects.toThrow();
    await expect(finishSignIn({ code: code() }, visit)).resolves.toBeDefined();
  });

  test("is refused alone, by the form and by the domain", async () => {
    expect(changePasswordSchema.safeParse(input).error?.issues[0]?.message).toBe("errors.passwordTooShort");
    expect(changePasswordBesideSchema.safeParse(input).success).toBe(true);
    const tiny = changePasswordBesideSchema.safeParse({ password: "seven77" });
    expect(tiny.error?.issues[0]?.message).toBe("errors.passwordTooShortBeside");
    expect(changePasswordBesideSchema.safeParse({ password: "password1" }).success).toBe(false);
    const { actor, visit } = await signedIn(await aClient({ passwordHash }));
    await expect(changePassword(actor, input, visit)).rejects.toThrow(InvalidInputError);
  });

  test("holds the second step fast, until a longer one is chosen", async () => {
    const { person, actor, visit } = await withShortPassword();
    await expect(removeFactor(actor, visit)).rejects.toThrow(ConflictError);
    expect(await viewFactor(actor)).toMatchObject({ state: "on", hasShortPassword: true });
    await changePassword(actor, { currentPassword: SHORT, password: PASSWORD }, visit);
    const again = await signedIn(person);
    await removeFactor(again.actor, again.visit);
    expect(await viewFactor(again.actor)).toEqual({ state: "none" });
  });

  test("is never left alone when the step is removed at the same moment", async () => {
    const person = await aClient({ passwordHash });
    await withSecondStep(person.actor);
    const [one, other] = [await signedIn(person), await signedIn(person)];
    await Promise.allSettled([changePassword(one.actor, input, one.visit), removeFactor(other.actor, other.visit)]);
    const [row] = await read((db) => db.select().from(users).where(eq(users.id, person.userId)));
    const { state } = await viewFactor(one.actor);
    expect(row?.passwordNeedsFactor && state !== "on").toBe(false);
  });

  test("goes with the step when the operator takes that away", async () => {
    const { person } = await withShortPassword();
    await resetFactor("operator", { userId: person.userId, reason: "lost" });
    const [row] = await read((db) => db.select().from(users).where(eq(users.id, person.userId)));
    expect(row).toMatchObject({ passwordHash: null, passwordNeedsFactor: false });
  });
});

test("what nobody finished is swept after a day: a begun second step, and drafts of recovery codes", async () => {
  const [begun, fresh, drafting] = [await aClient(), await aClient(), await aClient()];
  await withSecondStep(drafting.actor);
  const [oldBegun, oldDraft] = [await signedIn(begun), await signedIn(drafting)];
  const earlier = (work: () => Promise<void>) => at(after(-DAY - HOUR), work);
  await earlier(() => beginFactor(oldBegun.actor));
  await earlier(() => draftRecoveryCodes(oldDraft.actor));
  await beginFactor((await signedIn(fresh)).actor);
  await ask(removeUnfinishedFactors.job, {});
  await runDueJobs(registryOf(housekeeping));
  const factorOf = async ({ userId }: { userId: string }) =>
    (await read((db) => db.select().from(totpFactors).where(eq(totpFactors.userId, userId))))[0];
  expect(await factorOf(begun)).toBeUndefined();
  expect(await factorOf(fresh)).toBeDefined();
  expect(await factorOf(drafting)).toMatchObject({ codesDraft: null, draftedAt: null, confirmedAt: expect.any(Date) });
});
