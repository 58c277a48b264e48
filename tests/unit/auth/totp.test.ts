import { expect, test } from "vitest";
import { matchingStep, stepAt, totpCode } from "@/lib/auth/totp";
import { newSeed, seedBytes, seedUri } from "@/lib/auth/totp-seed";

const seed = Buffer.from("12345678901234567890");

// RFC 6238, appendix B, SHA-1; eight digits there.
test.each([
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
])("at second %i the code is %s", (second, code) => {
  const step = stepAt(new Date(second * 1000));
  expect(totpCode(seed, step, 8)).toBe(code);
  expect(totpCode(seed, step)).toBe(code.slice(2));
});

test("a code counts one step early or late, and no further", () => {
  const at = new Date(1_111_111_109_000);
  const around = [-2, -1, 0, 1, 2].map((drift) => matchingStep(seed, totpCode(seed, stepAt(at) + drift), at));
  expect(around).toEqual([null, stepAt(at) - 1, stepAt(at), stepAt(at) + 1, null]);
  expect(matchingStep(seed, "12345", at)).toBeNull();
});

// RFC 4648, 10, as far as whole bytes without padding go.
test("a seed is base 32 of 160 bits, which an app reads from its address", () => {
  expect(seedBytes("MZXW6YTBOI").toString()).toBe("foobar");
  const made = newSeed();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(seedBytes(made)).toHaveLength(20);
  const uri = new URL(seedUri(made, "ada+1@example.org"));
  expect(uri.protocol).toBe("otpauth:");
  expect(uri.searchParams.get("secret")).toBe(made);
  expect(decodeURIComponent(uri.pathname)).toContain("Purposeful:ada+1@example.org");
});
