import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource, root } from "./sources";

test("the proxy knows nobody: it turns away what is no form, whoever sends it, and lets nobody in", () => {
  const { text, imports } = readSource("proxy.ts");
  const http = ["fault-of-form", "prefetch", "problem", "same-origin"].map((name) => `lib/http/${name}`);
  expect(imports.sort()).toEqual(["lib/env", ...http, "next/server"]);
  expect(text).not.toMatch(/redirect|rewrite|new (Next)?Response|\.json\(|cookies/);
});

test("the proxy leaves out the files of public by their names, and nothing by its ending", () => {
  const { text } = readSource("proxy.ts");
  const pattern = /"\/\((\(\?!.*)\)"/.exec(text)?.[1]?.replaceAll("\\\\", "\\") ?? "";
  const isSeen = (path: string) => new RegExp(`^/(${pattern})$`).test(path);
  expect(readdirSync(join(root, "public")).filter((name) => isSeen(`/${name}`))).toEqual([]);
  const pages = ["/", "/today", "/nothing.png", "/a/icon.svg", "/icon.svg/x", "/apidocs", "/_next/image"];
  expect(pages.filter((path) => !isSeen(path))).toEqual([]);
});
