import { describe, expect, test } from "vitest";
import { proofs, readProofs } from "@/bin/lib/faults/proofs";
import { duration } from "@/bin/lib/output";
import { readParts } from "@/bin/lib/test/arguments";
import { readArguments } from "@/bin/lib/up/arguments";

describe("bin/up", () => {
  test("without words it keeps the data and shows the demo", () => {
    expect(readArguments([])).toEqual({
      fresh: false,
      noDemo: false,
      https: false,
      adminEmail: undefined,
      help: false,
    });
  });
  test("every word is understood", () => {
    expect(readArguments(["--fresh", "--no-demo", "--https", "--admin-email", "ada@example.org"])).toEqual({
      fresh: true,
      noDemo: true,
      https: true,
      adminEmail: "ada@example.org",
      help: false,
    });
  });
  test.each([["--frehs"], ["now"], ["--admin-email"]])("%s is refused in one line", (word) => {
    expect(() => readArguments([word])).toThrow(/^[^\n]+See bin\/up --help\.$/);
  });
});

describe("bin/test", () => {
  test("without words everything is checked, in order", () => {
    expect(readParts([])).toEqual(["lint", "types", "unit", "integration", "migrations", "drift", "e2e"]);
  });
  test("named parts are checked in the order of the whole", () => {
    expect(readParts(["e2e", "unit"])).toEqual(["unit", "e2e"]);
  });
  test("an unknown part is refused, not left out", () => {
    expect(() => readParts(["units"])).toThrow('knows no "units"');
  });
});

describe("bin/faults", () => {
  test("without words every proof is run, in order", () => {
    expect(readProofs([])).toEqual(proofs);
  });
  test("named proofs are run in the order of the whole", () => {
    expect(readProofs(["cuts", "jobs"]).map(({ name }) => name)).toEqual(["jobs", "cuts"]);
  });
  test("an unknown proof is refused, not left out", () => {
    expect(() => readProofs(["job"])).toThrow('knows no "job"');
  });
});

test.each([
  [400, "0.4 s"],
  [9_960, "10.0 s"],
  [59_700, "60 s"],
  [179_800, "3 min 0 s"],
])("%d milliseconds are said as %s", (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
