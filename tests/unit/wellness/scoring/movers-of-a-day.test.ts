import { expect, test } from "vitest";
import { movers } from "@/lib/wellness/scoring/movers";
import { core, everyGoal, scoreOf, today } from "./days";

test("the two movers of a day, with the value and the reason", () => {
  const [first, second] = movers(scoreOf({ days: today({ ...core, sleepDurationHours: 5, stressLevel: 9 }) }));
  expect(first).toMatchObject({ input: "stressLevel", value: 9, reason: "lowerRating" });
  expect(first?.points).toBeCloseTo((25 / 55) * (800 / 9) * (1 / 4));
  // Sleep weighs in mind and body.
  expect(second).toMatchObject({ input: "sleepDurationHours", value: 5, reason: "longerSleep" });
  expect(second?.points).toBeCloseTo(((15 / 55) * 60 + (20 / 85) * 60) / 4);
});

test("movers name long sleep, thin movement, unmet goals and figures for what they are", () => {
  const reasons = Object.fromEntries(
    movers(
      scoreOf({
        days: today({ ...core, sleepDurationHours: 10, meditationMinutesDaily: 1, movementMinutes: 0 }),
        months: [{ month: "2026-03-01", monthlyIncomeMinor: 100, monthlyExpensesMinor: 100, savingsMinor: 0 }],
        goals: everyGoal,
      }),
      99,
    ).map(({ input, reason }) => [input, reason]),
  );
  expect(reasons).toMatchObject({
    sleepDurationHours: "shorterSleep",
    meditationMinutesDaily: "morePractice",
    movementMinutes: "moreMovement",
    savingsRate: "higherSavingsRate",
    emergencyFundMonths: "largerReserve",
    moodScore: "higherRating",
  });
});
