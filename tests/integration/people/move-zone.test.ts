import { expect, test } from "vitest";
import { inTransaction } from "@/db/transaction";
import { dayStartOf, timeZoneOf, todayOf } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { moveZone } from "@/lib/people/move-zone";
import { localDay } from "@/lib/time";
import { aClient, actorOf } from "@/tests/factories/people";

const move = (userId: string, when: string, to: { timeZone?: string; dayStartMinutes?: number }) =>
  at(new Date(when), () => inTransaction((tx) => moveZone(tx, { userId }, to)));

test("a move begins a new period, and past days keep the day they had", async () => {
  const { userId, actor } = await aClient({ timeZone: "Europe/Berlin" });
  const late = new Date("2026-11-20T22:30:00Z"); // 23:30 in Berlin, 07:30 of the next day in Tokyo
  expect(localDay(late, actor.zonePeriods)).toBe("2026-11-20");
  expect(await move(userId, "2026-11-21T10:00:00Z", { timeZone: "Asia/Tokyo" })).toBe(true);
  const moved = await actorOf(userId);
  expect(timeZoneOf(moved)).toBe("Asia/Tokyo");
  expect(localDay(late, moved.zonePeriods)).toBe("2026-11-20");
  expect(todayOf(moved, new Date("2026-11-21T16:00:00Z"))).toBe("2026-11-22");
});

test("a later start of day holds from now on and keeps the zone", async () => {
  const { userId } = await aClient({ timeZone: "Europe/Berlin" });
  await move(userId, "2026-11-21T10:00:00Z", { dayStartMinutes: 240 });
  const actor = await actorOf(userId);
  expect([timeZoneOf(actor), dayStartOf(actor)]).toEqual(["Europe/Berlin", 240]);
  expect(todayOf(actor, new Date("2026-11-22T01:00:00Z"))).toBe("2026-11-21"); // two in the morning is still yesterday
  expect(localDay(new Date("2026-11-20T23:30:00Z"), actor.zonePeriods)).toBe("2026-11-21"); // midnight counted then
});

test("saying what holds already changes nothing", async () => {
  const { userId } = await aClient({ timeZone: "Europe/Berlin" });
  expect(await move(userId, "2026-11-21T10:00:00Z", { timeZone: "Europe/Berlin", dayStartMinutes: 0 })).toBe(false);
  expect((await actorOf(userId)).zonePeriods).toHaveLength(1);
});

test("another choice within minutes corrects the last one; after them it is a move", async () => {
  const { userId } = await aClient({ timeZone: "Europe/Berlin" });
  await move(userId, "2026-11-21T10:00:00Z", { timeZone: "Asia/Tokyo" });
  await move(userId, "2026-11-21T10:09:00Z", { timeZone: "Asia/Seoul" });
  expect((await actorOf(userId)).zonePeriods.map(({ timeZone }) => timeZone)).toEqual(["Europe/Berlin", "Asia/Seoul"]);
  await move(userId, "2026-11-21T10:11:00Z", { timeZone: "Asia/Tokyo" });
  expect((await actorOf(userId)).zonePeriods).toHaveLength(3);
});
