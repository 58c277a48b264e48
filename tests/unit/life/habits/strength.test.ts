import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksOf } from "@/lib/life/habits/marks";
import { type Plan, planOf } from "@/lib/life/habits/plan";
import { strengthOf } from "@/lib/life/habits/strength";
import { addDays } from "@/lib/time";
import { anyLogs, anyPlan, daily, said, today } from "./habits";

const since = (plan: Plan, days: number): Plan => ({ ...plan, from: addDays(today, -days) });
const strengths = (plan: Plan, days: string) => strengthOf(plan, marksOf(plan, said(days), [], today));
const last = (plan: Plan, days: string) => strengths(plan, days).at(-1)?.value ?? null;

describe("strength, as Loop Habit Tracker publishes it", () => {
  test("done every day it is halfway there after thirteen days", () => {
    expect(last(since(daily, 13), "d".repeat(13))).toBeCloseTo(0.5, 10);
    expect(last(since(daily, 26), "d".repeat(26))).toBeCloseTo(0.75, 10);
  });
  test("a missed day weakens it by one step and resets nothing", () => {
    const strong = last(since(daily, 60), "d".repeat(60)) ?? 0;
    const missed = last(since(daily, 61), `${"d".repeat(60)}.`) ?? 0;
    expect(missed).toBeCloseTo(strong * 0.5 ** (1 / 13), 10);
    expect(missed).toBeGreaterThan(0.9);
  });
  test("wanted n times a week, it looks at what was done of it in two weeks", () => {
    const plan = since(planOf({ frequency: "weekly", targetDays: 2, startDate: today, weekdays: [] }), 28);
    const multiplier = 0.5 ** (Math.sqrt(2 / 7) / 13);
    let score = 0;
    const window: number[] = [];
    for (const letter of "d..d...".repeat(4)) {
      window.push(letter === "d" ? 1 : 0);
      const done = window.slice(-14).reduce((sum, each) => sum + each, 0);
      score = score * multiplier + Math.min(1, done / 4) * (1 - multiplier);
    }
    expect(last(plan, "d..d...".repeat(4))).toBeCloseTo(score, 12);
  });
  test("all seven days chosen are every day", () => {
    const chosen = { ...since(daily, 40), frequency: "some_days" as const };
    const days = "dd.dddd.d.".repeat(4);
    expect(strengths(chosen, days)).toEqual(strengths(since(daily, 40), days));
  });
  test("chosen days: the others neither strengthen nor weaken it", () => {
    const plan = { ...since(daily, 70), frequency: "some_days" as const, weekdays: new Set(["mon", "thu"]), times: 2 };
    const [done, open] = ["d".repeat(70), ".".repeat(70)];
    const values = strengths(plan, done).map(({ value }) => value);
    expect(last(plan, done)).toBeGreaterThan(0.6);
    expect(last(plan, open)).toBe(0);
    expect(new Set(values.filter((value) => value !== null)).size).toBeLessThanOrEqual(20);
  });
  test("less than all of an amount is worth as much less", () => {
    const plan = { ...since(daily, 30), amount: 2 };
    const logs = new Map(
      Array.from({ length: 30 }, (_, back) => [addDays(today, -1 - back), { state: "done" as const, amount: 1 }]),
    );
    const all = last(since(daily, 30), "d".repeat(30)) ?? 0;
    expect(strengthOf(plan, marksOf(plan, logs, [], today)).at(-1)?.value).toBeCloseTo(all / 2, 10);
  });
  test("with too little data there is none", () => {
    expect(last(since(daily, 6), "dddddd")).toBeNull();
    expect(last(since(daily, 7), "ddddddd")).not.toBeNull();
    expect(last(since(daily, 12), "kkkkkkdddddd")).toBeNull();
  });
  test("today weakens nothing while it is open", () => {
    const before = strengths(since(daily, 20), "d".repeat(20));
    expect(before.at(-1)?.value).toBe(before.at(-2)?.value);
  });
});

test("it lies between 0 and 1, and more done is never less strength", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, fc.integer({ min: 0, max: 120 }), (plan, logs, back) => {
      const values = (of: typeof logs) => strengthOf(plan, marksOf(plan, of, [], today)).map(({ value }) => value ?? 0);
      const day = addDays(today, -back);
      const before = logs.get(day);
      fc.pre(before === undefined || before.state === "done");
      const more = values(new Map([...logs, [day, { state: "done", amount: null }]]));
      for (const [index, value] of values(logs).entries()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (back > 0) expect(more[index]).toBeGreaterThanOrEqual(value - 1e-12);
      }
    }),
  );
});
