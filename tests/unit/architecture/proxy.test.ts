import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isOfPages, SENDS } from "@/lib/http/page-headers";
import { readSource, root } from "./sources";

test("the proxy knows nobody: it turns away what is no form, whoever sends it, and lets nobody in", () => {
  const { text, imports } = readSource("proxy.ts");
  expect(imports.sort()).toEqual(["lib/http/fault-of-form", "lib/http/problem", "next/server"]);
  expect(text).not.toMatch(/redirect|rewrite|new (Next)?Response|\.json\(|cookies/);
  expect(text).toContain(`key: "${SENDS}"`);
});

test("only handlers and files, known by their names, go without a page's policy", () => {
  expect(readdirSync(join(root, "public")).filter((name) => isOfPages(`/${name}?v=1`))).toEqual([]);
  const pages = ["/", "/today", "/nothing.png", "/a/icon.svg", "/icon.svg/x", "/api", "/apidocs", "/_next/image"];
  const disguised = ["/api/../today", "/api/%2e%2E/today", "/api/..\\today", "/_next/static/./../today", "//api/x"];
  expect([...pages, ...disguised].filter((path) => !isOfPages(path))).toEqual([]);
  expect(["/api/health", "/_next/static/x.js"].filter(isOfPages)).toEqual([]);
});
