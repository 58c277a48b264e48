import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryValues } from "@/lib/entries/book";
import { markText, readMark } from "@/lib/life/habits/mark-text";
import { isPlannedOn, planOf } from "@/lib/life/habits/plan";
import { todaysHabits } from "@/lib/life/habits/todays-habits";
import type { LogState } from "@/lib/life/habits/words";
import { logStates } from "@/lib/life/habits/words";
import { addDays, daysFrom } from "@/lib/time";
import { weekdayOf, weekdays } from "@/lib/weekdays";
import { today } from "./habits";

function aHabit(values: EntryValues, days: Record<string, LogState> = {}) {
  const at = new Date("2026-01-01T12:00:00Z");
  const said = { startDate: "2026-01-01", name: "Read", frequency: "daily", weekdays: [], ...values };
  const head = { source: "manual", sourceName: null, enteredUnits: "metric" as const, confirmed: [] };
  const times = { createdAt: at, updatedAt: at, deletedAt: null, chosenAt: null };
  const logs = new Map(Object.entries(days).map(([day, state]) => [day, { state, amount: null }]));
  return { entry: { id: "one", day: "2026-01-01", values: said, ...head, ...times }, logs };
}
const due = (values: EntryValues, days?: Record<string, LogState>, pauses = [] as { from: string; to: string }[]) =>
  todaysHabits([aHabit(values, days)], pauses, today, "en-GB");

test("due every day, on chosen days, and until it was done as often as wanted", () => {
  expect(due({})).toHaveLength(1);
  expect(due({ frequency: "some_days", weekdays: ["tue"] })).toHaveLength(1);
  expect(due({ frequency: "some_days", weekdays: ["mon"] })).toHaveLength(0);
  const twice = { frequency: "weekly", targetDays: 2 };
  expect(due(twice, { "2026-03-30": "done", "2026-03-29": "done" })[0]?.soFar).toEqual({
    done: 1,
    times: 2,
    per: "weekly",
  });
  expect(due({ ...twice, targetDays: 1 }, { "2026-03-30": "done" })).toHaveLength(0);
  expect(due({ frequency: "monthly", targetDays: 2 }, { "2026-03-01": "done", "2026-03-02": "done" })).toHaveLength(0);
});

test("what was answered today stays to be seen and taken back, also when that was enough", () => {
  expect(due({ frequency: "weekly", targetDays: 1 }, { [today]: "done" })[0]?.state).toBe("done");
  expect(due({}, { [today]: "skipped" })[0]?.state).toBe("skipped");
});

test("nothing is due before it begins, from its archiving on, or during a pause", () => {
  expect(due({ startDate: addDays(today, 1) })).toEqual([]);
  expect(due({ archivedOn: today })).toEqual([]);
  expect(due({ archivedOn: addDays(today, 1) })).toHaveLength(1);
  expect(due({}, {}, [{ from: today, to: today }])).toEqual([]);
  expect(due({}, {}, [{ from: addDays(today, 1), to: addDays(today, 3) }])).toHaveLength(1);
});

test("a plan has exactly the days of the week that were chosen", () => {
  fc.assert(
    fc.property(fc.subarray([...weekdays], { minLength: 1 }), (chosen) => {
      const plan = planOf({ frequency: "some_days", weekdays: chosen, startDate: "2026-01-01" });
      for (const day of daysFrom("2026-01-01", "2026-01-31"))
        expect(isPlannedOn(plan, day)).toBe(chosen.some((word) => word === weekdayOf(day)));
    }),
  );
});

test("what a button sends is read as it was meant, and nothing else is", () => {
  for (const state of [...logStates, null])
    expect(readMark(markText({ day: today, state }))).toEqual({ day: today, state });
  for (const text of ["", "done", `${today}`, `${today} taken`, "26-2-3 done", `${today} done more`])
    expect(readMark(text)).toBeNull();
});
