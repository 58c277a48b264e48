import { describe, expect, test } from "vitest";
import { closingLine, playwrightTally, sum, vitestTally } from "@/bin/lib/test/tally";

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

describe("Vitest's report", () => {
  test("is counted test by test", () => {
    const report = { success: false, numTotalTests: 5, numPassedTests: 3, testResults: [file("failed", 5)] };
    expect(vitestTally(report)).toEqual({ passed: 3, failed: 2 });
  });
  test("a file that could not be loaded has failed, though it holds no test", () => {
    const report = {
      success: false,
      numTotalTests: 2,
      numPassedTests: 2,
      testResults: [file("passed", 2), file("failed", 0)],
    };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 1 });
  });
  test("a skipped test has failed", () => {
    const report = { success: true, numTotalTests: 3, numPassedTests: 2, testResults: [file("passed", 3)] };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 1 });
  });
  test("a run without success has failed, whatever it counted", () => {
    const report = { success: false, numTotalTests: 2, numPassedTests: 2, testResults: [file("passed", 2)] };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 1 });
  });
});

test("Playwright's report counts skipped and unloaded tests as failed, a second try's success as passed", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 3 });
});

describe("the closing line", () => {
  test("sums everything", () => {
    expect(
      closingLine(
        sum([
          { passed: 3, failed: 0 },
          { passed: 4, failed: 2 },
        ]),
      ),
    ).toBe("7 passed, 2 failed");
  });
  test("a run that checked nothing has failed", () => {
    expect(closingLine(sum([]))).toBe("0 passed, 1 failed");
  });
});
