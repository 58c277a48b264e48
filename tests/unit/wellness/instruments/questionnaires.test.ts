import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOffered, type Questionnaire } from "@/lib/wellness/instruments/questionnaires/questionnaire";
import { questionnaires } from "@/lib/wellness/instruments/questionnaires/questionnaires";
import { scoreQuestionnaire } from "@/lib/wellness/instruments/questionnaires/score-questionnaire";
import words from "@/messages/en/questionnaires.json";
import { outcome, reasonOf, rowsOf, scoreOf } from "./fixtures";

const of = (id: string) => {
  const found = questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!found) throw new Error(`no questionnaire ${id}`);
  return found;
};
const all = (count: number, answer: number | null) => Array.from({ length: count }, () => answer);

/** Answers whose sum is this, none above the greatest. */
function answersWithSum(sum: number, { items, answers: { min, max } }: Questionnaire): number[] {
  let left = sum - min * items.length;
  return items.map(() => {
    const more = Math.min(left, max - min);
    left -= more;
    return min + more;
  });
}

describe("published figures", () => {
  test("PHQ-9: 0 minimal, 9 mild, 27 severe; any thought of self-harm is said", () => {
    expect(outcome("phq9", { items: all(9, 0) })).toMatchObject({
      value: 0,
      details: { band: "minimal", safety: false },
    });
    expect(outcome("phq9", { items: all(9, 1) })).toMatchObject({ value: 9, details: { band: "mild", safety: true } });
    expect(outcome("phq9", { items: all(9, 3) })).toMatchObject({
      value: 27,
      details: { band: "severe", safety: true },
    });
  });
  test("GAD-7 of 2, 1, 1, 1, 0, 0, 0 is 5, mild", () => {
    expect(outcome("gad7", { items: [2, 1, 1, 1, 0, 0, 0] })).toMatchObject({ value: 5, details: { band: "mild" } });
  });
  test("SWLS of 4 throughout is 20, neutral", () => {
    expect(outcome("swls", { items: all(5, 4) })).toMatchObject({ value: 20, details: { band: "neutral" } });
  });
  test("PSS-10 of 2 throughout is 20, WHO-5 of 13 is 52, MLQ has two scales", () => {
    expect(scoreQuestionnaire(of("pss10"), all(10, 2)).value).toBe(20);
    expect(scoreQuestionnaire(of("who5"), [3, 3, 3, 2, 2])).toMatchObject({ value: 52, details: { band: "not poor" } });
    expect(scoreQuestionnaire(of("mlq"), [7, 1, 1, 7, 7, 7, 1, 1, 1, 1]).details?.parts).toMatchObject({
      presence: { value: 35 },
    });
    expect(scoreQuestionnaire(of("mlq"), all(10, 4))).toMatchObject({
      value: null,
      reason: { key: "noTotal" },
      details: { parts: { presence: { value: 20 }, search: { value: 20 } } },
    });
  });
  test("BRS of 3 throughout is 3, normal; 5, 1, 5, 1, 5, 1 is 5, high", () => {
    expect(scoreQuestionnaire(of("brs"), all(6, 3))).toMatchObject({ value: 3, details: { band: "normal" } });
    expect(scoreQuestionnaire(of("brs"), [5, 1, 5, 1, 5, 1])).toMatchObject({ value: 5, details: { band: "high" } });
  });
});

describe("bands, from both sides", () => {
  test.each([
    [
      "phq9",
      [0, 4, 5, 9, 10, 14, 15, 19, 20, 27],
      [
        "minimal",
        "minimal",
        "mild",
        "mild",
        "moderate",
        "moderate",
        "moderately severe",
        "moderately severe",
        "severe",
        "severe",
      ],
    ],
    [
      "gad7",
      [0, 4, 5, 9, 10, 14, 15, 21],
      ["minimal", "minimal", "mild", "mild", "moderate", "moderate", "severe", "severe"],
    ],
    [
      "phq4",
      [0, 2, 3, 5, 6, 8, 9, 12],
      ["normal", "normal", "mild", "mild", "moderate", "moderate", "severe", "severe"],
    ],
    ["k6", [0, 4, 5, 12, 13, 24], ["low", "low", "moderate", "moderate", "serious", "serious"]],
    ["ucla3", [3, 5, 6, 9], ["not lonely", "not lonely", "lonely", "lonely"]],
    [
      "swls",
      [5, 9, 10, 14, 15, 19, 20, 21, 25, 26, 30, 31, 35],
      [
        "extremely dissatisfied",
        "extremely dissatisfied",
        "dissatisfied",
        "dissatisfied",
        "slightly dissatisfied",
        "slightly dissatisfied",
        "neutral",
        "slightly satisfied",
        "slightly satisfied",
        "satisfied",
        "satisfied",
        "extremely satisfied",
        "extremely satisfied",
      ],
    ],
  ])("%s", (id, sums, bands) => {
    const found = sums.map((sum) => outcome(id, { items: answersWithSum(sum, of(id)) }));
    expect(found.map(({ value }) => value)).toEqual(sums);
    expect(found.map(({ details }) => details?.band)).toEqual(bands);
  });
  test("ONS4: each of the four by itself", () => {
    const bandsOf = (...items: number[]) => outcome("ons4", { items }).details?.band;
    expect(bandsOf(4, 5, 6, 1)).toEqual({
      satisfaction: "low",
      worthwhile: "medium",
      happiness: "medium",
      anxiety: "very low",
    });
    expect(bandsOf(7, 8, 9, 2)).toEqual({
      satisfaction: "high",
      worthwhile: "high",
      happiness: "very high",
      anxiety: "low",
    });
    expect(bandsOf(10, 0, 0, 3)).toMatchObject({ satisfaction: "very high", anxiety: "low" });
    expect([4, 5, 6, 10].map((anxiety) => bandsOf(0, 0, 0, anxiety))).toMatchObject(
      ["medium", "medium", "high", "high"].map((anxiety) => ({ anxiety })),
    );
    expect(scoreOf("ons4", { items: [10, 10, 10, 0] })).toBe(10);
    expect(scoreOf("ons4", { items: [8, 7, 9, 2] })).toBe(8);
  });
  test("PHQ-4 tells its two halves apart, at 3", () => {
    expect(outcome("phq4", { items: [2, 1, 2, 0] }).details?.parts).toEqual({
      anxiety: { value: 3, band: "at or above the cut-off" },
      depression: { value: 2, band: "below the cut-off" },
    });
  });
});

describe("answers that are missing", () => {
  test("PHQ-9 puts the mean in for one or two, and none for three", () => {
    expect(outcome("phq9", { items: [1, 1, 1, 1, 1, 1, 1, null, null] })).toMatchObject({
      value: 9,
      missing: ["movement", "selfHarm"],
      reason: null,
      details: { safety: null },
    });
    expect(outcome("phq9", { items: [2, 1, 1, 1, 1, 1, 1, 1, null] })).toMatchObject({
      value: 10.125,
      details: { band: "moderate" },
    });
    expect(outcome("phq9", { items: [1, 1, 1, 1, 1, 1, null, null, null] })).toMatchObject({
      value: null,
      missing: ["concentration", "movement", "selfHarm"],
      reason: { key: "missing" },
    });
  });
  test.each(["gad7", "phq4", "k6", "swls", "ucla3", "ons4"])(
    "%s needs every one, and names those that are not there",
    (id) => {
      const questionnaire = of(id);
      const full = all(questionnaire.items.length, questionnaire.answers.max);
      for (const [index, name] of questionnaire.items.entries())
        expect(outcome(id, { items: full.with(index, null) })).toMatchObject({ value: null, missing: [name] });
      expect(scoreOf(id, { items: full })).not.toBeNull();
    },
  );
  test("self-harm is said whatever the rest is: half empty, too many, out of range", () => {
    const told = [all(9, null).with(8, 1), all(10, 1), all(9, 1).with(0, 7), all(9, 3).with(8, 4)];
    for (const items of told)
      expect(outcome("phq9", { items })).toMatchObject({ value: null, details: { safety: true } });
  });
  test("FACIT-Sp stands in for two of twelve, not for three", () => {
    const answers = all(12, 2);
    expect(scoreQuestionnaire(of("facitsp12"), answers.with(0, null).with(1, null)).value).toBe(24);
    expect(scoreQuestionnaire(of("facitsp12"), answers.with(0, null).with(1, null).with(2, null)).value).toBeNull();
  });
});

test.each([
  ["answersCount", all(8, 1)],
  ["answersCount", all(10, 1)],
  ["answersCount", []],
  ["answerRange", all(9, 1).with(3, 4)],
  ["answerRange", all(9, 1).with(3, -1)],
  ["answerRange", all(9, 1).with(3, 1.5)],
])("%s: %j is no PHQ-9", (reason, items) => expect(reasonOf("phq9", { items })).toBe(reason));

test("answers that are words, or too many to read", () => {
  expect(reasonOf("phq9", { items: ["1"] })).toBe("invalid");
  expect(reasonOf("phq9", { items: all(101, 0) })).toBe("invalid");
  expect(outcome("phq9", {})).toMatchObject({ value: null, missing: ["items"] });
});

describe("the financial well-being scale", () => {
  /** Raw answers of one total: items where less is better are turned round. */
  const reversed = [3, 5, 6, 7, 9, 10];
  const raw = (keyed: number[]) => keyed.map((answer, index) => (reversed.includes(index + 1) ? 4 - answer : answer));
  const score = (keyed: number[], age: number, mode: string) => scoreOf("cfpb10", { items: raw(keyed), age, mode });

  test("the bureau's own test: a total of 23 at 62 or older, by oneself, is 57", () => {
    expect(score([4, 3, 2, 1, 4, 3, 2, 3, 0, 1], 62, "self")).toBe(57);
  });
  test("the ends of all four tables", () => {
    const ends = (age: number, mode: string) => [
      score(all(10, 0).map(Number), age, mode),
      score(all(10, 4).map(Number), age, mode),
    ];
    expect(ends(61, "self")).toEqual([14, 86]);
    expect(ends(62, "self")).toEqual([14, 95]);
    expect(ends(61, "read")).toEqual([16, 91]);
    expect(ends(62, "read")).toEqual([18, 87]);
  });
  test("the tables rise with every point", () => {
    for (const mode of ["self", "read"])
      for (const age of [18, 61, 62, 90]) {
        const scores = Array.from(
          { length: 41 },
          (_, total) => score(answersWithSum(total, of("cfpb10")), age, mode) ?? 0,
        );
        expect(scores.slice(1).every((each, index) => each > (scores[index] ?? 0))).toBe(true);
      }
  });
  test("every answer is needed, the age from 18 on, and how it was asked", () => {
    const full = { items: all(10, 2), age: 40, mode: "self" };
    expect(scoreOf("cfpb10", full)).toBe(50);
    expect(outcome("cfpb10", { ...full, items: all(10, 2).with(4, null) })).toMatchObject({
      value: null,
      missing: ["gettingBy"],
    });
    expect(outcome("cfpb10", { ...full, age: null, mode: null })).toMatchObject({
      value: null,
      missing: ["age", "mode"],
    });
    expect([17, 18, 120, 121].map((age) => scoreOf("cfpb10", { ...full, age }))).toEqual([null, 50, 53, null]);
    expect(reasonOf("cfpb10", { ...full, mode: "phone" })).toBe("invalid");
  });
  test("638 people of the national survey: r ≥ 0.97, 2.2 points off on average", () => {
    const names = [1, 2, 3, 4, 5, 6].map((item) => `FWB1_${item}`).concat([1, 2, 3, 4].map((item) => `FWB2_${item}`));
    const pairs = rowsOf("nfwbs-2016-sample.csv").map((row) => {
      const items = names.map((name) => (row[name] ?? 0) - 1);
      const age = (row.agecat ?? 0) >= 6 ? 70 : 40;
      return [scoreOf("cfpb10", { items, age, mode: "self" }) ?? Number.NaN, row.FWBscore ?? 0] as const;
    });
    expect(pairs).toHaveLength(638);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
    const product = mean(pairs.map(([a, b]) => (a - x) * (b - y)));
    const spread = Math.sqrt(mean(pairs.map(([a]) => (a - x) ** 2)) * mean(pairs.map(([, b]) => (b - y) ** 2)));
    expect(product / spread).toBeGreaterThanOrEqual(0.97);
    expect(mean(pairs.map(([a, b]) => Math.abs(a - b)))).toBeLessThan(2.4);
  });
});

test("an answer one higher moves a sum by one, the order within it does not matter, and it stays within its ends", () => {
  const plain = ["phq9", "gad7", "phq4", "k6", "swls", "ucla3"].map(of);
  const answered = fc.constantFrom(...plain).chain((questionnaire) => {
    const { min, max } = questionnaire.answers;
    const count = questionnaire.items.length;
    return fc.tuple(
      fc.constant(questionnaire),
      fc.array(fc.integer({ min, max }), { minLength: count, maxLength: count }),
    );
  });
  fc.assert(
    fc.property(answered, fc.nat(), ([{ id, answers, items }, given], at) => {
      const value = scoreOf(id, { items: given }) ?? Number.NaN;
      expect(value).toBe(given.reduce((sum, answer) => sum + answer, 0));
      expect(scoreOf(id, { items: given.toSorted() })).toBe(value);
      expect(value >= answers.min * items.length && value <= answers.max * items.length).toBe(true);
      const place = at % items.length;
      const one = given[place] ?? 0;
      if (one < answers.max) expect(scoreOf(id, { items: given.with(place, one + 1) })).toBe(value + 1);
    }),
  );
});

describe("as data", () => {
  test("ids are unique, scales name items that are there, bands rise from the least score", () => {
    expect(new Set(questionnaires.map(({ id }) => id)).size).toBe(questionnaires.length);
    for (const { items, total, parts, source, licence } of questionnaires) {
      expect(source && licence.terms && licence.credit).toBeTruthy();
      expect(new Set(items).size).toBe(items.length);
      for (const scale of [...(total ? [total] : []), ...Object.values(parts ?? {})]) {
        expect(scale.items.every((item) => items[item - 1] !== undefined)).toBe(true);
        expect((scale.reversed ?? []).every((item) => scale.items.includes(item))).toBe(true);
        const ends = (scale.bands ?? []).map(({ from }) => from);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }
    }
  });
  test("what is free has its published words for every item and answer; what is not has none and is off", () => {
    type Said = {
      items: Record<string, string>;
      options: Record<string, string>;
      second?: { options: Record<string, string> };
    };
    const said: Record<string, Said> = words;
    for (const questionnaire of questionnaires) {
      const { id, items, answers } = questionnaire;
      const there = said[id];
      expect(isOffered(questionnaire)).toBe(there !== undefined);
      if (!there) continue;
      expect(Object.keys(there.items)).toEqual(items);
      const options = Array.from({ length: answers.max - answers.min + 1 }, (_, index) => `${answers.min + index}`);
      expect(Object.keys(there.options)).toEqual(options);
      expect(there.second && Object.keys(there.second.options)).toEqual(questionnaire.secondFrom && options);
    }
    expect(Object.keys(said).every((id) => of(id).licence.isFree)).toBe(true);
    expect(questionnaires.filter((each) => !isOffered(each)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["who5", "pss10", "mlq", "brs", "isi", "psqi"]),
    );
  });
  test("an administrator's word turns one on", () => {
    expect(isOffered(of("who5"), new Set(["who5"]))).toBe(true);
    expect(isOffered(of("mlq"), new Set(["who5"]))).toBe(false);
  });
});
