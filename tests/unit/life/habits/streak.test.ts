import { expect, test } from "vitest";
import { marksOf } from "@/lib/life/habits/marks";
import { type Plan, planOf } from "@/lib/life/habits/plan";
import { streakOf } from "@/lib/life/habits/streak";
import { daily, said, today } from "./habits";

const streak = (plan: Plan, days: string) => streakOf(plan, marksOf(plan, said(days), [], today), "en-GB");
const weekly = (times: number): Plan =>
  planOf({ frequency: "weekly", targetDays: times, weekdays: [], startDate: "2026-03-02" }); // a Monday

test("days in a row: skipped and sick days break nothing, an open one does, today not yet", () => {
  expect(streak(daily, "d.ddd")).toEqual({ count: 3, of: "days" });
  expect(streak(daily, ".dkdsd")).toEqual({ count: 3, of: "days" });
  expect(streak(daily, "ddd.")).toEqual({ count: 0, of: "days" });
});

test("chosen days: those between do not count", () => {
  const plan = { ...daily, frequency: "some_days" as const, weekdays: new Set(["mon", "wed"]), times: 2 };
  expect(streak(plan, "d....d").count).toBe(2); // Wednesday, and Monday, which was yesterday
});

test("weeks in a row, in which it was done as often as wanted; the present one once it is reached", () => {
  // Four weeks from Monday 2 March, and Monday 30 March; today is Tuesday.
  expect(streak(weekly(2), ["dd.....", ".d....d", "d.d.d..", "...dd..", "d"].join(""))).toEqual({
    count: 4,
    of: "weeks",
  });
  expect(streak(weekly(1), ["dd.....", ".d....d", "......s", "...dd..", "d"].join("")).count).toBe(2);
  expect(streak(weekly(2), ["dd.....", "kkkkkkk", "d.d.d..", "...dd..", "."].join("")).count).toBe(3);
});
