import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { scoreDays } from "@/lib/wellness/scoring/score-days";
import { categoryMinimum, method, version, weightedInputs } from "@/lib/wellness/scoring/weights";

const text = readFileSync(join(import.meta.dirname, "../../../../docs/scoring.md"), "utf8");

test("the documented weights are the weights", () => {
  const documented = [...text.matchAll(/^\| (\w+) +\| (\w+) +\| (\d+) +\|$/gm)].map(([, category, input, weight]) => [
    category,
    input,
    Number(weight),
  ]);
  const used = categories.flatMap((category) =>
    weightedInputs(category).map(({ input, weight }) => [category, input, weight]),
  );
  expect(documented).toEqual(used);
});

test("the documented method, version and minimum are the ones in use", () => {
  expect(text).toContain(`Method \`${method}\`, version ${version}.`);
  expect(categoryMinimum).toEqual({ inputs: 2, weight: 30 });
  expect(text).toContain("with fewer than two inputs, with less than 30 of 100 weight");
});

test("the worked example comes out as written", () => {
  const day = "2026-03-10";
  const values = {
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
  const [scores] = scoreDays(day, day, { days: [{ day, values }], months: [] });
  for (const category of categories) {
    const written = new RegExp(`^- ${category}: .*\\*\\*(\\w+)\\*\\*`, "m").exec(text)?.[1];
    expect(written, category).toBe(String(scores?.categories[category].value));
  }
  expect(text).toContain(`= 71.24 → **${scores?.overall.value}**, coverage ${scores?.overall.coverage}`);
  expect(scores?.overall.exact).toBeCloseTo(71.24, 2);
});
