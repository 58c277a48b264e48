import { expect, test } from "vitest";
import { activityPoints, sleepPoints } from "@/lib/wellness/instruments/le8/points";
import { confidence } from "@/lib/wellness/scoring/confidence";
import {
  monthsOfReserve,
  reservePoints,
  savingsRate,
  savingsRatePoints,
} from "@/lib/wellness/scoring/financial-points";
import { percentOfMaximum, reversedPercentOfMaximum } from "@/lib/wellness/scoring/percent-of-maximum";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";

test("percent of maximum possible: PHQ-9 of 9, GAD-7 of 21, a 7 of 1–10", () => {
  expect(reversedPercentOfMaximum(9, 0, 27)).toBeCloseTo(66.67, 2);
  expect(reversedPercentOfMaximum(21, 0, 21)).toBe(0);
  expect(percentOfMaximum(7, 1, 10)).toBeCloseTo(66.67, 2);
  expect([percentOfMaximum(1, 1, 10), percentOfMaximum(10, 1, 10)]).toEqual([0, 100]);
});

test.each([
  [3.99, 0],
  [4, 20],
  [4.99, 20],
  [5, 40],
  [5.99, 40],
  [6, 70],
  [6.99, 70],
  [7, 100],
  [8.99, 100],
  [9, 90],
  [9.99, 90],
  [10, 40],
  [14, 40],
  [0, 0],
])("%d hours of sleep are %d points", (hours, points) => expect(sleepPoints(hours)).toBe(points));

test.each([
  [150, 100],
  [149, 90],
  [120, 90],
  [119.5, 80],
  [90, 80],
  [60, 60],
  [59.5, 40],
  [30, 40],
  [29, 20],
  [1, 20],
  [0, 0],
])("%d active minutes a week are %d points", (minutes, points) => expect(activityPoints(minutes)).toBe(points));

test("an income of 5,000 with expenses of 4,000 saves 20 % and is 100 points", () => {
  expect(savingsRate(500_000, 400_000)).toBe(20);
  expect(savingsRatePoints(20)).toBe(100);
});

test("no income has no savings rate, and no expenses no reserve", () => {
  expect(savingsRate(0, 400_000)).toBeNull();
  expect(monthsOfReserve(100, 0)).toBeNull();
  expect(savingsRate(400_000, 500_000)).toBe(-25);
  expect(monthsOfReserve(900_000, 300_000)).toBe(3);
});

test.each([
  [19.99, 75],
  [5, 75],
  [4.99, 50],
  [-5, 50],
  [-5.01, 25],
  [-20, 25],
  [-20.01, 0],
])("a savings rate of %d %% is %d points", (percent, points) => expect(savingsRatePoints(percent)).toBe(points));

test.each([
  [6, 100],
  [5.99, 75],
  [3, 75],
  [2.99, 50],
  [1, 50],
  [0.99, 25],
  [0.24, 25],
  [0.22, 0],
  [0, 0],
])("%d months of reserve are %d points", (months, points) => expect(reservePoints(months)).toBe(points));

test("rounding is half up, also where floating point ends a hair below the half", () => {
  expect([62.5, 62.4999, -0.5, -1.5, 0.5].map((value) => roundHalfUp(value))).toEqual([63, 62, 0, -1, 1]);
  expect(1.005 * 100).toBeLessThan(100.5);
  expect(roundHalfUp(1.005, 2)).toBe(1.01);
});

test("confidence is coverage, halved by age, over all categories", () => {
  expect(confidence([{ coverage: 1, ageDays: 0 }])).toBe(1);
  expect(confidence([{ coverage: 0.8, ageDays: 14 }])).toBeCloseTo(0.4);
  expect(confidence([{ coverage: 1, ageDays: 30, halfLifeDays: 30 }, null])).toBeCloseTo(0.25);
  expect(confidence([null, null])).toBe(0);
  expect(confidence([])).toBe(0);
});
