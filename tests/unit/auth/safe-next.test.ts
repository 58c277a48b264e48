import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeNext } from "@/lib/auth/safe-next";

describe("where signing in may lead", () => {
  test.each(["/today", "/coach/clients/0190?tab=sleep#week", "/", "/check-in/2026-11-20", "/signed"])("%s", (path) =>
    expect(safeNext(path)).toBe(path),
  );
  test.each([
    "//evil.example",
    "/\\evil.example",
    "/%5cevil.example\\",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/ /evil.example",
    "\n/today",
    "/./\t/evil.example",
    "today",
    "",
    "/.//evil.example",
    "/x/..//evil.example",
    "/sign-in?next=/today",
    "/sign-up",
    "/api/auth/signout",
    `/${"a".repeat(1000)}`,
    ["/today", "/coach"],
    undefined,
  ])("not %j", (wanted) => expect(safeNext(wanted)).toBeNull());

  test("whatever comes, a browser stays on this site", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "//",
      ".",
      "..",
      "@",
      ":",
      "%2f",
      "%5c",
      "\t",
      "evil.example",
      "a",
      "?",
      "#",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const next = safeNext(`/${parts.join("")}`);
        return next === null || new URL(next, "https://ours.example/sign-in").origin === "https://ours.example";
      }),
    );
  });
});
