import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PersonKey } from "@/lib/crypto/person-key";
import { fingerprints, type Told } from "@/lib/finance/imports/fingerprint";
import { tellDuplicates } from "@/lib/finance/imports/tell-duplicates";

const key = new PersonKey("019f0000-0000-7000-8000-000000000000", randomBytes(32));
const fingerprintOf = fingerprints(key);
const coffee: Told = { side: "expense", day: "2026-03-01", minor: 320, currency: "EUR", text: "Coffee" };
const fresh = (file: readonly Told[], kept: readonly Told[] = []) =>
  tellDuplicates(file, fingerprintOf, kept.map(fingerprintOf)).fresh.length;

test("two equal coffees in one file are two, and the same file again is none", () => {
  expect(fresh([coffee, coffee])).toBe(2);
  expect(fresh([coffee, coffee], [coffee, coffee])).toBe(0);
  expect(fresh([coffee, coffee, coffee], [coffee, coffee])).toBe(1);
});

test("blanks and capitals make no other movement; day, amount, currency and side do", () => {
  expect(fresh([{ ...coffee, text: " COFFEE  " }], [coffee])).toBe(0);
  for (const other of [{ day: "2026-03-02" }, { minor: 321 }, { currency: "CHF" }, { side: "income" as const }])
    expect(fresh([{ ...coffee, ...other }], [coffee])).toBe(1);
});

test("the bank's id decides where both have one, and what they say where one has none", () => {
  const [one, two] = [
    { ...coffee, bankId: "1" },
    { ...coffee, bankId: "2" },
  ];
  expect(fresh([one, two, one])).toBe(2);
  expect(fresh([two], [one])).toBe(1);
  expect(fresh([one], [{ ...one, text: "Another word of the bank's" }])).toBe(0);
  expect(fresh([one], [coffee])).toBe(0);
  expect(fresh([coffee], [one])).toBe(0);
  expect(fresh([{ ...one, minor: 999 }], [one])).toBe(1); // banks that give one id twice
});

test("importing again whatever was imported brings nothing", () => {
  const movement = fc.record({
    side: fc.constantFrom("income" as const, "expense" as const),
    day: fc.constantFrom("2026-03-01", "2026-03-02"),
    minor: fc.integer({ min: 1, max: 3 }),
    currency: fc.constantFrom("EUR", "CHF"),
    text: fc.constantFrom("a", "b", ""),
    bankId: fc.constantFrom("", "", "1", "2"),
  });
  fc.assert(
    fc.property(fc.array(movement), fc.array(movement), (file, before) => {
      const first = tellDuplicates(file, fingerprintOf, before.map(fingerprintOf)).fresh;
      expect(fresh(file, [...before, ...first])).toBe(0);
    }),
  );
});

test("another person's fingerprints are others", () => {
  const other = fingerprints(new PersonKey("019f0000-0000-7000-8000-000000000001", randomBytes(32)));
  expect(other(coffee).contentKey.equals(fingerprintOf(coffee).contentKey)).toBe(false);
});
