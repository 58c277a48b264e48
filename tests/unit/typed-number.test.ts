import fc from "fast-check";
import { expect, test } from "vitest";
import { readTypedNumber, typedText } from "@/lib/typed-number";

const read = (text: string, locale: string) => readTypedNumber(text, locale)?.value ?? null;

test.each(["en", "de", "fr", "hi"])("93,5 and 93.5 are ninety-three and a half in %s, never 935", (locale) => {
  expect(read("93,5", locale)).toBe(93.5);
  expect(read("93.5", locale)).toBe(93.5);
  expect(read(" 93,50 ", locale)).toBe(93.5);
  expect(read("0,500", locale)).toBe(0.5);
  expect(read("1234,567", locale)).toBe(1234.567);
});

test.each(["en", "de"])("two kinds of separators say themselves which one is decimal (%s)", (locale) => {
  expect(read("1.234,5", locale)).toBe(1234.5);
  expect(read("1,234.5", locale)).toBe(1234.5);
  expect(read("1.234.567", locale)).toBe(1234567);
  expect(read("1,234,567.89", locale)).toBe(1234567.89);
});

test("what can be read in two ways is read in the person's own way", () => {
  expect(read("1.234", "en")).toBe(1.234);
  expect(read("1.234", "de")).toBe(1234);
  expect(read("1,234", "en")).toBe(1234);
  expect(read("1,234", "de")).toBe(1.234);
});

test("spaces and apostrophes group, also the narrow and the unbreakable ones", () => {
  expect(read("1 234,5", "fr")).toBe(1234.5);
  expect(read("1\u202f234\u00a0567", "fr")).toBe(1234567);
  expect(read("1’234.50", "de-CH")).toBe(1234.5);
  expect(read("12 34", "fr")).toBeNull();
});

test("signs", () => {
  expect(read("-12,5", "de")).toBe(-12.5);
  expect(read("−3", "en")).toBe(-3);
  expect(Object.is(read("-0", "en"), 0)).toBe(true);
});

test.each([
  "",
  " ",
  "abc",
  "1e5",
  "0x10",
  "Infinity",
  "NaN",
  "7 kg",
  "1.2.3",
  "1.23.456",
  "12,34,5.6",
  "1,2.3",
  "--1",
  "1-2",
  ".",
  "1".repeat(30),
])("%j is not a number", (text) => {
  expect(readTypedNumber(text, "en")).toBeNull();
});

test("typed decimals are counted with their zeros", () => {
  expect(readTypedNumber("93.500", "en")).toEqual({ value: 93.5, decimals: 3 });
  expect(readTypedNumber("7.", "en")).toEqual({ value: 7, decimals: 0 });
});

test("a number written for a locale is read back as the same number", () => {
  const amounts = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100);
  const locales = fc.constantFrom("en", "en-IN", "de", "de-CH", "fr", "es", "pt-BR", "sv");
  fc.assert(
    fc.property(amounts, locales, (amount, locale) => {
      expect(read(typedText(amount, locale, 2), locale)).toBe(amount === 0 ? 0 : amount);
      // The way other software writes it: with groups.
      const grouped = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount);
      expect(read(grouped, locale)).toBe(amount === 0 ? 0 : amount);
    }),
  );
});

test("a typed text keeps at least and at most the decimals that it is given", () => {
  expect(typedText(12.5, "de", 2, 2)).toBe("12,50");
  expect(typedText(12, "en", 2)).toBe("12");
  expect(typedText(7.25, "en", 2)).toBe("7.25");
});
