import { expect, test } from "vitest";
import { glucoseBand, pressureBand } from "@/lib/health/measurements/bands";

/** AHA/ACC 2017: the higher of the two numbers' bands, boundaries to each side. */
test.each([
  [119, 79, "normal"],
  [120, 79, "elevated"],
  [129, 79, "elevated"],
  [130, 79, "stage1"],
  [119, 80, "stage1"],
  [139, 89, "stage1"],
  [140, 70, "stage2"],
  [118, 90, "stage2"],
  [180, 120, "stage2"],
  [181, 80, "severe"],
  [150, 121, "severe"],
] as const)("%i/%i is %s", (systolic, diastolic, band) => {
  expect(pressureBand(systolic, diastolic)).toBe(band);
});

/** ADA Standards of Care, mg/dL. */
test.each([
  [53.9, null, "veryLow"],
  [54, "fasting", "low"],
  [69.9, "after_meal", "low"],
  [70, null, "normal"],
  [99.9, "fasting", "normal"],
  [100, "fasting", "prediabetes"],
  [125.9, "fasting", "prediabetes"],
  [126, "fasting", "diabetesRange"],
  [126, "after_meal", "normal"],
  [199.9, null, "normal"],
  [200, "any_time", "high"],
] as const)("a glucose of %d, %s, is %s", (value, context, band) => {
  expect(glucoseBand(value, context)).toBe(band);
});
