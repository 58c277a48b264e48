import fc from "fast-check";
import { expect, test } from "vitest";
import { type Logs, marksOf } from "@/lib/life/habits/marks";
import { type Plan, planOf } from "@/lib/life/habits/plan";
import { streakOf } from "@/lib/life/habits/streak";
import { strengthOf } from "@/lib/life/habits/strength";
import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { addDays } from "@/lib/time";
import { anyLogs, anyPlan, said, today } from "./habits";

const anyPause: fc.Arbitrary<Pause> = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 40 }))
  .map(([back, length]) => ({ from: addDays(today, -back), to: addDays(today, length - back) }));

const marks = (plan: Plan, logs: Logs, pauses: Pause[] = []) => marksOf(plan, logs, pauses, today);
const figures = (plan: Plan, all: ReturnType<typeof marks>) =>
  strengthOf(plan, all).map(({ day, value }) => [day, value] as const);

test("a pause that was resumed at once, or deleted, leaves every figure byte for byte what it was", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, (plan, logs) => {
      expect(JSON.stringify(marks(plan, logs, []))).toBe(JSON.stringify(marks(plan, logs)));
    }),
  );
});

test("days before a pause have the figures that they would have had without it", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, anyPause, (plan, logs, pause) => {
      const before = (all: ReturnType<typeof marks>) =>
        JSON.stringify(figures(plan, all).filter(([day]) => day < pause.from));
      expect(before(marks(plan, logs, [pause]))).toBe(before(marks(plan, logs)));
    }),
  );
});

test("days after a pause of which nothing was said go on as if its days had never been", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, anyPause, (plan, logs, pause) => {
      const outside: Logs = new Map([...logs].filter(([day]) => !isPausedOn([pause], day)));
      const paused = marks(plan, outside, [pause]);
      const without = marks(plan, outside).filter(({ day }) => !isPausedOn([pause], day));
      const left = figures(plan, paused).filter(([day]) => !isPausedOn([pause], day));
      expect(JSON.stringify(left)).toBe(JSON.stringify(figures(plan, without)));
    }),
  );
});

test("while it lasts no strength falls, whatever is said", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, anyPause, (plan, logs, pause) => {
      const all = figures(plan, marks(plan, logs, [pause]));
      for (const [index, [day, value]] of all.entries()) {
        const before = all[index - 1]?.[1] ?? null;
        if (isPausedOn([pause], day) && before !== null) expect(value).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

test("what is done all the same after weeks of nothing takes nothing away either", () => {
  const plan = planOf({ frequency: "weekly", targetDays: 3, weekdays: [], startDate: addDays(today, -60) });
  const all = figures(
    plan,
    marks(plan, said(`${"d".repeat(46)}${".".repeat(13)}d`), [{ from: addDays(today, -1), to: today }]),
  );
  const [before, done] = all.slice(-3).map(([, value]) => value);
  expect(before).toBeGreaterThan(0.3);
  expect(done).toBe(before);
});

test("no pause makes a streak shorter", () => {
  fc.assert(
    fc.property(anyPlan, anyLogs, anyPause, (plan, logs, pause) => {
      fc.pre(plan.amount === null);
      const count = (pauses: Pause[]) => streakOf(plan, marks(plan, logs, pauses), "en-GB").count;
      expect(count([pause])).toBeGreaterThanOrEqual(count([]));
    }),
  );
});
