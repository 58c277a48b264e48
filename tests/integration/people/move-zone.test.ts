import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { GROUP_CONCAT_BYTES, SESSION_SETTINGS } from "@/db/client";
import { inTransaction } from "@/db/transaction";
import { openAssignedRecord } from "@/lib/access/open-client-record";
import { dayStartOf, timeZoneOf, todayOf } from "@/lib/auth/actor";
import { loadActor, parseZones } from "@/lib/auth/load-actor";
import { at, HOUR } from "@/lib/clock";
import { moveZone } from "@/lib/people/move-zone";
import { localDay } from "@/lib/time";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, actorOf } from "@/tests/factories/people";

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

test("a person of a hundred moves keeps every one, for themselves and for their coach", async () => {
  const [{ userId }, coach] = [await aClient({ timeZone: "Europe/Berlin" }), await aCoach()];
  await assigned(userId, coach.userId, ["mental"]);
  const zones = ["America/Argentina/ComodRivadavia", "Asia/Tokyo"];
  const begun = new Date();
  const later = (hours: number) => new Date(begun.getTime() + hours * HOUR);
  for (let move = 1; move <= 100; move++)
    await at(later(move), () => inTransaction((tx) => moveZone(tx, { userId }, { timeZone: zones[move % 2] })));
  const own = (await actorOf(userId)).zonePeriods;
  const seen = (await inTransaction((tx) => openAssignedRecord(tx, coach.actor, userId))).zonePeriods;
  expect(own).toHaveLength(101);
  expect(seen).toEqual(own);
  expect(own.at(-1)).toEqual({ from: later(100), timeZone: zones[0], dayStartMinutes: 0 });

  // What it looks like on a server's default: the test would see it.
  await inTransaction(async (tx) => {
    await tx.db.execute(sql`set session group_concat_max_len = 1024`);
    const cut = await loadActor(tx.db, userId);
    await tx.db.execute(sql.raw(SESSION_SETTINGS));
    expect(cut?.zonePeriods.length).toBeLessThan(30);
  });
});

test("a list as long as a session may make it is refused, not read as far as it goes", () => {
  expect(() => parseZones("x".repeat(GROUP_CONCAT_BYTES))).toThrow(RangeError);
});
