import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonPasswords, isCommonPassword, repeatedPiece } from "@/lib/auth/common-passwords/common-passwords";
import { addTo, mayContain } from "@/lib/auth/common-passwords/filter";

// Every fiftieth password of those from which filter.bin was made.
const sample = readFileSync("tests/fixtures/common-passwords.txt", "utf8").trimEnd().split("\n");

describe("the filter that is shipped", () => {
  test("is at most 300 kB", () => expect(commonPasswords().length).toBeLessThanOrEqual(300_000));
  test("misses none of the sample", () => {
    expect(sample.length).toBeGreaterThan(2000);
    expect(sample.filter((password) => !isCommonPassword(password))).toEqual([]);
  });
  test("finds them in any case", () => {
    expect(sample.filter((password) => !isCommonPassword(password.toUpperCase()))).toEqual([]);
  });
  test("takes fewer than one other text in 10,000 for one of them", () => {
    const others = Array.from({ length: 100_000 }, (_, index) => `unheard-of ${index} words`);
    expect(others.filter((text) => mayContain(commonPasswords(), text)).length).toBeLessThan(10);
  });
});

describe("any filter", () => {
  test("finds whatever was added", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 100 }), (texts) => {
        const bits = new Uint8Array(400);
        for (const text of texts) addTo(bits, text);
        return texts.every((text) => mayContain(bits, text));
      }),
    );
  });
});

test.each([
  ["abcabcabc", "abc"],
  ["aaaa", "a"],
  ["abcab", "abcab"],
  ["passwordpassword", "password"],
])("%s repeats %s", (text, piece) => expect(repeatedPiece(text)).toBe(piece));
