import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { todayOf } from "@/lib/auth/actor";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { type Category, categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { giveFeedback, restoreFeedback, withdrawFeedback } from "@/lib/coaching/give-feedback";
import { setConsent } from "@/lib/coaching/set-consent";
import { viewClientGoal, viewClientGoals } from "@/lib/coaching/view-client-goals";
import { hashToken } from "@/lib/crypto/tokens";
import { keepEntry } from "@/lib/entries/keep-entry";
import { NotFoundError } from "@/lib/errors";
import { balancesBook } from "@/lib/finance/balances/book";
import { deleteNote } from "@/lib/goals/delete-note";
import { keepNote } from "@/lib/goals/keep-note";
import { ownGoal } from "@/lib/goals/view-goals";
import { formerEntries } from "@/lib/history/queries";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { assigned } from "@/tests/factories/assignments";
import { anEntry } from "@/tests/factories/entries";
import { aGoal, aNote } from "@/tests/factories/goals";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { aReading } from "@/tests/factories/readings";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

async function pair(shared: readonly Category[]) {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, shared);
  return { client, coach, assignmentId };
}
const feedback = (client: TestPerson, goalId: string) => {
  return { clientId: client.userId, goalId, id: newId(), coachFeedback: "Steady is the word" };
};
const goalOf = (person: TestPerson, id: string) =>
  ownGoal(openOwnRecord(person.actor), id, todayOf(person.actor, now()));

describe("what a coach sees", () => {
  test("are the goals of the parts that are shown, and no other", async () => {
    const { client, coach, assignmentId } = await pair(["physical", "mental"]);
    const ids = new Map<Category, string>();
    for (const category of categories)
      ids.set(category, await aGoal(client, { category, title: `A ${category} wish` }));
    const seen = async () => (await viewClientGoals(coach.actor, client.userId)).goals.map(({ entry }) => entry.id);
    expect(new Set(await seen())).toEqual(new Set([ids.get("physical"), ids.get("mental")]));
    for (const [category, id] of ids) {
      const look = viewClientGoal(coach.actor, client.userId, id);
      if (category === "physical" || category === "mental") expect((await look).goal.entry.id).toBe(id);
      else await expect(look).rejects.toThrow(new NotFoundError());
    }
    await setConsent(client.actor, { assignmentId, categories: ["mental"], amounts: false });
    expect(await seen()).toEqual([ids.get("mental")]);
    await setConsent(client.actor, { assignmentId, categories: [], amounts: false });
    expect(await seen()).toEqual([]);
  });
  test("is nothing for strangers, other roles, ended pairs and missing ids", async () => {
    const { client, coach, assignmentId } = await pair(categories);
    const goalId = await aGoal(client);
    await endAssignment(client.actor, assignmentId);
    for (const { actor } of [coach, await aCoach(), await anAdmin(), await aClient()]) {
      await expect(viewClientGoals(actor, client.userId)).rejects.toThrow(new NotFoundError());
      await expect(viewClientGoal(actor, client.userId, goalId)).rejects.toThrow(new NotFoundError());
      await expect(giveFeedback(actor, feedback(client, goalId))).rejects.toThrow(new NotFoundError());
    }
    const other = await pair(categories);
    for (const id of [newId(), goalId, "no-id"])
      await expect(viewClientGoal(other.coach.actor, other.client.userId, id)).rejects.toThrow(new NotFoundError());
  });
  test("of a number of a part that is not shown is neither the number nor that there is one", async () => {
    const { client, coach } = await pair(["mental"]);
    await aReading(client, { metric: "weight", value: 77.5 });
    const said = { category: "mental", metric: "weight", startValue: 81.25, targetValue: 70.75 };
    const goalId = await aGoal(client, said, ["One", "Two"]);
    const handed = await viewClientGoal(coach.actor, client.userId, goalId);
    expect(handed.goal.progress).toMatchObject({ basis: "milestones", percent: 0 });
    for (const hidden of ["weight", "81.25", "70.75", "77.5"]) expect(JSON.stringify(handed)).not.toContain(hidden);
    expect(JSON.stringify(await viewClientGoals(coach.actor, client.userId))).not.toContain("weight");
  });
  test("of money is how far, an amount only by its own grant", async () => {
    const { client, coach, assignmentId } = await pair(categories);
    const today = todayOf(client.actor, now());
    const startDate = addDays(today, -40);
    const said = {
      category: "financial",
      metric: "emergencyFund",
      startDate,
      startValue: 123_400,
      targetValue: 823_400,
    };
    const goalId = await aGoal(client, said);
    await keepEntry(
      client.actor,
      balancesBook,
      anEntry(client, balancesBook, {
        balanceDate: addDays(today, -2),
        accountKind: "savings",
        minimumPaymentMinor: null,
        amountMinor: 473_400,
        currency: "EUR",
      }),
    );
    const handed = await viewClientGoal(coach.actor, client.userId, goalId);
    expect(handed.goal.progress.percent).toBe(50);
    const all = JSON.stringify([handed, await viewClientGoals(coach.actor, client.userId)]);
    for (const amount of ["123400", "823400", "473400", "350000"]) expect(all).not.toContain(amount);
    await setConsent(client.actor, { assignmentId, categories: [...categories], amounts: true });
    const granted = await viewClientGoal(coach.actor, client.userId, goalId);
    expect(granted.goal.progress).toMatchObject({ percent: 50, target: 823_400, current: { value: 473_400 } });
    expect(granted.goal.entry.values.startValue).toBe(123_400);
  });
  test("is written down with each look, and without the trace nothing is seen", async () => {
    const { client, coach } = await pair(["physical"]);
    const goalId = await aGoal(client);
    await viewClientGoal(coach.actor, client.userId, goalId);
    const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 5 });
    expect(entries).toMatchObject([{ event: "record.read", seen: ["physical"] }]);
    await withoutAudit(async () => {
      await expect(viewClientGoal(coach.actor, client.userId, goalId)).rejects.toThrow();
      await expect(viewClientGoals(coach.actor, client.userId)).rejects.toThrow();
      await expect(giveFeedback(coach.actor, feedback(client, goalId))).rejects.toThrow();
    });
    expect((await goalOf(client, goalId))?.notes).toEqual([]);
  });
  test("takes seven round trips at most, its transaction and its trace among them", async () => {
    const { client, coach } = await pair(categories);
    const goalId = await aGoal(client, { metric: "weight", startValue: 80, targetValue: 70 }, ["One"]);
    await aGoal(client, { metric: "netWorth", category: "financial", targetValue: 70 });
    await keepNote(client.actor, aNote(goalId));
    const { token } = await inTransaction((tx) =>
      startSession(tx, { userId: coach.userId, roles: coach.actor.roles }, "password", "test"),
    );
    const asked = async (look: (session: TestPerson["actor"]) => Promise<unknown>) => {
      const { statements } = await roundTripsOf(async () => {
        const session = await read((db) => loadSession(db, hashToken(token), now()));
        if (!session) throw new Error("signed in a moment ago");
        return look(session.actor);
      });
      return statements.length;
    };
    expect(await asked((actor) => viewClientGoals(actor, client.userId))).toBeLessThanOrEqual(7);
    expect(await asked((actor) => viewClientGoal(actor, client.userId, goalId))).toBeLessThanOrEqual(7);
  });
});

describe("feedback", () => {
  test("is the client's to read with who and when, and each deed is in their log", async () => {
    const { client, coach } = await pair(["physical"]);
    const goalId = await aGoal(client);
    const given = feedback(client, goalId);
    await Promise.all([giveFeedback(coach.actor, given), giveFeedback(coach.actor, given)]);
    await giveFeedback(coach.actor, { ...given, coachFeedback: "Steadier" });
    const [note] = (await goalOf(client, goalId))?.notes ?? [];
    expect(note).toMatchObject({ coachFeedback: "Steadier", coach: { id: coach.userId, name: "Test Person" } });
    const [change] = await formerEntries(openOwnRecord(client.actor), "goal_notes", given.id);
    expect(change).toMatchObject({ isOwn: false, before: { coachFeedback: "Steady is the word" } });
    await withdrawFeedback(coach.actor, { clientId: client.userId, goalId, id: given.id });
    expect((await goalOf(client, goalId))?.notes).toEqual([]);
    await restoreFeedback(coach.actor, { clientId: client.userId, goalId, id: given.id });
    expect((await goalOf(client, goalId))?.notes).toHaveLength(1);
    const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 20 });
    const deeds = entries.map(({ event }) => event).filter((event) => event !== "record.read");
    expect(deeds.toSorted()).toEqual(
      ["feedback", "feedback-changed", "feedback-restored", "feedback-withdrawn"].map((deed) => `goals.${deed}`),
    );
  });
  test("moves no progress, and is not its client's to rewrite", async () => {
    const { client, coach } = await pair(["physical"]);
    const goalId = await aGoal(client);
    const given = feedback(client, goalId);
    await giveFeedback(coach.actor, given);
    expect((await goalOf(client, goalId))?.progress.percent).toBeNull();
    await expect(keepNote(client.actor, aNote(goalId, { id: given.id }))).rejects.toThrow(NotFoundError);
    await expect(deleteNote(client.actor, given.id)).rejects.toThrow(NotFoundError);
  });
  test("under the id of somebody's note or of another coach's is refused", async () => {
    const { client, coach } = await pair(categories);
    const other = await aCoach();
    await assigned(client.userId, other.userId, categories);
    const goalId = await aGoal(client);
    const [note, given] = [aNote(goalId), feedback(client, goalId)];
    await keepNote(client.actor, note);
    await giveFeedback(coach.actor, given);
    for (const id of [note.id, given.id]) {
      await expect(giveFeedback(other.actor, { ...given, id })).rejects.toThrow(NotFoundError);
      const named = { clientId: client.userId, goalId, id };
      await expect(withdrawFeedback(other.actor, named)).rejects.toThrow(NotFoundError);
    }
    expect((await goalOf(client, goalId))?.notes).toHaveLength(2);
  });
  test("to a goal of a part that is not shown any more is refused, and what was written stays the client's", async () => {
    const { client, coach, assignmentId } = await pair(["physical"]);
    const goalId = await aGoal(client);
    await giveFeedback(coach.actor, feedback(client, goalId));
    await setConsent(client.actor, { assignmentId, categories: ["mental"], amounts: false });
    await expect(giveFeedback(coach.actor, feedback(client, goalId))).rejects.toThrow(NotFoundError);
    expect((await goalOf(client, goalId))?.notes).toHaveLength(1);
  });
});
