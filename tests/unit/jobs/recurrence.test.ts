import fc from "fast-check";
import { expect, test } from "vitest";
import { backOff } from "@/lib/jobs/back-off";
import { everyDay, everyHour, everyMinutes, everySunday } from "@/lib/jobs/recurrence";
import { schedules } from "@/lib/jobs/schedules";

const slot = (when: (at: Date) => Date, at: string) => when(new Date(at)).toISOString();

test("every day at its time, yesterday's before it", () => {
  expect(slot(everyDay("03:20"), "2026-03-01T03:20:00Z")).toBe("2026-03-01T03:20:00.000Z");
  expect(slot(everyDay("03:20"), "2026-03-01T03:19:59.999Z")).toBe("2026-02-28T03:20:00.000Z");
});

test("every Sunday at its time, last week's before it", () => {
  expect(slot(everySunday("04:10"), "2026-11-22T04:10:00Z")).toBe("2026-11-22T04:10:00.000Z");
  expect(slot(everySunday("04:10"), "2026-11-22T04:09:59Z")).toBe("2026-11-15T04:10:00.000Z");
  expect(slot(everySunday("04:10"), "2026-11-28T23:00:00Z")).toBe("2026-11-22T04:10:00.000Z");
});

test("every hour past it, and every so many minutes from midnight", () => {
  expect(slot(everyHour(7), "2026-01-01T00:06:00Z")).toBe("2025-12-31T23:07:00.000Z");
  expect(slot(everyMinutes(15), "2026-01-01T10:59:59Z")).toBe("2026-01-01T10:45:00.000Z");
});

test("a slot is never ahead, and is the newest slot of itself", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2020-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }), (at) => {
      for (const { when } of schedules) {
        const newest = when(at);
        expect(newest.getTime()).toBeLessThanOrEqual(at.getTime());
        expect(when(newest)).toEqual(newest);
      }
    }),
  );
});

test("schedules have names of their own, because a slot's id is made of it", () => {
  expect(new Set(schedules.map(({ name }) => name)).size).toBe(schedules.length);
});

test("the wait grows threefold up to six hours, spread by half", () => {
  expect([1, 2, 3, 20].map((attempt) => backOff(attempt, 0.5))).toEqual([10_000, 30_000, 90_000, 21_600_000]);
  expect([0, 1].map((chance) => backOff(1, chance))).toEqual([5_000, 15_000]);
});
