import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/time";
import { checkInFields } from "@/lib/wellness/check-in/fields";
import { faces, vocabularies } from "@/lib/wellness/check-in/vocabularies";
import type { MoverReason } from "@/lib/wellness/scoring/movers";
import { scoreDays } from "@/lib/wellness/scoring/score-days";
import { chartSeries } from "@/lib/wellness/scoring/series";
import { weights } from "@/lib/wellness/scoring/weights";
import { adherenceSentence } from "@/lib/wellness/sentences/adherence-sentence";
import { chartSentence, trendSentence } from "@/lib/wellness/sentences/chart-sentence";
import { daySentence } from "@/lib/wellness/sentences/day-sentence";
import { moverSentence, needsOf } from "@/lib/wellness/sentences/score-sentence";
import type { Sentence } from "@/lib/wellness/sentences/sentence";
import { weekSentence } from "@/lib/wellness/sentences/week-sentence";
import { isMessageKey, say } from "@/lib/words";

const today = "2026-03-31";
const inWords = ({ key, params }: Sentence) => say("en", key, params);
const repeat = (count: number, value: number | null) => Array.from({ length: count }, () => value);
const scoresFrom = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 120 });

function series(values: readonly (number | null)[], range: 7 | 30 = 7) {
  const scores = values.map((score, index) => ({ day: addDays(today, index - values.length + 1), score }));
  return chartSeries(scores, today, range);
}

describe("the week", () => {
  const week = (scores: readonly (number | null)[], facts: { beganOn?: string; name?: string | null } = {}) =>
    inWords(weekSentence({ scores, today, beganOn: "2025-01-01", name: "Ava", ...facts }));

  // Twelve weeks around 60 that swing by four points, as a person's weeks do.
  const swinging = (weeks: number) => Array.from({ length: weeks }, () => [56, 64, 56, 64, 56, 64, 60]).flat();

  test("with no or old data it says so", () => {
    expect(week([])).toBe("This page begins with your first check-in");
    expect(week(repeat(30, null))).toBe("This page begins with your first check-in");
    expect(week([60, ...repeat(9, null)])).toBe("Your newest score is 9 days old");
  });

  test("with little data it counts", () => {
    const beganOn = "2026-03-29";
    expect(week([60], { beganOn })).toBe("One day so far, Ava");
    expect(week([60, 61, 64], { beganOn })).toBe("3 days so far, Ava");
    expect(week([...repeat(20, null), 60, null, 60])).toBe("2 of the last seven days are in, Ava");
    expect(week([...swinging(8), ...repeat(6, null), 60])).toBe("One of the last seven days is in, Ava");
  });

  test("it compares with the person's own weeks", () => {
    expect(week([...swinging(10), ...repeat(7, 60)])).toBe("A steadier week than most, Ava");
    expect(week([...swinging(10), 50, 70, 50, 70, 50, 70, 60])).toBe("A more changeable week than most, Ava");
    expect(week(swinging(11))).toBe("A week much like the ones before, Ava");
    expect(week([...swinging(10), ...repeat(7, 90)])).toBe("A higher week than usual, Ava");
    expect(week([...swinging(10), ...repeat(7, 30)])).toBe("A lower week than usual, Ava");
  });

  test("steadier than most is not said with fewer than six weeks to compare", () => {
    expect(week([...swinging(5), ...repeat(7, 60)])).toBe("A week much like the ones before, Ava");
    expect(week([...swinging(6), ...repeat(7, 60)])).toBe("A steadier week than most, Ava");
  });

  test("nobody needs a name", () => {
    expect(week(swinging(11), { name: null })).toBe("A week much like the ones before");
    expect(week(swinging(11), { name: " " })).toBe("A week much like the ones before");
  });

  test("whatever the data, there is a sentence for it, without an exclamation mark", () => {
    fc.assert(
      fc.property(scoresFrom, fc.boolean(), (scores, isNew) => {
        const sentence = week(scores, { beganOn: isNew ? "2026-03-20" : "2025-01-01" });
        expect(sentence).not.toMatch(/[!{}]|undefined|NaN/);
        expect(sentence.length).toBeGreaterThan(10);
      }),
    );
  });
});

test("the day says what is in, never what should be", () => {
  const day = (answered: number, isPaused = false) => inWords(daySentence({ answered, isPaused, name: "Ava" }));
  expect([day(0), day(1), day(3), day(5), day(0, true), day(5, true)]).toEqual([
    "Today is still open, Ava",
    "1 of 5 is in for today, Ava",
    "3 of 5 are in for today, Ava",
    "All five are in for today, Ava",
    "You are on a pause, Ava",
    "All five are in for today, Ava",
  ]);
});

describe("the chart", () => {
  const below = (values: readonly (number | null)[], range: 7 | 30 = 7, reader: "self" | "other" = "self") =>
    inWords(chartSentence(series(values, range), reader));

  test("with no or little data", () => {
    expect(below([])).toBe("No day in this range has enough data yet.");
    expect(below([60.6])).toBe("One day with enough data so far; the newest is 61.");
    expect(below([60, null, null, 64])).toBe(
      "2 days with enough data so far; the newest is 64. 2 days had too little data and are left open.",
    );
  });

  test("with a direction, gaps and a band", () => {
    const rising = Array.from({ length: 30 }, (_, index) => (index === 20 ? null : 60 + index));
    expect(below(rising, 30)).toMatch(
      /^Up from 60 to 7\d, smoothed over two weeks\. One day had too little data and is left open\. The band is what is usual for you\.$/,
    );
    expect(below(rising.toReversed(), 30, "other")).toMatch(/^Down from .* usual for this person\.$/);
    expect(below(repeat(7, 60))).toBe("At 60, close to where it began, smoothed over two weeks.");
  });

  test("a direction is never said against the trend line", () => {
    fc.assert(
      fc.property(scoresFrom, (values) => {
        const chart = series(values, 30);
        const { key, params } = chartSentence(chart);
        const trend = chart.points.flatMap((point) => point.trend ?? []);
        const [first = 0] = trend;
        const last = trend.at(-1) ?? 0;
        if (key.endsWith("up")) expect(last - first).toBeGreaterThanOrEqual(2);
        if (key.endsWith("down")) expect(first - last).toBeGreaterThanOrEqual(2);
        expect(say("en", key, params)).not.toMatch(/[!{}]|undefined|NaN| {2}/);
      }),
    );
  });
});

test("the change beside a score", () => {
  const trend = (change: number) => ({ from: 60, to: 60 + change, exactChange: change, change });
  expect(inWords(trendSentence(null, 30))).toBe("Not enough earlier data to compare with.");
  expect(inWords(trendSentence(trend(3), 30))).toBe("3 higher than in the 30 days before");
  expect(inWords(trendSentence(trend(-2), 7))).toBe("2 lower than in the 7 days before");
  expect(inWords(trendSentence(trend(0), 7))).toBe("As in the 7 days before");
});

test("the heatmap: n of m days, and what does not count", () => {
  const days = (done: number, counted: number, paused = 0, later = 0) =>
    inWords(adherenceSentence({ cells: [], done, counted, paused, later }));
  expect(days(0, 0)).toBe("No days to count yet.");
  expect(days(167, 182, 14)).toBe("167 of 182 days. 14 days were paused and do not count.");
  expect(days(1, 1, 1, 1)).toBe("1 of 1 day. One was filled in later. One day was paused and does not count.");
});

test("an open score names what it lacks, heaviest first", () => {
  const [scores] = scoreDays(today, today, { days: [], months: [] });
  if (!scores) throw new Error("one day has one set of scores");
  expect(needsOf(scores.categories.financial).map(inWords)).toEqual([
    "an answer on worry about money",
    "this month's income and expenses",
  ]);
  const inputs = needsOf(scores.categories.mental, 1).map(inWords).join(", ");
  expect(say("en", "sentences.needs", { inputs })).toBe("Needs an answer on stress");
});

test("every input, need and mover has its words", () => {
  for (const { input } of Object.values(weights).flat()) {
    expect(isMessageKey(`scoring.inputs.${input}`), input).toBe(true);
    expect(isMessageKey(`scoring.needs.${input}`), input).toBe(true);
  }
  const reasons: Record<MoverReason, true> = {
    higherRating: true,
    lowerRating: true,
    longerSleep: true,
    shorterSleep: true,
    moreMovement: true,
    morePractice: true,
    moreOften: true,
    moreWater: true,
    higherSavingsRate: true,
    largerReserve: true,
  };
  for (const reason of Object.keys(reasons)) {
    expect(say("en", `scoring.movers.${reason}`, { value: 1.5 })).not.toMatch(/[!{}]|undefined/);
  }
  const mover = moverSentence({ input: "stressLevel", points: 2, value: 7, reason: "lowerRating" });
  expect([inWords(mover.label), inWords(mover.standing)]).toEqual(["Stress", "7 of 10, and lower is lighter"]);
});

test("every field and every word on offer can be shown", () => {
  for (const field of checkInFields) {
    expect(isMessageKey(`vocabularies.fields.${field.name}.label`), field.name).toBe(true);
    expect(isMessageKey(`vocabularies.fields.${field.name}.question`), field.name).toBe(true);
    if (field.kind !== "rating") continue;
    expect(isMessageKey(`vocabularies.fields.${field.name}.low`), field.name).toBe(true);
    expect(isMessageKey(`vocabularies.fields.${field.name}.high`), field.name).toBe(true);
  }
  for (const [vocabulary, words] of Object.entries({ ...vocabularies, faces })) {
    for (const word of words) expect(isMessageKey(`vocabularies.${vocabulary}.${word}`), word).toBe(true);
  }
});
