import { expect, expectTypeOf, test } from "vitest";
import { categories } from "@/lib/categories";
import {
  type CheckInValues,
  checkInFields,
  coreFieldNames,
  type FieldName,
  fieldNamed,
  fieldsOf,
  isAnswered,
  isFieldName,
  numericFields,
} from "@/lib/wellness/check-in/fields";
import { faceOfMoodScore, faces, moodScoreOfFace, moods, vocabularies } from "@/lib/wellness/check-in/vocabularies";

test("no two fields share a name, and every name is known", () => {
  const names = checkInFields.map((field) => field.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(fieldNamed(name).name).toBe(name);
  expect(isFieldName("mortalityRiskScore")).toBe(false);
  expect(isFieldName("toString")).toBe(false);
});

test("names are literal types and carry the right type of value", () => {
  expectTypeOf<"shoeSize">().not.toExtend<FieldName>();
  expectTypeOf<CheckInValues["stressLevel"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<CheckInValues["currentMood"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<CheckInValues["emotionalTriggers"]>().toEqualTypeOf<readonly string[] | undefined>();
});

test("each category asks two to four fields at first, so that a screen fits a phone", () => {
  for (const category of categories) {
    const asked = fieldsOf(category).filter((field) => field.core);
    expect(asked.length, category).toBeGreaterThanOrEqual(2);
    expect(asked.length, category).toBeLessThanOrEqual(4);
  }
  expect(coreFieldNames).toHaveLength(categories.flatMap((c) => fieldsOf(c).filter((f) => f.core)).length);
});

test("bounds are in order, plausible values are possible, and a step fits the decimals", () => {
  for (const field of numericFields) {
    expect(field.min, field.name).toBeLessThan(field.max);
    expect(Number(field.step.toFixed(field.decimals)), field.name).toBe(field.step);
    if (field.plausible) {
      expect(field.plausible.min, field.name).toBeGreaterThanOrEqual(field.min);
      expect(field.plausible.max, field.name).toBeLessThanOrEqual(field.max);
    }
  }
});

test("weight has the bounds of adult growth charts, ratings run from 1 to 10", () => {
  expect(fieldNamed("weightKg")).toMatchObject({ min: 20, max: 500, plausible: { min: 30, max: 300 } });
  expect(fieldNamed("financialLiteracyScore")).toMatchObject({ kind: "rating", min: 1, max: 10, decimals: 0 });
  expect(fieldNamed("netWorthMinor")).toMatchObject({ min: -10_000_000_000_000 });
});

test("null and an empty list are no answer, zero is one", () => {
  expect(isAnswered({ meditationMinutesDaily: 0 }, "meditationMinutesDaily")).toBe(true);
  expect(isAnswered({ meditationMinutesDaily: null }, "meditationMinutesDaily")).toBe(false);
  expect(isAnswered({}, "meditationMinutesDaily")).toBe(false);
  expect(isAnswered({ emotionalTriggers: [] }, "emotionalTriggers")).toBe(false);
  expect(isAnswered({ emotionalTriggers: ["work"] }, "emotionalTriggers")).toBe(true);
});

test("a face and its mood score lead to each other, and each face is itself a mood word", () => {
  for (const face of faces) {
    expect(faceOfMoodScore(moodScoreOfFace[face])).toBe(face);
    expect(moods.find((mood) => mood.face === face)?.word).toBe(face);
  }
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(faceOfMoodScore)).toEqual(faces.flatMap((face) => [face, face]));
});

test("vocabularies hold no word twice, and a pleasant face holds pleasant words", () => {
  for (const words of Object.values(vocabularies)) expect(new Set(words).size).toBe(words.length);
  const sign = { heavy: -1, flat: -1, even: 0, light: 1, bright: 1 };
  for (const mood of moods) {
    expect(Math.sign(mood.valence), mood.word).toBe(sign[mood.face]);
    expect(Math.abs(mood.valence)).toBeLessThanOrEqual(4);
    expect(Math.abs(mood.arousal)).toBeLessThanOrEqual(4);
  }
});
