import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { fieldFaults } from "@/lib/forms/parse";
import { typedValue } from "@/lib/typed-value";
import type { NumericField } from "@/lib/wellness/check-in/field";
import { type CheckInValues, checkInFields, numericFields } from "@/lib/wellness/check-in/fields";
import { type CheckInSchemaOptions, checkInSchema } from "@/lib/wellness/check-in/schema";
import { vocabularies } from "@/lib/wellness/check-in/vocabularies";
import { say } from "@/lib/words";

const german: CheckInSchemaOptions = { locale: "de", currency: "EUR", units: "metric" };
const american: CheckInSchemaOptions = { locale: "en-US", currency: "USD", units: "imperial" };

/** The keys of the sentences that a refused answer brings, by field. */
function refusals(input: Record<string, unknown>, options = german) {
  const result = checkInSchema(options).safeParse(input);
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join(".") || issue.code, issue]));
}

test("the schema's answers are the catalogue's values", () => {
  expectTypeOf<z.output<ReturnType<typeof checkInSchema>>>().toExtend<CheckInValues>();
  expect(Object.keys(checkInSchema(german).shape)).toEqual(checkInFields.map((field) => field.name));
});

test("an absent field stays absent, an empty one is null, an empty list is a list", () => {
  expect(checkInSchema(german).parse({})).toEqual({});
  expect(checkInSchema(german).parse({ stressLevel: "", currentMood: " ", emotionalTriggers: "" })).toEqual({
    stressLevel: null,
    currentMood: null,
    emotionalTriggers: [],
  });
  expect(checkInSchema(german).parse({ stressLevel: null, currentMood: null })).toEqual({
    stressLevel: null,
    currentMood: null,
  });
});

test("an unknown field is refused and named", () => {
  const issue = refusals({ stressLevel: "4", shoeSize: "43" }).unrecognized_keys;
  expect(issue).toMatchObject({ code: "unrecognized_keys", keys: ["shoeSize"] });
});

test("a decimal comma is a decimal comma, whatever the language", () => {
  for (const locale of ["en", "de"]) {
    expect(checkInSchema({ ...german, locale }).parse({ weightKg: "93,5" })).toEqual({ weightKg: 93.5 });
    expect(checkInSchema({ ...german, locale }).parse({ spentMinor: "1.234,5" })).toEqual({ spentMinor: 123450 });
  }
  expect(refusals({ weightKg: "935" }).weightKg).toMatchObject({
    message: "errors.tooBig",
    params: { maximum: "500" },
  });
});

test("hours may be written as a clock", () => {
  expect(checkInSchema(german).parse({ sleepDurationHours: "7:30" })).toEqual({ sleepDurationHours: 7.5 });
  expect(checkInSchema(german).parse({ sleepDurationHours: "7:20" })).toEqual({ sleepDurationHours: 7.33 });
  expect(refusals({ sleepDurationHours: "7:75" }).sleepDurationHours?.message).toBe("errors.notANumber");
});

test("money is typed in whole currency and kept in its smallest unit", () => {
  expect(checkInSchema(german).parse({ spentMinor: "19,99" })).toEqual({ spentMinor: 1999 });
  expect(checkInSchema({ ...german, currency: "JPY" }).parse({ spentMinor: "1980" })).toEqual({ spentMinor: 1980 });
  expect(checkInSchema({ ...german, currency: "KWD" }).parse({ spentMinor: "1,250" })).toEqual({ spentMinor: 1250 });
  expect(refusals({ spentMinor: "-1" }).spentMinor?.message).toBe("errors.tooSmall");
  expect(checkInSchema(german).parse({ netWorthMinor: "-1" })).toEqual({ netWorthMinor: -100 });
  expect(refusals({ spentMinor: "1,999" }, german).spentMinor).toMatchObject({
    message: "errors.tooFine",
    params: { decimals: 2 },
  });
});

test("pounds and fluid ounces are kept as kilograms and millilitres, and bounds are told in them", () => {
  expect(checkInSchema(american).parse({ weightKg: "206.1", hydrationMl: "64" })).toEqual({
    weightKg: 93.49,
    hydrationMl: 1893,
  });
  expect(refusals({ weightKg: "1200" }, american).weightKg).toMatchObject({ params: { maximum: "1102.3" } });
});

test("a field that nobody touched keeps its value to the last digit", () => {
  const saved = { weightKg: 93.5 };
  const shown = typedValue(weight(), 93.5, american);
  expect(shown).toBe("206.1");
  expect(checkInSchema({ ...american, saved }).parse({ weightKg: shown })).toEqual(saved);
  expect(checkInSchema(american).parse({ weightKg: shown })).toEqual({ weightKg: 93.49 });
});

function weight(): NumericField {
  const field = numericFields.find(({ name }) => name === "weightKg");
  if (!field) throw new Error("weight is a number");
  return field;
}

test.each([
  [{ stressLevel: "0" }, "errors.tooSmall"],
  [{ stressLevel: "11" }, "errors.tooBig"],
  [{ stressLevel: "4,5" }, "errors.notWhole"],
  [{ stressLevel: "four" }, "errors.notANumber"],
  [{ stressLevel: ["4", "5"] }, "errors.notANumber"],
  [{ stressLevel: Number.NaN }, "errors.notANumber"],
  [{ stressLevel: 4.5 }, "errors.notWhole"],
  [{ stressLevel: true }, "errors.notANumber"],
  [{ weightKg: "93,555" }, "errors.tooFine"],
  [{ movementIntensity: "heroic" }, "errors.unknownWord"],
  [{ currentMood: "a\u0000b" }, "errors.unknownWord"],
  [{ currentMood: "x".repeat(41) }, "errors.tooLong"],
  [{ emotionalTriggers: [4] }, "errors.unknownWord"],
  [{ emotionalTriggers: Array.from({ length: 13 }, (_, index) => `own ${index}`) }, "errors.tooMany"],
])("%j is refused with %s beside its field", (input, key) => {
  const [name = ""] = Object.keys(input);
  expect(refusals(input)[name]?.message).toBe(key);
});

test.each([
  [{ stressLevel: "0" }, "The smallest possible value is 1."],
  [{ weightKg: "1200" }, "The largest possible value is 1102.3."],
  [{ weightKg: "93.55" }, "Write at most one decimal."],
  [{ spentMinor: "1.999" }, "Write at most 2 decimals."],
  [{ stressLevel: "4.5" }, "Write a whole number, without decimals."],
  [{ movementIntensity: "heroic" }, "Choose one of the words on offer."],
  [{ currentMood: "x".repeat(41) }, "This is too long: 40 characters at most."],
  [{ emotionalTriggers: Array.from({ length: 13 }, (_, index) => `own ${index}`) }, "Choose at most 12."],
  [{ shoeSize: "43" }, "This field is not part of the form."],
])("%j is refused in words, in the person's own units", (input, sentence) => {
  const { error } = checkInSchema(american).safeParse(input);
  if (!error) throw new Error("it was accepted");
  expect(fieldFaults(error).map(({ field, key, params }) => [field, say("en", key, params)])).toEqual([
    [Object.keys(input)[0], sentence],
  ]);
});

test("words: one alone is a list, repetitions and blanks fall away, own words are kept as written", () => {
  const parse = (emotionalTriggers: unknown) => checkInSchema(german).parse({ emotionalTriggers }).emotionalTriggers;
  expect(parse("work")).toEqual(["work"]);
  expect(parse(["", "work", "Work", "my  sister’s visits "])).toEqual(["work", "my sister’s visits"]);
});

test("every possible stored answer passes, and comes back from the text that a form shows for it", () => {
  const answers = fc.record(
    Object.fromEntries(numericFields.map((field) => [field.name, fc.option(possibleValue(field))])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, fc.constantFrom("en", "de", "fr", "sv"), (values, locale) => {
      const habits = { ...german, locale };
      expect(checkInSchema(habits).parse(values)).toEqual(values);
      const typed = Object.fromEntries(
        numericFields.flatMap((field) => {
          const value = values[field.name];
          if (value === undefined) return [];
          return [[field.name, value === null ? "" : typedValue(field, value, habits)]];
        }),
      );
      expect(checkInSchema(habits).parse(typed)).toEqual(values);
    }),
  );
});

test("every impossible number is refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(...numericFields), fc.integer({ min: 1, max: 1_000_000 }), (field, beyond) => {
      for (const value of [field.min - beyond, field.max + beyond]) {
        expect(Object.keys(refusals({ [field.name]: value }))).toEqual([field.name]);
      }
    }),
  );
});

test("every offered word passes", () => {
  for (const field of checkInFields) {
    if (!("vocabulary" in field)) continue;
    for (const word of vocabularies[field.vocabulary]) {
      const answer = field.kind === "choice" ? word : [word];
      expect(checkInSchema(german).parse({ [field.name]: answer })).toEqual({ [field.name]: answer });
    }
  }
});

function possibleValue(field: NumericField) {
  const parts = 10 ** field.decimals;
  return fc.integer({ min: field.min * parts, max: field.max * parts }).map((value) => value / parts);
}
