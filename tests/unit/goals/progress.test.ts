import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryValues } from "@/lib/entries/book";
import { percentOf, progressOf } from "@/lib/goals/progress";
import type { Point } from "@/lib/goals/trend";
import { addDays } from "@/lib/time";

const today = "2026-11-20";
const goal = (values: EntryValues, rows: EntryValues[] = []) => ({
  values: { startDate: "2026-09-01", metric: null, startValue: null, targetValue: null, direction: null, ...values },
  rows,
});
const point = (day: string, value: number): Point => ({ day, value });
const done = { title: "a", doneOn: "2026-10-01" };
const ahead = { title: "b", doneOn: null };

describe("percent of the way", () => {
  const number = fc.integer({ min: -10_000, max: 10_000 });
  test("is whole, from 0 to 100, and 100 exactly when the target is reached", () => {
    fc.assert(
      fc.property(number, number, number, (start, target, current) => {
        const way = target >= start ? "up" : "down";
        const percent = percentOf(start, target, current, way);
        expect(Number.isInteger(percent)).toBe(true);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(percent === 100).toBe(way === "up" ? current >= target : current <= target);
      }),
    );
  });
  test("never falls on the way there", () => {
    fc.assert(
      fc.property(number, number, number, number, (start, target, one, other) => {
        const way = target >= start ? "up" : "down";
        const [less, more] = (way === "up") === one <= other ? [one, other] : [other, one];
        expect(percentOf(start, target, more, way)).toBeGreaterThanOrEqual(percentOf(start, target, less, way));
      }),
    );
  });
  test("of losing weight is the same as of gaining it", () => {
    expect(percentOf(80, 70, 75, "down")).toBe(50);
    expect(percentOf(70, 80, 75, "up")).toBe(50);
    expect(percentOf(80, 70, 82, "down")).toBe(0);
  });
  test("of a start beyond the target begins again when it is lost", () => {
    expect(percentOf(90, 80, 85, "up")).toBe(100);
    expect(percentOf(90, 80, 75, "up")).toBe(0);
  });
});

describe("how far a goal has come", () => {
  test("is not known, and not 0, while nothing says so", () => {
    expect(progressOf(goal({}), null, [], today)).toMatchObject({ percent: null, basis: null, isReached: false });
    const measured = goal({ metric: "weight", targetValue: 70 });
    expect(progressOf(measured, [], [], today)).toMatchObject({ percent: null, basis: "measure", current: null });
  });
  test("goes by its milestones, else by the newest note, else by its measure", () => {
    const rows = [done, done, ahead];
    expect(progressOf(goal({}, rows), null, [], today)).toMatchObject({ percent: 66, basis: "milestones" });
    const noted = [
      { day: "2026-10-01", percent: 10, value: null },
      { day: "2026-11-01", percent: 40, value: null },
    ];
    expect(progressOf(goal({}, rows), null, noted, today)).toMatchObject({ percent: 40, basis: "notes" });
    const measured = goal({ metric: "weight", startValue: 80, targetValue: 70 }, rows);
    const points = [point("2026-09-10", 79), point("2026-11-10", 76)];
    expect(progressOf(measured, points, noted, today)).toMatchObject({ percent: 40, basis: "measure" });
  });
  test("starts from the first value since its start when no other was said", () => {
    const points = [point("2026-08-01", 95), point("2026-09-03", 80), point("2026-11-10", 75)];
    const found = progressOf(goal({ metric: "weight", targetValue: 70 }), points, [], today);
    expect(found).toMatchObject({ start: 80, percent: 50, current: { value: 75 } });
  });
  test("is not moved by values from before it began, or from ahead", () => {
    const measured = goal({ metric: "weight", startValue: 80, targetValue: 70 });
    expect(progressOf(measured, [point("2026-08-01", 70)], [], today).percent).toBeNull();
    const later = [point("2026-09-10", 78), point(addDays(today, 3), 70)];
    expect(progressOf(measured, later, [], today).percent).toBe(20);
  });
  test("of what is counted goes by the notes' counts alone", () => {
    const counted = goal({ metric: "own", startValue: 0, targetValue: 12 });
    const noted = [
      { day: "2026-10-01", percent: null, value: 6 },
      { day: "2026-11-01", percent: 90, value: null },
    ];
    expect(progressOf(counted, null, noted, today)).toMatchObject({ percent: 50, basis: "measure" });
  });
  test("is reached by the direction that was said", () => {
    const kept = goal({ metric: "restingHeartRate", targetValue: 60, direction: "down" });
    expect(progressOf(kept, [point("2026-09-10", 55)], [], today)).toMatchObject({ percent: 100, isReached: true });
    const grown = goal({ metric: "restingHeartRate", targetValue: 60, direction: "up" });
    expect(progressOf(grown, [point("2026-09-10", 55)], [], today)).toMatchObject({ percent: 0, isReached: false });
  });
});
