import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isNewToLog, keepConsolePrivate } from "@/lib/log/keep-console-private";
import { log, logTo } from "@/lib/log/log";
import { withLogContext } from "@/lib/log/log-context";

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  logTo({ write: (text: string | Uint8Array) => lines.push(String(text)) > 0 });
});
afterEach(() => {
  logTo(process.stdout);
});
const parsed = () => lines.map((line): unknown => JSON.parse(line));

test("each line carries the id of its own request, however the requests interleave", async () => {
  const request = (id: string) =>
    withLogContext({ request: id }, async () => {
      for (let step = 0; step < 5; step++) {
        await pause(0);
        log("info", id);
      }
    });
  await Promise.all(["one", "two", "three"].map(request));
  expect(parsed()).toHaveLength(15);
  for (const line of parsed()) expect(line).toMatchObject({ request: Object(line).event });
});

test("a fact with a line break stays in its line", () => {
  log("info", "x", { code: 'a\n{"level":"error","event":"forged"}\u2028' });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain("\n");
});

test("what a library prints is a code and a fingerprint, never its words", async () => {
  const said = (..._words: unknown[]) => undefined;
  const libraries = { error: said, warn: said, log: said, info: said, debug: said };
  keepConsolePrivate(libraries);
  const error = Object.assign(new Error("canary-7f3a said something"), { code: "ER_ODD" });
  libraries.error("failed for canary-7f3a", error);
  libraries.warn("canary-7f3a again");
  libraries.error(error);
  const reported = new Error("canary-7f3a, which has its own line");
  libraries.error(reported);
  isNewToLog(reported);
  await expect.poll(() => lines.length).toBe(2);
  expect(lines.join("")).not.toContain("canary");
  expect(parsed()).toMatchObject([
    { level: "warn", event: "runtime.said", code: expect.stringMatching(/^text [0-9a-f]{12}$/) },
    { level: "error", event: "runtime.said", code: expect.stringMatching(/^ER_ODD [0-9a-f]{12}$/) },
  ]);
});
