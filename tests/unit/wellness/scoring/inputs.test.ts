import { expect, test } from "vitest";
import { addDays } from "@/lib/time";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { core, day, scoreOf, today } from "./days";

test("the figures of this month stand, else those of the last one, no older ones", () => {
  const figures = { monthlyIncomeMinor: 500_000, monthlyExpensesMinor: 400_000, savingsMinor: 1_200_000 };
  const partsOf = (month: string) =>
    scoreOf({ days: today(core), months: [{ month, ...figures }] }).categories.financial.parts;
  expect(partsOf("2026-03-01")).toEqual([
    expect.objectContaining({ input: "financialStressLevel" }),
    expect.objectContaining({ input: "savingsRate", value: 20, points: 100 }),
    expect.objectContaining({ input: "emergencyFundMonths", value: 3, points: 75 }),
  ]);
  expect(partsOf("2026-02-01")).toHaveLength(3);
  expect(partsOf("2026-01-01")).toHaveLength(1);
});

test("each figure falls back by itself, a stated reserve goes before a computed one, no income is no rate", () => {
  const parts = scoreOf({
    days: today(core),
    months: [
      { month: "2026-02-01", monthlyIncomeMinor: 0, monthlyExpensesMinor: 100, savingsMinor: 100_000 },
      { month: "2026-03-01", emergencyFundMonths: 4 },
    ],
  }).categories.financial.parts;
  expect(parts.map(({ input }) => input)).toEqual(["financialStressLevel", "emergencyFundMonths"]);
  expect(parts[1]).toMatchObject({ value: 4, observedOn: "2026-03-01" });
});

test("sleep is the mean of the answered nights of two weeks, movement a week at the mean of the answered days", () => {
  const before = (daysAgo: number, values: CheckInValues) => ({ day: addDays(day, -daysAgo), values });
  const { parts } = scoreOf({
    days: [
      before(14, { sleepDurationHours: 1 }), // too long ago
      before(13, { sleepDurationHours: 9, movementMinutes: 600 }), // too long ago for movement
      before(2, { movementMinutes: 30, movementIntensity: "light" }),
      before(1, { movementMinutes: 20, movementIntensity: "vigorous" }),
      ...today({ ...core, sleepDurationHours: 7, movementMinutes: 20 }),
    ],
  }).categories.physical;
  expect(parts.find(({ input }) => input === "sleepDurationHours")).toMatchObject({ value: 8, points: 100 });
  expect(parts.find(({ input }) => input === "movementMinutes")).toMatchObject({ value: 140, points: 90 });
});

test("an implausible value is left out until the person says that it was real", () => {
  const used = (confirmed: readonly "sleepDurationHours"[]) =>
    scoreOf({ days: [{ day, values: { ...core, sleepDurationHours: 18 }, confirmed }] }).categories.mental.inputsUsed;
  expect(used([])).not.toContain("sleepDurationHours");
  expect(used(["sleepDurationHours"])).toContain("sleepDurationHours");
});

test("a practice is scored against a goal of one's own and otherwise not at all", () => {
  const values = { ...core, meditationMinutesDaily: 5, gratitudePractice: 2 };
  expect(scoreOf({ days: today(values) }).categories.spiritual.inputsUsed).toHaveLength(2);
  const goals = { meditationMinutesDaily: 70, gratitudePractice: 4 };
  const { parts } = scoreOf({ days: today(values), goals }).categories.spiritual;
  expect(parts.slice(2)).toEqual([
    expect.objectContaining({ input: "meditationMinutesDaily", value: 35, points: 50 }),
    expect.objectContaining({ input: "gratitudePractice", value: 2, points: 50 }),
  ]);
});

test("a weekly answer stands for seven days", () => {
  const goals = { gratitudePractice: 4 };
  const answered = (daysAgo: number) =>
    scoreOf({
      goals,
      days: [{ day: addDays(day, -daysAgo), values: { gratitudePractice: 4 } }, ...today(core)],
    }).categories.spiritual.inputsUsed.includes("gratitudePractice");
  expect([answered(6), answered(7)]).toEqual([true, false]);
});
