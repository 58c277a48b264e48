import fc from "fast-check";
import { expect, test } from "vitest";
import { byCategory, type Category, categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import { type CheckInValues, fieldsOf, numericFields } from "@/lib/wellness/check-in/fields";
import { movers } from "@/lib/wellness/scoring/movers";
import { overallScore } from "@/lib/wellness/scoring/overall-score";
import type { DayAnswers } from "@/lib/wellness/scoring/readings";
import type { DayScores } from "@/lib/wellness/scoring/score";
import { type ScoredPast, scoreDays } from "@/lib/wellness/scoring/score-days";

const day = "2026-03-10";
const unknown = { spiritual: null, mental: null, emotional: null, physical: null, financial: null };

function scoreOf(past: Partial<ScoredPast>, on = day): DayScores {
  const [scores] = scoreDays(on, on, { days: [], months: [], ...past });
  if (!scores) throw new Error("one day has one set of scores");
  return scores;
}

const today = (values: CheckInValues): readonly DayAnswers[] => [{ day, values }];

const core: CheckInValues = {
  meaningAndFulfillmentRating: 7,
  purposeAlignmentScore: 7,
  sleepDurationHours: 7.5,
  stressLevel: 4,
  focusAndConcentration: 7,
  moodScore: 8,
  relationshipQuality: 6,
  energyLevel: 6,
  movementMinutes: 15,
  financialStressLevel: 4,
};

test("overall: 60, 70 and 80 of five are 70 with coverage .6; 50 four times and 100 are 60", () => {
  expect(overallScore({ ...unknown, spiritual: 60, mental: 70, emotional: 80 })).toMatchObject({
    value: 70,
    coverage: 0.6,
    inputsMissing: ["physical", "financial"],
  });
  expect(overallScore({ spiritual: 50, mental: 50, emotional: 50, physical: 50, financial: 100 })).toMatchObject({
    value: 60,
    coverage: 1,
  });
});

test("two categories leave the overall score open; rounding happens once, at the end", () => {
  expect(overallScore({ ...unknown, mental: 90, physical: 90 })).toMatchObject({ value: null, coverage: 0.4 });
  // Rounded first these would be 64, 64, 65 and so 64.33; unrounded their mean is 64.5.
  expect(overallScore({ ...unknown, spiritual: 64.4, mental: 64.4, emotional: 64.7 }).value).toBe(65);
});

test("a category equal to the mean leaves the overall score where it is", () => {
  const three = fc.tuple(...[0, 0, 0].map(() => fc.double({ min: 0, max: 100, noNaN: true })));
  fc.assert(
    fc.property(three, ([spiritual = 0, mental = 0, emotional = 0]) => {
      const before = overallScore({ ...unknown, spiritual, mental, emotional });
      const after = overallScore({ ...unknown, spiritual, mental, emotional, physical: before.exact });
      expect(after.exact).toBeCloseTo(before.exact ?? Number.NaN, 9);
      expect(after.value).toBe(before.value);
    }),
  );
});

test("a first check-in of the core set: four scores, an overall one, and finance says what it lacks", () => {
  const { categories: scores, overall } = scoreOf({ days: today(core) });
  expect(scores.spiritual.exact).toBeCloseTo(66.67, 2);
  expect(scores.mental.exact).toBeCloseTo((25 * 66.6667 + 15 * 100 + 15 * 66.6667) / 55, 3);
  expect(scores.emotional.exact).toBeCloseTo((25 * 77.7778 + 20 * 55.5556) / 45, 3);
  // 15 minutes a day are 105 a week: 80 points.
  expect(scores.physical.exact).toBeCloseTo((35 * 55.5556 + 30 * 80 + 20 * 100) / 85, 3);
  expect(scores.financial).toMatchObject({ value: null, inputsMissing: ["savingsRate", "emergencyFundMonths"] });
  expect(overall.coverage).toBe(0.8);
  expect(overall.value).not.toBeNull();
});

test("a day without answers has no score at all, also between two days that have", () => {
  const days = [
    { day: addDays(day, -1), values: core },
    { day: addDays(day, 1), values: core },
  ];
  const months = [{ month: "2026-03-01", monthlyIncomeMinor: 500_000, monthlyExpensesMinor: 400_000, savingsMinor: 1 }];
  const [, gap] = scoreDays(addDays(day, -1), addDays(day, 1), { days, months });
  for (const category of categories) expect(gap?.categories[category].value, category).toBeNull();
  expect(gap?.overall.value).toBeNull();
});

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

const possible = fc.record(
  Object.fromEntries(
    numericFields.map((field) => [
      field.name,
      fc.option(fc.integer({ min: field.min, max: Math.min(field.max, 1440) })),
    ]),
  ),
  { requiredKeys: [] },
);

const history = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), possible), { maxLength: 12 })
  .map((entries) => [...new Map(entries)].map(([daysAgo, values]) => ({ day: addDays(day, -daysAgo), values })));

const figures = fc.array(
  fc.record({
    month: fc.constantFrom("2026-02-01", "2026-03-01"),
    monthlyIncomeMinor: fc.option(fc.nat()),
    monthlyExpensesMinor: fc.option(fc.nat()),
    savingsMinor: fc.option(fc.nat()),
  }),
  { maxLength: 2 },
);

const everyGoal = {
  meditationMinutesDaily: 70,
  communityConnectionFrequency: 3,
  gratitudePractice: 7,
  hydrationMl: 1800,
};

test("whatever was answered, scores are whole numbers of 0–100 or null, and null exactly when unscored", () => {
  fc.assert(
    fc.property(history, figures, (days, months) => {
      const { categories: scores, overall } = scoreOf({ days, months, goals: everyGoal });
      for (const { value, exact } of [...Object.values(scores), overall]) {
        expect(value === null).toBe(exact === null);
        if (value === null) continue;
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }
      const scored = categories.filter((category) => scores[category].exact !== null);
      expect(overall.exact === null).toBe(scored.length < 3);
    }),
  );
});

test("leaving out one category's answers never changes another category", () => {
  // Sleep is asked once and counts for mind and body alike, so it is left where it is.
  const shared = new Set<string>(["sleepDurationHours", "sleepQuality"]);
  fc.assert(
    fc.property(history, figures, fc.constantFrom(...categories), (days, months, left: Category) => {
      const names = new Set<string>(fieldsOf(left).map(({ name }) => name));
      const without = days.map((answers) => ({
        ...answers,
        values: Object.fromEntries(
          Object.entries(answers.values).filter(([name]) => shared.has(name) || !names.has(name)),
        ),
      }));
      const before = scoreOf({ days, months }).categories;
      const after = scoreOf({ days: without, months: left === "financial" ? [] : months }).categories;
      for (const category of categories.filter((each) => each !== left)) {
        expect(after[category]).toEqual(before[category]);
      }
    }),
  );
});

test("the movers of all inputs make up exactly what the overall score lacks", () => {
  fc.assert(
    fc.property(history, figures, (days, months) => {
      const scores = scoreOf({ days, months, goals: everyGoal });
      const all = movers(scores, Number.POSITIVE_INFINITY);
      if (scores.overall.exact === null) {
        expect(all).toEqual([]);
        return;
      }
      const sum = all.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(100 - scores.overall.exact, 6);
      expect(movers(scores)).toEqual(all.slice(0, 2));
      expect(all).toEqual(all.toSorted((a, b) => b.points - a.points));
    }),
  );
});

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

test("a year of days is scored in the order of the days", () => {
  const days = Array.from({ length: 365 }, (_, index) => ({ day: addDays(day, -index), values: core }));
  const scores = scoreDays(addDays(day, -364), day, { days, months: [] });
  expect(scores).toHaveLength(365);
  expect(scores.map((each) => each.day)).toEqual(scores.map((each) => each.day).toSorted());
  expect(new Set(scores.map((each) => each.overall.value)).size).toBe(1);
  expect(byCategory((category) => scores[0]?.categories[category].value)).toEqual(
    byCategory((category) => scores.at(-1)?.categories[category].value),
  );
});
