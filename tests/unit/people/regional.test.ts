import { describe, expect, test } from "vitest";
import { isCurrency } from "@/lib/money";
import { countryChoices, isCountry } from "@/lib/people/regional/countries";
import { currencyChoices } from "@/lib/people/regional/currencies";
import { isLocale, localeChoices } from "@/lib/people/regional/locales";
import { currentName, zoneSections } from "@/lib/people/regional/time-zones";
import { isTimeZone } from "@/lib/time";

describe("locales", () => {
  test("every choice can be written in, with English words", () => {
    for (const { value } of localeChoices("en-GB")) {
      expect(isLocale(value)).toBe(true);
      expect(new Intl.DateTimeFormat(value, { month: "long" }).format(new Date("2026-05-15"))).toBe("May");
    }
  });
  test("a saved one is among them", () => {
    expect(localeChoices("de-DE").map(({ value }) => value)).toContain("de-DE");
    expect(localeChoices("en-GB").filter(({ value }) => value === "en-GB")).toHaveLength(1);
  });
  test("a label shows how it is written", () => {
    expect(localeChoices("en-GB").find(({ value }) => value === "en-DE")?.label).toContain("1.234,5");
  });
  test.each(["", "x", "zz-ZZ-", "not a locale"])("%j is none", (value) => {
    expect(isLocale(value)).toBe(false);
  });
});

describe("time zones", () => {
  const zones = zoneSections("Europe/Berlin").flatMap(({ choices }) => choices.map(({ value }) => value));
  test("every choice is known to the runtime, and none is there twice", () => {
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
  });
  test("places stand under the name that people look for", () => {
    expect(zones).toEqual(expect.arrayContaining(["Asia/Kolkata", "Asia/Kathmandu", "Europe/Kyiv"]));
    expect(currentName("Asia/Calcutta")).toBe("Asia/Kolkata");
  });
  test("a saved one that is not listed stands first", () => {
    expect(zoneSections("UTC")[0]?.choices[0]?.value).toBe("UTC");
  });
});

test("currencies are money in use", () => {
  const codes = currencyChoices("EUR").map(({ value }) => value);
  expect(codes).toEqual(expect.arrayContaining(["EUR", "USD", "JPY", "XOF"]));
  expect(codes.filter((code) => ["XDR", "XAU", "XTS", "CHE"].includes(code) || !isCurrency(code))).toEqual([]);
});

test("countries have names and two letters", () => {
  expect(countryChoices().filter(({ value, label }) => label === value)).toEqual([]);
  expect(isCountry("DE")).toBe(true);
  expect(isCountry("EU")).toBe(false);
});
