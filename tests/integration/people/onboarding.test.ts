import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { ForbiddenError, InvalidInputError } from "@/lib/errors";
import { finishStep } from "@/lib/people/onboarding/finish-step";
import { openStepOf, placeToGoOn } from "@/lib/people/onboarding/progress";
import { clientProfileOf } from "@/lib/people/profile/queries";
import { aClient, actorOf, aNewClient } from "@/tests/factories/people";

test("somebody goes on where they left off, and is through once", async () => {
  const { actor, userId } = await aClient();
  expect(await placeToGoOn(actor)).toBe("/welcome/about-you");
  await finishStep(actor, "about-you", { name: "Ava", phone: null });
  expect(await openStepOf(actor)).toBe("time-and-units");
  await finishStep(actor, "focus", { startingMood: 6, focusAreas: ["mental"] });
  expect(await openStepOf(actor)).toBe("goals");
  expect((await finishStep(actor, "goals", { purposeStatement: null })).next).toBeNull();
  const done = await actorOf(userId);
  expect(await placeToGoOn(done)).toBe("/today");
  await finishStep(done, "goals", { purposeStatement: "later words" });
  expect((await actorOf(userId)).onboardingCompletedAt).toEqual(done.onboardingCompletedAt);
  expect((await clientProfileOf(openOwnRecord(done))).purposeStatement).toBe("later words");
});

test("a refused answer does not move on", async () => {
  const { actor } = await aClient();
  await expect(finishStep(actor, "body", { height: ["very"], symptoms: "kept?" })).rejects.toThrow(InvalidInputError);
  expect(await openStepOf(actor)).toBe("about-you");
  expect((await clientProfileOf(openOwnRecord(actor))).symptoms).toBeNull();
});

test("nothing begins before the legal start", async () => {
  const { actor } = await aNewClient();
  await expect(finishStep(actor, "about-you", { name: "Ava" })).rejects.toThrow(ForbiddenError);
});
