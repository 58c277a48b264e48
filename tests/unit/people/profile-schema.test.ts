import { expect, test } from "vitest";
import { stepAfter, stepBefore, stepSchemas, steps } from "@/lib/people/onboarding/steps";
import { profileChangesSchema, profileSchema } from "@/lib/people/profile/schema";

const faultOf = (changes: unknown) => profileChangesSchema.safeParse(changes).error?.issues[0]?.message;

test("an empty form is a form without answers", () => {
  expect(stepSchemas.body.parse({ height: "", sexForFormulas: "", gender: " ", symptoms: "" })).toEqual({
    height: [""],
    sexForFormulas: null,
    gender: null,
    symptoms: null,
  });
  expect(stepSchemas.focus.parse({})).toEqual({ startingMood: null, focusAreas: [] });
});

test("a single answer is a change of that field alone", () => {
  expect(profileChangesSchema.parse({ name: " Ava " })).toEqual({ name: "Ava" });
  expect(profileChangesSchema.parse({ focusAreas: "mental" })).toEqual({ focusAreas: ["mental"] });
  expect(profileChangesSchema.parse({ dayStart: "04:30" })).toEqual({ dayStart: 270 });
});

test.each([
  [{ phone: "call me" }, "errors.notAPhone"],
  [{ phone: "+44" }, "errors.notAPhone"],
  [{ timeZone: "Mars/Olympus" }, "errors.invalid"],
  [{ locale: "nonsense-locale" }, "errors.invalid"],
  [{ currency: "ABC" }, "errors.invalid"],
  [{ country: "XX" }, "errors.invalid"],
  [{ dayStart: "25:00" }, "errors.invalid"],
  [{ units: "stones" }, "errors.invalid"],
  [{}, "errors.required"],
])("%j is refused", (changes, message) => {
  expect(faultOf(changes)).toBe(message);
});

test.each([
  { startingMood: "11" },
  { startingMood: "0" },
  { startingMood: "5.5" },
  { height: ["1", "2", "3"] },
  { symptoms: "x".repeat(1501) },
  { unknown: "field" },
  { dateOfBirth: "2000-01-01" },
  { focusAreas: ["spiritual", "astral"] },
])("%j is out of bounds", (changes) => {
  expect(profileChangesSchema.safeParse(changes).success).toBe(false);
});

test("the longest texts in the widest script fit their sealed columns", () => {
  const { symptoms, purposeStatement } = profileSchema.shape;
  const widest = "😀".repeat(750); // 1,500 UTF-16 units, four bytes each pair
  expect(Buffer.byteLength(String(symptoms.parse(widest)))).toBeLessThan(8192 - 64);
  expect(Buffer.byteLength(String(symptoms.parse("語".repeat(1500))))).toBeLessThan(8192 - 64);
  expect(Buffer.byteLength(String(purposeStatement.parse("語".repeat(1000))))).toBeLessThan(8192 - 64);
});

test("every question belongs to one step, and the steps follow each other", () => {
  const asked = steps.flatMap((step) => Object.keys(stepSchemas[step].shape));
  expect(new Set(asked).size).toBe(asked.length);
  expect(Object.keys(profileSchema.shape).filter((field) => !asked.includes(field))).toEqual(["dayStart", "theme"]);
  expect(stepBefore(steps[0])).toBeNull();
  expect(stepAfter("goals")).toBeNull();
});
