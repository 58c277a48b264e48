import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { type Category, categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { setConsent } from "@/lib/coaching/set-consent";
import { viewClient } from "@/lib/coaching/view-client";
import { hashToken } from "@/lib/crypto/tokens";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { addDays, dayIn } from "@/lib/time";
import { ownDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import { assigned } from "@/tests/factories/assignments";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, anAdmin, aPartner, aSupporter } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

const today = () => dayIn(now(), "Europe/Berlin");
const amounts = {
  monthlyIncomeMinor: 417_093,
  monthlyExpensesMinor: 304_217,
  savingsMinor: 918_273,
  spentMinor: 7_771,
};

/** A client with two full days, and a coach to whom some of it is shown. */
async function pair(shared: readonly Category[]) {
  const [client, coach] = [await aClient(), await aCoach()];
  for (const back of [1, 0]) await checkedIn(client, addDays(today(), -back), amounts);
  const assignmentId = await assigned(client.userId, coach.userId, shared);
  return { client, coach, assignmentId };
}

describe("each category", () => {
  for (const category of categories) {
    test(`${category}: granted is seen as its owner sees it`, async () => {
      const { client, coach } = await pair([category]);
      const { dashboard } = await viewClient(coach.actor, client.userId, 30);
      const own = await ownDashboard(client.actor, 30);
      expect(dashboard.newest?.categories[category]).toEqual(own.newest?.categories[category]);
      expect(dashboard.days.map(({ scores }) => scores[category])).toEqual(
        own.days.map(({ scores }) => scores[category]),
      );
    });

    test(`${category}: never granted leaves nothing in what the coach is handed`, async () => {
      const others = categories.filter((other) => other !== category);
      const { client, coach } = await pair(others);
      expectNothingOf(category, await viewClient(coach.actor, client.userId, 30));
    });

    test(`${category}: withdrawn is gone at the next request, granted again is back`, async () => {
      const { client, coach, assignmentId } = await pair(categories);
      const others = categories.filter((other) => other !== category);
      await setConsent(client.actor, { assignmentId, categories: others, amounts: false });
      expectNothingOf(category, await viewClient(coach.actor, client.userId, 30));
      await setConsent(client.actor, { assignmentId, categories: [...categories], amounts: false });
      const { dashboard } = await viewClient(coach.actor, client.userId, 30);
      expect(dashboard.visible).toEqual(new Set(categories));
      expect(dashboard.newest?.categories[category].value).not.toBeNull();
    });
  }
});

function expectNothingOf(category: Category, { dashboard }: Awaited<ReturnType<typeof viewClient>>) {
  expect(dashboard.visible.has(category)).toBe(false);
  expect(dashboard.newest?.categories[category]).toMatchObject({ exact: null, value: null, coverage: 0, parts: [] });
  expect(dashboard.newest?.overall.categories[category]).toMatchObject({ exact: null, parts: [], inputsMissing: [] });
  for (const day of dashboard.days) {
    expect(day.scores[category]).toBeNull();
    expect(day.coverage[category]).toBe(0);
  }
}

test("no amount of money is in what a coach is handed, with everything shared", async () => {
  const { client, coach } = await pair(categories);
  const handed = JSON.stringify(await viewClient(coach.actor, client.userId, 365), (_, value) =>
    value instanceof Set ? [...value] : value,
  );
  for (const amount of Object.values(amounts)) expect(handed).not.toContain(String(amount));
  expect(handed).toContain("savingsRate");
});

test("with nothing shared a coach learns a name and no more, not even that there were check-ins", async () => {
  const { client, coach } = await pair([]);
  const { dashboard } = await viewClient(coach.actor, client.userId, 30);
  expect(dashboard).toMatchObject({ days: [], beganOn: null, newestDay: null, newest: null });
});

test("a day on which only unshared parts were answered is not there", async () => {
  const { client, coach } = await pair(["physical"]);
  await checkedIn(client, addDays(today(), -2), { energyLevel: null, movementMinutes: null });
  const { dashboard } = await viewClient(coach.actor, client.userId, 30);
  expect(dashboard.days.map(({ day }) => day)).toEqual([addDays(today(), -1), today()]);
});

test("strangers, other roles, ended pairs and missing ids all get the same answer", async () => {
  const { client, coach, assignmentId } = await pair(categories);
  await endAssignment(client.actor, assignmentId);
  const others = [await aCoach(), await anAdmin(), await aPartner(), await aSupporter(), coach];
  for (const { actor } of others) {
    await expect(viewClient(actor, client.userId, 30)).rejects.toThrow(new NotFoundError());
  }
  await expect(viewClient(coach.actor, newId(), 30)).rejects.toThrow(new NotFoundError());
  await expect(viewClient(coach.actor, "not-an-id", 30)).rejects.toThrow(new NotFoundError());
});

test("a suspended coach has no session to look with, and a suspended client is not there", async () => {
  const { client, coach } = await pair(categories);
  const { token } = await inTransaction((tx) =>
    startSession(tx, { userId: coach.userId, roles: coach.actor.roles }, "password", "test"),
  );
  const suspend = (userId: string) =>
    inTransaction((tx) => tx.db.update(users).set({ status: "suspended" }).where(eq(users.id, userId)));
  await suspend(coach.userId);
  expect(await read((db) => loadSession(db, hashToken(token), now()))).toBeNull();
  const other = await pair(categories);
  await suspend(other.client.userId);
  await expect(viewClient(other.coach.actor, other.client.userId, 30)).rejects.toThrow(NotFoundError);
  expect((await accessLogOf(openOwnRecord(client.actor), { limit: 5 })).entries).toEqual([]);
});

test("a look is written down with what was seen, and its subject reads it", async () => {
  const { client, coach } = await pair(["emotional", "spiritual"]);
  await viewClient(coach.actor, client.userId, 30);
  const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 5 });
  expect(entries).toMatchObject([{ actorName: "Test Person", event: "record.read", seen: ["spiritual", "emotional"] }]);
});

test("a look that cannot be written down shows nothing", async () => {
  const { client, coach } = await pair(categories);
  await withoutAudit(async () => {
    await expect(viewClient(coach.actor, client.userId, 30)).rejects.toThrow();
    await expect(clientsOfCoach(coach.actor)).rejects.toThrow();
  });
  expect((await accessLogOf(openOwnRecord(client.actor), { limit: 5 })).entries).toEqual([]);
  expect((await viewClient(coach.actor, client.userId, 30)).dashboard.newest).not.toBeNull();
});

test("a coach's view takes seven round trips at most, its transaction and its trace among them", async () => {
  const { client, coach } = await pair(categories);
  const { token } = await inTransaction((tx) =>
    startSession(tx, { userId: coach.userId, roles: coach.actor.roles }, "password", "test"),
  );
  const { statements } = await roundTripsOf(async () => {
    const session = await read((db) => loadSession(db, hashToken(token), now()));
    if (!session) throw new Error("signed in a moment ago");
    return viewClient(session.actor, client.userId, 90);
  });
  expect(statements).toHaveLength(7);
});
