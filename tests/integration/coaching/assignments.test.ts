import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { after, at, DAY, now } from "@/lib/clock";
import { acceptClient, clientInvitation } from "@/lib/coaching/accept-client";
import { coachesOfClient } from "@/lib/coaching/coaches-of-client";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { setConsent } from "@/lib/coaching/set-consent";
import { viewClient } from "@/lib/coaching/view-client";
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";
import { mailsTo } from "@/tests/support/mails";
import { roundTripsOf } from "@/tests/support/round-trips";

/** Invites an address of its own and answers the token of the mail's link. */
async function invited(client: TestPerson, categories: Parameters<typeof inviteCoach>[1]["categories"] = ["mental"]) {
  const email = `${newId()}@example.org`;
  const assignmentId = await inviteCoach(client.actor, { id: newId(), email, categories });
  const [mail] = await mailsTo(email);
  const token = /\/coach\/invitations\/([A-Za-z0-9_-]+)/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error("the mail carries a link");
  return { email, assignmentId, token };
}

test("an invitation goes by mail, names its sender, and works", async () => {
  const [client, coach] = [await aClient({ name: "Ava Lindqvist" }), await aCoach({ name: "Maya" })];
  const { token, email, assignmentId } = await invited(client);
  expect(await clientInvitation(coach.actor, token)).toMatchObject({ clientName: "Ava Lindqvist" });
  expect(await coachesOfClient(openOwnRecord(client.actor))).toMatchObject([
    { assignmentId, status: "invited", coachName: null, invitedEmail: email, shared: ["mental"] },
  ]);
  await expect(viewClient(coach.actor, client.userId, 30)).rejects.toThrow(NotFoundError);
  expect(await acceptClient(coach.actor, token)).toEqual({ clientId: client.userId });
  expect((await viewClient(coach.actor, client.userId, 30)).dashboard.visible).toEqual(new Set(["mental"]));
  expect(await coachesOfClient(openOwnRecord(client.actor))).toMatchObject([{ status: "active", coachName: "Maya" }]);
});

test("of two coaches who open one link at once, one is accepted", async () => {
  const client = await aClient();
  const { token } = await invited(client);
  const coaches = await Promise.all([aCoach(), aCoach(), aCoach()]);
  const outcomes = await Promise.allSettled(coaches.map(({ actor }) => acceptClient(actor, token)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(NotFoundError);
  }
  expect(await coachesOfClient(openOwnRecord(client.actor))).toHaveLength(1);
});

test("the same coach clicking twice, or again after a lost answer, is one coach and one answer", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const { token, assignmentId } = await invited(client);
  const answers = await Promise.all([1, 2, 3].map(() => acceptClient(coach.actor, token)));
  answers.push(await at(after(30 * DAY), () => acceptClient(coach.actor, token)));
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ clientId: client.userId })));
  expect(await tracesOf(assignmentId)).toEqual(["coach.invited", "coach.accepted"]);
  await expect(clientInvitation(coach.actor, token)).rejects.toThrow(NotFoundError);
  await endAssignment(client.actor, assignmentId);
  await expect(acceptClient(coach.actor, token)).rejects.toThrow(NotFoundError);
});

test("the same form again is one invitation, one mail and one of the day's ten", async () => {
  const client = await aClient();
  const email = `${newId()}@example.org`;
  const input = { id: newId(), email, categories: ["mental" as const] };
  const ids = await Promise.all(Array.from({ length: 12 }, () => inviteCoach(client.actor, input)));
  expect(new Set(ids)).toEqual(new Set([input.id]));
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await tracesOf(input.id)).toEqual(["coach.invited"]);
  expect(await coachesOfClient(openOwnRecord(client.actor))).toHaveLength(1);
});

test("an id that stands for another invitation is refused, and another person's is not there", async () => {
  const [client, other] = [await aClient(), await aClient()];
  const { assignmentId: id, email } = await invited(client);
  const another = { id, email: `${newId()}@example.org`, categories: [] };
  await expect(inviteCoach(client.actor, another)).rejects.toThrow(ConflictError);
  await expect(inviteCoach(other.actor, { id, email, categories: [] })).rejects.toThrow(NotFoundError);
  expect(await mailsTo(another.email)).toEqual([]);
  expect(await coachesOfClient(openOwnRecord(client.actor))).toMatchObject([{ invitedEmail: email }]);
});

test("consents set by many tabs at once are those of one of them; set again they leave no second trace", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  const choices = [["mental", "physical"], ["financial"], [], ["spiritual", "emotional"], ["physical"]] as const;
  await Promise.all(
    choices.map((categories) =>
      setConsent(client.actor, { assignmentId, categories: [...categories], amounts: false }),
    ),
  );
  const [{ shared } = { shared: [] }] = await coachesOfClient(openOwnRecord(client.actor));
  expect(choices.map((choice) => [...choice].toSorted().join())).toContain(shared.toSorted().join());
  const before = await tracesOf(assignmentId);
  await setConsent(client.actor, { assignmentId, categories: shared, amounts: false });
  expect(await tracesOf(assignmentId)).toEqual(before);
});

test("an assignment is held by a write, because a cluster sees nothing else", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  const { statements } = await roundTripsOf(() =>
    setConsent(client.actor, { assignmentId, categories: [], amounts: false }),
  );
  expect(statements[1]).toMatch(/^update `coach_assignments` set `updated_at`/);
});

test("ended twice, by either or by both at once, is ended once", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  await Promise.all([client, coach, client].map(({ actor }) => endAssignment(actor, assignmentId)));
  await endAssignment(client.actor, assignmentId);
  expect(await tracesOf(assignmentId)).toEqual(["coach.ended"]);
  await expect(setConsent(client.actor, { assignmentId, categories: ["mental"], amounts: false })).rejects.toThrow(
    NotFoundError,
  );
});

test("a second invitation to a coach whom one has already is refused in words", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, []);
  const { token } = await invited(client);
  await expect(acceptClient(coach.actor, token)).rejects.toThrow(ConflictError);
});

test("a used, withdrawn, expired, invented or own invitation is not there", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const used = await invited(client);
  await acceptClient(await aCoach().then(({ actor }) => actor), used.token);
  const withdrawn = await invited(client);
  await endAssignment(client.actor, withdrawn.assignmentId);
  const expired = await at(new Date(now().getTime() - 15 * DAY), () => invited(client));
  for (const token of [used.token, withdrawn.token, expired.token, "x".repeat(43)]) {
    await expect(clientInvitation(coach.actor, token)).rejects.toThrow(NotFoundError);
    await expect(acceptClient(coach.actor, token)).rejects.toThrow(NotFoundError);
  }
  const both = await aClient({ roles: ["client", "coach"] });
  const own = await invited(both);
  await expect(clientInvitation(both.actor, own.token)).rejects.toThrow(NotFoundError);
  await expect(acceptClient(both.actor, own.token)).rejects.toThrow(NotFoundError);
});

test("nobody but a coach accepts", async () => {
  const client = await aClient();
  const { token } = await invited(client);
  await expect(acceptClient((await aClient()).actor, token)).rejects.toThrow(ForbiddenError);
});

test("an eleventh invitation in a day waits", async () => {
  const client = await aClient();
  for (let count = 0; count < 10; count++) await invited(client);
  await expect(invited(client)).rejects.toThrow(RateLimitedError);
});

test("another person's assignment is not there to change or to end", async () => {
  const [client, coach, stranger] = [await aClient(), await aCoach(), await aClient()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  await expect(setConsent(stranger.actor, { assignmentId, categories: [], amounts: false })).rejects.toThrow(
    NotFoundError,
  );
  await expect(setConsent(coach.actor, { assignmentId, categories: ["financial"], amounts: false })).rejects.toThrow(
    NotFoundError,
  );
  await expect(endAssignment(stranger.actor, assignmentId)).rejects.toThrow(NotFoundError);
  expect((await viewClient(coach.actor, client.userId, 30)).dashboard.visible).toEqual(new Set(["mental"]));
});

test("an end while a coach reads: each look is whole or not there, and after it nothing is", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, ["mental"]);
  const looks = Array.from({ length: 8 }, () => viewClient(coach.actor, client.userId, 30));
  const ended = endAssignment(client.actor, assignmentId);
  const outcomes = await Promise.allSettled(looks);
  await ended;
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(NotFoundError);
    else expect(outcome.value.dashboard.visible).toEqual(new Set(["mental"]));
  }
  await expect(viewClient(coach.actor, client.userId, 30)).rejects.toThrow(NotFoundError);
  const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 20 });
  const seen = outcomes.filter(({ status }) => status === "fulfilled").length;
  expect(entries.filter(({ event }) => event === "record.read")).toHaveLength(seen);
});
