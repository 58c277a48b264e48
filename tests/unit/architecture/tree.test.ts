import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { paths, root, rootSources, sources, testSources } from "./sources";

test("the tree is where the house says", () => {
  for (const folder of ["app", "components", "db", "lib", "drizzle", "public", "tests", "messages", "docs"]) {
    expect(statSync(join(root, folder)).isDirectory()).toBe(true);
  }
});

test("what the tools force into the root is all looked at", () => {
  const known = ["instrumentation.ts", "next.config.ts", "proxy.ts", "drizzle.config.ts", "playwright.config.ts"];
  expect(rootSources.map(({ path }) => path)).toEqual(expect.arrayContaining(known));
});

test("the environment is read in lib/env.ts", () => {
  const others = [...sources, ...rootSources].filter(({ path }) => path !== "lib/env.ts");
  const readers = others.filter(({ text }) =>
    /process\s*(\.\s*env|\[|\})|import\.meta\.env|from "(node:)?process"/.test(text),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

describe("habits", () => {
  test("a page never takes every failure to look up a session for being signed out", () => {
    expect(paths(({ text }) => /(currentSession|peekSession)\([^)]*\)\s*\.catch\(\s*(\(\)|\(?_)/.test(text))).toEqual(
      [],
    );
  });
  test("no file that collects leftovers", () => {
    const names = [...sources, ...testSources]
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|types|misc|common)(\.tsx?$|\/)/.test(path));
    expect(names).toEqual([]);
  });
  test("no silenced compiler or linter, no skipped test, no console", () => {
    const bad =
      /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b|console\.(log|error|warn)|\b(test|it|describe)\.(skip|todo|only)\(/;
    const all = [...sources, ...testSources].filter(({ path }) => path !== "tests/unit/architecture/tree.test.ts");
    expect(all.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([]);
  });
  test("a file holds one idea: half of them within 60 lines, none over 250", () => {
    const lengths = sources.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(paths(({ text }) => text.split("\n").length > 250)).toEqual([]);
  });
});
