import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closestLocale } from "@/lib/people/regional/closest-locale";
import { countryChoices } from "@/lib/people/regional/countries";
import { currencyChoices } from "@/lib/people/regional/currencies";
import { guessHabits, preferredLocales } from "@/lib/people/regional/guess-habits";
import { isLocale } from "@/lib/people/regional/locales";
import { currencyOf, unitsOf } from "@/lib/people/regional/region-habits";

const habitsOf = (header: string | null) => Object.values(guessHabits(header)).join(" ");
const usual = "en-GB metric EUR";

describe("a guess", () => {
  test.each([
    ["en-US,en;q=0.9", "en-US imperial USD"],
    ["en-GB,en-US;q=0.9,en;q=0.8", "en-GB metric GBP"],
    ["de", "en-DE metric EUR"],
    ["de,en-US;q=0.7,en;q=0.3", "en-DE metric EUR"], // Firefox in Germany
    ["de-CH", "en-CH metric CHF"],
    ["de, en-US;q=0.8, de-AT;q=0.5", "en-AT metric EUR"],
    ["ja", "en-JP metric JPY"],
    ["my", "en-MM imperial MMK"],
    ["en-LR", "en-LR imperial LRD"],
    ["es-PR", "en-PR imperial USD"],
    ["zh-Hant-TW", "en-TW metric TWD"],
    ["ne-NP", "en-NP metric NPR"],
    ["bg", "en-BG metric EUR"],
  ])("of %s", (header, habits) => {
    const { locale, ...rest } = guessHabits(header);
    const [wanted = "", ...others] = habits.split(" ");
    expect(Object.values(rest)).toEqual(others);
    expect(locale).toBe(closestLocale(wanted.slice(3)));
  });
  test("the highest weight wins, and of equal ones the first", () => {
    expect(guessHabits("fr;q=0.3, sv;q=0.9, da;q=0.9").currency).toBe("SEK");
    expect(guessHabits("fr;q=0, *;q=1, sv;q=0.001").currency).toBe("SEK");
  });
  test.each([
    null,
    "",
    "*",
    "*;q=0.5",
    "en_US.UTF-8",
    "de;q=2",
    "de;q=-1",
    "de;q=zero",
    ";;;,,,",
    "xx-",
    "-",
    "123",
    "zxx",
    "qaa",
    "i-klingon",
    "de;q=0",
  ])("there is none in %j", (header) => expect(habitsOf(header)).toBe(usual));
  test("a region that is no country is no country", () => {
    expect(guessHabits("es-419,es;q=0.9").currency).toBe("MXN");
    expect(habitsOf("en-001")).toBe(usual);
    expect(guessHabits("en-001, en-AU;q=0.5").currency).toBe("AUD");
  });
  test("what cannot be read does not hide what can", () => {
    expect(guessHabits("x;;, %%%, fr-CA;q=0.5").currency).toBe("CAD");
  });
});

describe("the notation", () => {
  test.each(["DE", "US", "IN", "FR"])("of %s is the runtime's own English", (region) => {
    expect(closestLocale(region)).toBe(`en-${region}`);
  });
  test.each([
    ["BR", "1.234,5", /^20\/11/],
    ["TR", "1.234,5", /^20\D11/],
    ["UA", /^1\s234,5$/, /^20\D11/],
    ["MX", "1,234.5", /^20\/11/],
  ])("of %s reads as people write there", (region, number, day) => {
    const locale = closestLocale(region);
    const written = new Intl.NumberFormat(locale).format(1234.5);
    expect(written).toMatch(number);
    expect(
      new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).format(Date.UTC(2026, 10, 20)),
    ).toMatch(day);
  });
});

test("every country with money has a currency that can be chosen", () => {
  const choices = new Set(currencyChoices("EUR").map(({ value }) => value));
  const wrong = countryChoices().filter(({ value }) => !choices.has(currencyOf(value) ?? "none"));
  expect(wrong.map(({ value }) => value)).toEqual(["AQ"]);
});

test("pounds and inches are for the United States, Liberia, Myanmar and the territories", () => {
  expect(["US", "LR", "MM", "PR"].map(unitsOf)).toEqual(Array(4).fill("imperial"));
  expect(["GB", "DE", "CA", "ZZ"].map(unitsOf)).toEqual(Array(4).fill("metric"));
});

describe("whatever the header says", () => {
  const tag = fc.constantFrom(
    "en",
    "en-US",
    "de-DE",
    "zh-Hant-TW",
    "*",
    "zz-ZZ",
    "fr-",
    "e",
    "sr-Latn-RS-x-a",
    "en-u-nu-arab",
    "é",
  );
  const weight = fc.constantFrom(
    "",
    ";q=0",
    ";q=0.5",
    ";q=1.000",
    ";q=1.1",
    "; Q=0.9",
    ";q=",
    ";level=1",
    ";q=0.5;q=1",
  );
  const likeAHeader = fc.array(fc.tuple(tag, weight).map((parts) => parts.join(""))).map((parts) => parts.join(", "));

  test("the guess can be kept: known locale, units and currency", () => {
    const currencies = new Set(currencyChoices("EUR").map(({ value }) => value));
    fc.assert(
      fc.property(fc.oneof(fc.string(), likeAHeader), (header) => {
        const { locale, units, currency } = guessHabits(header);
        expect(isLocale(locale) && locale.length <= 35).toBe(true);
        expect(["metric", "imperial"]).toContain(units);
        expect(currencies).toContain(currency);
      }),
    );
  });
  test("a header of a megabyte is not read to its end", () => {
    expect(preferredLocales("de-DE,".repeat(200_000)).length).toBeLessThan(100);
  });
  test("a longer list changes nothing before it", () => {
    fc.assert(
      fc.property(likeAHeader, (header) => {
        expect(guessHabits(`sv-SE, ${header}`).currency).toBe("SEK");
      }),
    );
  });
});
