import { expect, test } from "vitest";
import { playwrightFailures, vitestFailures } from "@/bin/lib/test/failures";

test("of Vitest's report only what failed is named, with what it said first", () => {
  const said = ["AssertionError: expected 1 to be 2", ...Array.from({ length: 40 }, (_, line) => `at ${line}`)].join(
    "\n",
  );
  const failures = vitestFailures({
    testResults: [
      {
        name: "well.test.ts",
        status: "passed",
        assertionResults: [{ status: "passed", fullName: "a", failureMessages: [] }],
      },
      {
        name: "ill.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "b", failureMessages: [] },
          { status: "failed", fullName: "once", failureMessages: [said] },
          { status: "skipped", fullName: "never", failureMessages: [] },
          { status: "passed", fullName: "late", failureMessages: ["Error: slow"] },
        ],
      },
      { name: "unread.test.ts", status: "failed", message: "SyntaxError", assertionResults: [] },
    ],
  });
  expect(failures.map((failure) => failure.split("\n")[0])).toEqual([
    "✗ ill.test.ts › once",
    "! ill.test.ts › late: passed at its second try; the first said:",
    "✗ ill.test.ts",
    "✗ unread.test.ts",
  ]);
  expect(failures[0]).toContain("expected 1 to be 2");
  expect(failures[0]?.split("\n")).toHaveLength(9);
  expect(failures[2]).toContain("1 tests were not run");
  expect(failures[3]).toContain("SyntaxError");
});

test("of Playwright's report a failed test is found however deep it stands, and so is one that passed at its second try", () => {
  const spec = (title: string, status: string, message?: string) => ({
    file: "a.spec.ts",
    title,
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const failures = playwrightFailures({
    errors: [{ message: "no browser" }],
    suites: [
      {
        specs: [spec("well", "expected")],
        suites: [{ specs: [spec("ill", "unexpected", "not visible"), spec("late", "flaky", "slow")] }],
      },
    ],
  });
  expect(failures).toEqual([
    "✗ outside any test\n    no browser",
    "✗ a.spec.ts › ill\n    not visible",
    "! a.spec.ts › late: passed at its second try; the first said:\n    slow",
  ]);
});
