import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryHead } from "@/lib/entries/entry";
import { chartSteps } from "@/lib/goals/chart-steps";
import { measureNamed, measures } from "@/lib/goals/measures";
import { type Numbers, seriesOf } from "@/lib/goals/series";
import { addDays, daysBetween } from "@/lib/time";

const today = "2026-11-20";
const nothing: Numbers = { readings: [], trainings: [], months: [], balances: [], accounts: [] };
const series = (name: string, numbers: Partial<Numbers>) => {
  const measure = measureNamed(name);
  if (!measure) throw new Error(name);
  return seriesOf(measure, { ...nothing, ...numbers }, "EUR", today);
};

function balance(day: string, accountName: string, accountKind: string, amountMinor: number): EntryHead {
  const at = new Date(`${day}T12:00:00Z`);
  const values = { accountName, accountKind, amountMinor, currency: "EUR" };
  return {
    id: `${day} ${accountName}`,
    day,
    values,
    source: "manual",
    sourceName: null,
    enteredUnits: "metric",
    confirmed: [],
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    chosenAt: null,
  };
}

test("every measure without data is an empty series, not zeros", () => {
  expect(measures.flatMap((measure) => seriesOf(measure, nothing, "EUR", today))).toEqual([]);
});

test("readings of a day are one: their mean, of steps their sum; of other metrics none", () => {
  const readings = [
    { metric: "weight", day: "2026-11-01", value: 80 },
    { metric: "weight", day: "2026-11-01", value: 82 },
    { metric: "steps", day: "2026-11-01", value: 4000 },
    { metric: "steps", day: "2026-11-01", value: 3000 },
  ];
  expect(series("weight", { readings })).toEqual([{ day: "2026-11-01", value: 81 }]);
  expect(series("steps", { readings })).toEqual([{ day: "2026-11-01", value: 7000 }]);
});

test("weeks of training are counted back from today, and one without any is 0", () => {
  const trainings = [
    { day: addDays(today, -15), minutes: 30 },
    { day: addDays(today, -1), minutes: 45 },
    { day: today, minutes: 20 },
  ];
  expect(series("exerciseSessions", { trainings }).map(({ value }) => value)).toEqual([1, 0, 2]);
  expect(series("exerciseMinutes", { trainings }).map(({ value }) => value)).toEqual([30, 0, 65]);
  expect(series("exerciseSessions", { trainings }).at(-1)?.day).toBe(today);
});

test("no training is lost or counted twice", () => {
  const back = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(back, (days) => {
      const trainings = days.toSorted((a, b) => b - a).map((day) => ({ day: addDays(today, -day), minutes: 10 }));
      const sum = series("exerciseSessions", { trainings }).reduce((total, { value }) => total + value, 0);
      expect(sum).toBe(days.length);
    }),
  );
});

test("net worth and the emergency fund follow the balances of each day", () => {
  const balances = [
    balance("2026-09-01", "Savings", "savings", 1000),
    balance("2026-09-01", "Loan", "loan", 400),
    balance("2026-10-01", "Savings", "savings", 1500),
  ];
  expect(series("netWorth", { balances }).map(({ value }) => value)).toEqual([600, 1100]);
  expect(series("emergencyFund", { balances }).map(({ value }) => value)).toEqual([1000, 1500]);
});

test("a savings rate is that of full months in the goal's currency", () => {
  const of = (side: "income" | "expense", month: string, minor: number, currency = "EUR") => {
    return { side, month, minor, currency };
  };
  const months = [
    of("income", "2026-09-01", 1000),
    of("expense", "2026-09-01", 800),
    of("income", "2026-10-01", 1000),
    of("expense", "2026-10-01", 900),
    of("expense", "2026-10-01", 500, "USD"),
    of("income", "2026-11-01", 1000),
    of("expense", "2026-11-01", 1),
    of("income", "2026-08-01", 1000),
  ];
  expect(series("savingsRate", { months })).toEqual([
    { day: "2026-09-30", value: 20 },
    { day: "2026-10-31", value: 10 },
  ]);
});

describe("steps of the chart", () => {
  test("end today, keep the newest value, and are few enough to tell apart", () => {
    const back = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(back, fc.boolean(), (days, stays) => {
        const points = days.toSorted((a, b) => b - a).map((day) => ({ day: addDays(today, -day), value: day }));
        const { days: size, steps } = chartSteps(points, today, stays);
        expect(steps.at(-1)?.day).toBe(today);
        expect(steps.length).toBeLessThanOrEqual(130);
        expect(daysBetween(steps[0]?.day ?? today, today) % size).toBe(0);
        const known = steps.flatMap(({ value }) => value ?? []);
        expect(known.at(-1)).toBe(Math.min(...days));
        expect(steps[0]?.value).not.toBeNull();
        if (stays) expect(known).toHaveLength(steps.length);
      }),
    );
  });
  test("are none without a value", () => {
    expect(chartSteps([], today, true).steps).toEqual([]);
  });
});
