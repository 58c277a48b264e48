import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashFolder, hashOf } from "@/bin/lib/content-hash";
import { isStamped, stamped } from "@/bin/lib/stamp";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamps-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

describe("the hash of a folder", () => {
  test("knows names, contents and their borders", () => {
    write("a", "12");
    const before = hashFolder(folder);
    expect(hashFolder(folder)).toBe(before);
    write("a", "1");
    write("b", "2");
    const split = hashFolder(folder);
    rmSync(join(folder, "b"));
    write("c", "2");
    expect(new Set([before, split, hashFolder(folder)]).size).toBe(3);
  });
  test("passes over what it is told to, with all that is in it", () => {
    mkdirSync(join(folder, "logs"));
    write("a", "1");
    const before = hashFolder(folder, (path) => path === "logs");
    write("logs/today", "x");
    expect(hashFolder(folder, (path) => path === "logs")).toBe(before);
    expect(hashFolder(folder)).not.toBe(before);
  });
});

test("the hash of a list knows its order and borders", () => {
  expect(new Set([hashOf("ab", "c"), hashOf("a", "bc"), hashOf("c", "ab"), hashOf("abc")]).size).toBe(4);
});

describe("a stamp", () => {
  test("says that the work was done with this value", async () => {
    const path = join(folder, "stamp");
    await stamped(
      path,
      () => "one",
      async () => undefined,
    );
    expect([isStamped(path, "one"), isStamped(path, "two")]).toEqual([true, false]);
  });
  test("of earlier work is gone when the new work fails", async () => {
    const path = join(folder, "stamp");
    await stamped(
      path,
      () => "one",
      async () => undefined,
    );
    await expect(
      stamped(
        path,
        () => "one",
        () => Promise.reject(new Error("cut short")),
      ),
    ).rejects.toThrow("cut short");
    expect(isStamped(path, "one")).toBe(false);
  });
});
