import fc from "fast-check";
import type { Logs } from "@/lib/life/habits/marks";
import type { Log, Plan } from "@/lib/life/habits/plan";
import { frequencies, logStates } from "@/lib/life/habits/words";
import { addDays } from "@/lib/time";
import { weekdays } from "@/lib/weekdays";

export const today = "2026-03-31"; // a Tuesday

export const daily: Plan = {
  frequency: "daily",
  weekdays: new Set(weekdays),
  times: 7,
  amount: null,
  from: "2026-01-01",
  archivedOn: null,
};

/** What was said of the days before today, the last one yesterday: d done, k skipped, s sick, anything else nothing. */
export function said(days: string): Logs {
  const states: Readonly<Record<string, Log["state"]>> = { d: "done", k: "skipped", s: "sick" };
  return new Map(
    [...days].flatMap((letter, index): [string, Log][] => {
      const state = states[letter];
      return state ? [[addDays(today, index - days.length), { state, amount: null }]] : [];
    }),
  );
}

/** Any plan that a person can make, begun some time in the last four months. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    frequency: fc.constantFrom(...frequencies),
    chosen: fc.subarray([...weekdays], { minLength: 1 }),
    counted: fc.integer({ min: 1, max: 7 }),
    amount: fc.constantFrom(null, 2, 20),
    age: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ frequency, chosen, counted, amount, age }) => ({
    frequency,
    weekdays: new Set(frequency === "some_days" ? chosen : weekdays),
    times: frequency === "daily" ? 7 : frequency === "some_days" ? chosen.length : counted,
    amount,
    from: addDays(today, -age),
    archivedOn: null,
  }));

/** What was said of any of the last 121 days. */
export const anyLogs: fc.Arbitrary<Logs> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.record({ state: fc.constantFrom(...logStates), amount: fc.constantFrom(null, 1, 2, 30) }),
    ),
    { maxLength: 121 },
  )
  .map((all) => new Map(all.map(([back, log]) => [addDays(today, -back), log])));
