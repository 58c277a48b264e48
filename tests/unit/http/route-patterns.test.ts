import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { routePatterns } from "@/lib/http/route-patterns";

const folder = mkdtempSync(join(tmpdir(), "patterns-"));
writeFileSync(
  join(folder, "routes-manifest.json"),
  JSON.stringify({
    staticRoutes: [
      { page: "/", regex: "^/(?:/)?$" },
      { page: "/today", regex: "^/today(?:/)?$" },
    ],
    dynamicRoutes: [
      { page: "/journal/[entryId]", regex: "^/journal/([^/]+?)(?:/)?$" },
      { page: "/api/[...path]", regex: "^/api/(.+?)(?:/)?$" },
    ],
  }),
);
const patternOf = routePatterns(folder);

test("an address is known by its pattern, without what a person or a token is known by", () => {
  expect(patternOf("/journal/0198c0de-0000-7000-8000-000000000001?saved=1")).toBe("/journal/[entryId]");
  expect(patternOf("/today?_rsc=abc")).toBe("/today");
  expect(patternOf("/today/")).toBe("/today");
  expect(patternOf("/")).toBe("/");
  expect(patternOf("/api/me/nothing")).toBe("/api/[...path]");
});

test("however many addresses are tried, there are never more patterns than the build has", () => {
  const tried = [
    "/x",
    "/.env",
    "/a/b/c",
    "//",
    "/%ff",
    "http://other.example/today",
    "*",
    "",
    "/_next/static/a.js",
    "/icon.svg",
  ];
  expect(new Set(tried.map(patternOf))).toEqual(new Set(["(nothing)", "(file)", "/"]));
});

test("without a build every address is none", () => {
  expect(routePatterns(join(folder, "missing"))("/today")).toBe("(nothing)");
});
