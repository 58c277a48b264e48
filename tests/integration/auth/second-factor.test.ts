import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { recoveryCodes, totpFactors } from "@/db/schema/identity/second-factor";
import { inTransaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import type { Actor } from "@/lib/auth/actor";
import { beginFactor, confirmFactor } from "@/lib/auth/enrol-factor";
import { loadSession } from "@/lib/auth/load-actor";
import { removeFactor, resetFactor } from "@/lib/auth/remove-factor";
import { draftRecoveryCodes, keepRecoveryCodes } from "@/lib/auth/renew-recovery-codes";
import { spendFactorCode } from "@/lib/auth/second-factor";
import { startSession } from "@/lib/auth/start-session";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { viewFactor } from "@/lib/auth/view-factor";
import { after, at, MINUTE, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ConflictError, ForbiddenError, InvalidInputError, RateLimitedError } from "@/lib/errors";
import { aClient, anAdmin, type TestPerson } from "@/tests/factories/people";
import { codeOf, withSecondStep } from "@/tests/factories/second-steps";
import { aVisit } from "@/tests/factories/visits";
import { mailsTo } from "@/tests/support/mails";

const actorOf = async (token: string) => (await read((db) => loadSession(db, hashToken(token), now())))?.actor;

type Here = { token: string; actor: Actor };

async function signedIn(person: TestPerson): Promise<Here> {
  const { token } = await inTransaction((tx) => startSession(tx, person.actor, "password", "Firefox on Linux"));
  const actor = await actorOf(token);
  if (!actor) throw new Error("not signed in");
  return { token, actor };
}

const visitOf = ({ token }: Here) => aVisit({ sessionToken: token });

async function begun(actor: Actor) {
  await beginFactor(actor);
  const view = await viewFactor(actor);
  if (view.state !== "begun") throw new Error("not begun");
  return view;
}

const spend = (userId: string, code: string) =>
  inTransaction((tx) => spendFactorCode(tx, houseErrand("check-second-step"), userId, code));

const templatesTo = async (email: string) => (await mailsTo(email)).map(({ template }) => template);

describe("setting it up", () => {
  test("asks for nothing until a code of the app was right; then every other session ends and this one has a new token", async () => {
    const person = await aClient();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    const { seed, codes } = await begun(here.actor);
    expect(codes).toHaveLength(10);
    expect(await spend(person.userId, codeOf(seed))).toBeNull();
    expect(await spend(person.userId, codes[0]?.replace("-", "") ?? "")).toBeNull();
    const { token } = await confirmFactor(here.actor, { code: codeOf(seed) }, visitOf(here));
    expect(await actorOf(there.token)).toBeUndefined();
    expect(await actorOf(here.token)).toBeUndefined();
    const renewed = await actorOf(token);
    expect(renewed?.sessionId).toBe(here.actor.sessionId);
    expect(await viewFactor(here.actor)).toMatchObject({ state: "on", codesLeft: 10, newCodes: null });
    expect(await templatesTo(person.email)).toEqual(["secondStepOn"]);
    expect(await spend(person.userId, codes[0]?.replace("-", "") ?? "")).toBe("recovery");
  });

  test("a wrong code turns nothing on, the code that turned it on is used, and tries are counted", async () => {
    const person = await aClient();
    const here = await signedIn(person);
    const { seed } = await begun(here.actor);
    const far = codeOf(seed, 40);
    await expect(confirmFactor(here.actor, { code: far }, visitOf(here))).rejects.toThrow(InvalidInputError);
    expect((await viewFactor(here.actor)).state).toBe("begun");
    await confirmFactor(here.actor, { code: codeOf(seed) }, visitOf(here));
    expect(await spend(person.userId, codeOf(seed))).toBeNull();
    const other = await signedIn(await aClient());
    await begun(other.actor);
    for (let i = 0; i < 5; i++)
      await confirmFactor(other.actor, { code: far }, visitOf(other)).catch((error) =>
        expect(error).toBeInstanceOf(InvalidInputError),
      );
    await expect(confirmFactor(other.actor, { code: far }, visitOf(other))).rejects.toThrow(RateLimitedError);
  });

  test("seed and codes rest sealed, and in force only as hashes", async () => {
    const here = await signedIn(await aClient());
    const { seed, codes } = await begun(here.actor);
    const rows = async () => {
      const [factor] = await read((db) =>
        db.select().from(totpFactors).where(eq(totpFactors.userId, here.actor.userId)),
      );
      const kept = await read((db) =>
        db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, here.actor.userId)),
      );
      return { factor, kept };
    };
    const before = await rows();
    expect(before.factor?.seed.bytes.includes(seed)).toBe(false);
    expect(before.factor?.codesDraft?.bytes.includes(codes[0] ?? "")).toBe(false);
    expect(before.kept).toEqual([]);
    await confirmFactor(here.actor, { code: codeOf(seed) }, visitOf(here));
    const after = await rows();
    expect(after.factor?.codesDraft).toBeNull();
    expect(after.kept).toHaveLength(10);
  });

  test("wants a proof of the last 15 minutes, and so does every later change; old secrets are not shown", async () => {
    const here = await signedIn(await aClient());
    await begun(here.actor);
    await at(after(16 * MINUTE), async () => {
      const visit = visitOf(here);
      expect((await viewFactor(here.actor)).state).toBe("none");
      for (const change of [
        () => beginFactor(here.actor),
        () => confirmFactor(here.actor, { code: "000000" }, visit),
        () => draftRecoveryCodes(here.actor),
        () => keepRecoveryCodes(here.actor, visit),
        () => removeFactor(here.actor, visit),
      ])
        await expect(change()).rejects.toThrow(StepUpRequiredError);
    });
  });
});

describe("a code works once", () => {
  test("however many use it at the same moment", async () => {
    const { userId, actor } = await aClient();
    const step = await withSecondStep(actor);
    const code = step.code();
    const answers = await Promise.all(Array.from({ length: 50 }, () => spend(userId, code)));
    expect(answers.filter(Boolean)).toEqual(["app"]);
    expect(await spend(userId, step.code(-1))).toBeNull();
    expect(await spend(userId, step.code(1))).toBe("app");
  });

  test("a recovery code, too", async () => {
    const { userId, actor } = await aClient();
    await withSecondStep(actor);
    const answers = await Promise.all(Array.from({ length: 50 }, () => spend(userId, "000000000A")));
    expect(answers.filter(Boolean)).toEqual(["recovery"]);
    expect(await viewFactor(actor)).toMatchObject({ codesLeft: 1 });
  });

  test("and is nobody else's", async () => {
    const [mine, theirs] = [await aClient(), await aClient()];
    await withSecondStep(mine.actor);
    const step = await withSecondStep(theirs.actor);
    expect(await spend(mine.userId, step.code())).toBeNull();
  });
});

describe("recovery codes made anew", () => {
  test("work once they are put into force, and the old ones until then", async () => {
    const person = await aClient();
    const here = await signedIn(person);
    await withSecondStep(person.actor);
    await draftRecoveryCodes(here.actor);
    const view = await viewFactor(here.actor);
    const fresh = view.state === "on" ? (view.newCodes ?? []) : [];
    expect(fresh).toHaveLength(10);
    expect(await spend(person.userId, "000000000A")).toBe("recovery");
    await keepRecoveryCodes(here.actor, visitOf(here));
    expect(await spend(person.userId, "000000000B")).toBeNull();
    expect(await spend(person.userId, fresh[3]?.replace("-", "") ?? "")).toBe("recovery");
    expect(await templatesTo(person.email)).toEqual(["recoveryCodesChanged"]);
  });
});

describe("taking it away", () => {
  test("ends every other session, and the codes stop working", async () => {
    const person = await aClient();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    const step = await withSecondStep(person.actor);
    const { token } = await removeFactor(here.actor, visitOf(here));
    expect(await actorOf(token)).toBeDefined();
    expect(await actorOf(there.token)).toBeUndefined();
    expect(await spend(person.userId, step.code())).toBeNull();
    expect(await spend(person.userId, "000000000A")).toBeNull();
    expect(await templatesTo(person.email)).toEqual(["secondStepOff"]);
  });

  test("for somebody who lost everything the operator does it: all sessions end and the mail says so", async () => {
    const person = await aClient();
    const here = await signedIn(person);
    await withSecondStep(person.actor);
    const input = { userId: person.userId, reason: "Phone drowned; called back" };
    await expect(resetFactor(person.actor, input)).rejects.toThrow(ForbiddenError);
    await Promise.all([resetFactor("operator", input), resetFactor("operator", input)]);
    expect(await actorOf(here.token)).toBeUndefined();
    expect(await templatesTo(person.email)).toEqual(["secondStepReset"]);
    await expect(resetFactor((await anAdmin()).actor, input)).rejects.toThrow(ConflictError);
  });
});
