import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { changePassword } from "@/lib/auth/change-password";
import { confirmIdentity, proofKindOf, requestConfirmationCode } from "@/lib/auth/confirm-identity";
import { loadSession } from "@/lib/auth/load-actor";
import { hashPassword } from "@/lib/auth/password";
import { startSession } from "@/lib/auth/start-session";
import { isFresh, requireStepUp, StepUpRequiredError } from "@/lib/auth/step-up";
import { after, at, HOUR, MINUTE, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ForbiddenError, InvalidInputError, RateLimitedError } from "@/lib/errors";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

const passwordHash = await hashPassword(PASSWORD);

const session = (token: string) => read((db) => loadSession(db, hashToken(token), now()));

type Here = { token: string; actor: Actor; person: TestPerson };

async function anHourAgo(overrides = {}): Promise<Here> {
  const person = await aClient(overrides);
  const { token } = await at(after(-HOUR), () =>
    inTransaction((tx) => startSession(tx, person.actor, "password", "Firefox on Linux")),
  );
  const loaded = await session(token);
  if (!loaded) throw new Error("not signed in");
  return { token, actor: loaded.actor, person };
}

const visitOf = ({ token }: Here, overrides = {}) => aVisit({ sessionToken: token, ...overrides });

test("a proof holds for 15 minutes; who acts without a browser has none", async () => {
  const here = await anHourAgo();
  expect(() => requireStepUp(here.actor)).toThrow(StepUpRequiredError);
  const fresh = { authenticatedAt: after(-14 * MINUTE) };
  expect(() => requireStepUp(fresh)).not.toThrow();
  expect(isFresh(here.person.actor)).toBe(false);
});

describe("confirming who one is", () => {
  test("by the password: a new token for the same session, which ends when it would have", async () => {
    const here = await anHourAgo({ passwordHash });
    const before = await session(here.token);
    expect(await proofKindOf(here.actor)).toBe("password");
    const { token } = await confirmIdentity(here.actor, { proof: PASSWORD }, visitOf(here));
    expect(await session(here.token)).toBeNull();
    const renewed = await session(token);
    expect(renewed?.actor.sessionId).toBe(here.actor.sessionId);
    expect(renewed?.absoluteExpiresAt).toEqual(before?.absoluteExpiresAt);
    expect(renewed && isFresh(renewed.actor)).toBe(true);
  });

  test("by the second step, once that is set up: the password alone is not enough", async () => {
    const here = await anHourAgo({ passwordHash });
    const step = await withSecondStep(here.actor);
    await expect(confirmIdentity(here.actor, { proof: PASSWORD }, visitOf(here))).rejects.toThrow(InvalidInputError);
    await expect(confirmIdentity(here.actor, { proof: step.code() }, visitOf(here))).resolves.toBeDefined();
  });

  test("by a code from a mail where there is neither, in the browser that asked", async () => {
    const here = await anHourAgo();
    const visit = visitOf(here);
    await requestConfirmationCode(here.actor, visit);
    const proof = await codeSentTo(here.person.email, "stepUpCode");
    await expect(confirmIdentity(here.actor, { proof }, visitOf(here))).rejects.toThrow(InvalidInputError);
    await expect(confirmIdentity(here.actor, { proof }, visit)).resolves.toBeDefined();
  });

  test("not by another person's mail code in the same browser", async () => {
    const [mine, theirs] = [await anHourAgo(), await anHourAgo()];
    const { browserToken } = aVisit();
    await requestConfirmationCode(theirs.actor, visitOf(theirs, { browserToken }));
    const proof = await codeSentTo(theirs.person.email, "stepUpCode");
    await expect(confirmIdentity(mine.actor, { proof }, visitOf(mine, { browserToken }))).rejects.toThrow(
      InvalidInputError,
    );
  });

  test("of many tabs at once one gets the new token; no two tokens are left", async () => {
    const here = await anHourAgo({ passwordHash });
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => confirmIdentity(here.actor, { proof: PASSWORD }, visitOf(here))),
    );
    const refused = answers.filter((answer) => answer.status === "rejected").map(({ reason }) => reason);
    expect(refused).toHaveLength(4);
    expect(refused.every((reason) => reason instanceof ForbiddenError)).toBe(true);
  });

  test("wrong tries are counted", async () => {
    const here = await anHourAgo();
    await withSecondStep(here.actor);
    for (let i = 0; i < 5; i++)
      await expect(confirmIdentity(here.actor, { proof: "123" }, visitOf(here))).rejects.toThrow(InvalidInputError);
    await expect(confirmIdentity(here.actor, { proof: "123" }, visitOf(here))).rejects.toThrow(RateLimitedError);
  });
});

test("with a second step a password is changed only after it", async () => {
  const here = await anHourAgo({ passwordHash });
  const step = await withSecondStep(here.actor);
  const input = { currentPassword: PASSWORD, password: "a quite different sentence" };
  await expect(changePassword(here.actor, input, visitOf(here))).rejects.toThrow(StepUpRequiredError);
  const { token } = await confirmIdentity(here.actor, { proof: step.code() }, visitOf(here));
  const confirmed = await session(token);
  if (!confirmed) throw new Error("not signed in");
  await expect(changePassword(confirmed.actor, input, aVisit({ sessionToken: token }))).resolves.toBeDefined();
});
