import { expect, test } from "vitest";
import { byCategory } from "@/lib/categories";
import { at } from "@/lib/clock";
import { addDays } from "@/lib/time";
import type { CheckInEntry } from "@/lib/wellness/check-in/entry";
import { todayFrom } from "@/lib/wellness/today/today";

const today = "2026-03-18";
const now = new Date("2026-03-18T20:00:00Z");
const answers = { meaningAndFulfillmentRating: 7, purposeAlignmentScore: 6, stressLevel: 4, sleepDurationHours: 7 };

function entry(back: number, overrides: Partial<CheckInEntry> = {}): CheckInEntry {
  return {
    id: `entry-${back}`,
    day: addDays(today, -back),
    revision: 1,
    filledInLater: false,
    currency: "EUR",
    asked: null,
    confirmed: [],
    changedAt: new Date(now.getTime() - (back + 1) * 86_400_000),
    deletedAt: null,
    values: answers,
    ...overrides,
  };
}

const scored = (back: number) => ({
  day: addDays(today, -back),
  scores: byCategory(() => 60),
  coverage: byCategory(() => 1),
  overall: 60,
});

test("before the first check-in there is nothing to tell, and nothing to fill in", () => {
  expect(todayFrom(today, [], [])).toMatchObject({
    hasBegun: false,
    scores: null,
    entry: null,
    openDays: [],
    last: null,
  });
});

test("days that were left out since the beginning are offered, days before it are not", () => {
  const facts = todayFrom(today, [entry(1), entry(3)], [scored(1), scored(3)]);
  expect(facts.openDays).toEqual([addDays(today, -2)]);
  expect(facts.entry).toBeNull();
});

test("a category without an answer is not in", () => {
  const facts = todayFrom(today, [entry(0)], [scored(0)]);
  expect(facts).toMatchObject({ answered: 2, entry: { day: today } });
  expect(facts.scores?.behind?.categories.physical).toMatchObject({ value: null, inputsMissing: expect.any(Array) });
});

test("somebody who answered too little for an overall score is not told that they have yet to begin", () => {
  expect(todayFrom(today, [], []).sentence.key).toBe("sentences.week.empty");
  const facts = todayFrom(today, [entry(0)], [{ ...scored(0), overall: null }]);
  expect(facts.sentence.key).toBe("sentences.week.unscored");
  expect(todayFrom(today, [entry(0)], [scored(0)]).sentence.key).toBe("sentences.week.beginning");
});

test("the last action stands for a quarter of an hour, a removal too", async () => {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  await at(now, async () => {
    const saved = entry(2, { changedAt: minutesAgo(14) });
    const removed = entry(5, { changedAt: minutesAgo(1), deletedAt: minutesAgo(1) });
    expect(todayFrom(today, [saved, removed], []).last?.id).toBe("entry-5");
    expect(todayFrom(today, [saved, entry(1)], []).last?.id).toBe("entry-2");
    expect(todayFrom(today, [entry(2, { changedAt: minutesAgo(15) })], []).last).toBeNull();
    expect(todayFrom(today, [saved, removed], []).openDays).toEqual([]);
  });
});
