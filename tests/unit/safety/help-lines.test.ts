import { describe, expect, test } from "vitest";
import { countryOf } from "@/lib/safety/country";
import { helpLinesFor } from "@/lib/safety/help-lines";
import { helpLinesByCountry } from "@/lib/safety/help-lines-data";

describe("help lines", () => {
  test.each([
    ["US", "988", "911"],
    ["GB", "116 123", "999"],
    ["IE", "116 123", "112"],
    ["AU", "13 11 14", "000"],
    ["NZ", "1737", "111"],
    ["DE", "0800 111 0 111", "112"],
    ["FR", "3114", "112"],
    ["IN", "14416", "112"],
  ])("%s knows its line and its emergency number", (country, call, emergency) => {
    const help = helpLinesFor(country);
    expect(help.emergency).toBe(emergency);
    expect(help.lines.map((line) => line.call)).toContain(call);
  });

  test("the US text line is there", () => {
    expect(helpLinesFor("us").lines.map((line) => line.text?.number)).toContain("741741");
  });

  test("an unknown country gets the directory and 112", () => {
    for (const country of [undefined, "XX", "", "toString"]) {
      expect(helpLinesFor(country)).toMatchObject({ emergency: "112", lines: [{ url: "https://findahelpline.com" }] });
    }
  });

  test("every row can be reached, names its source and the day it was checked", () => {
    for (const [code, help] of helpLinesByCountry) {
      expect(help.country).toBe(code);
      expect(help.source).toMatch(/^https:\/\//);
      expect(help.emergency).toMatch(/^\d{3}$/);
      for (const line of help.lines) expect(line.call ?? line.text ?? line.url, line.name).toBeDefined();
    }
  });

  const numbered = [...helpLinesByCountry].flatMap(([country, { lines }]) =>
    lines.filter(({ call, text }) => call !== undefined || text !== undefined).map((line) => ({ country, ...line })),
  );

  test.each(numbered)("$country $name: its number is confirmed by a public page of a known month", (line) => {
    expect(line.confirmed?.page).toMatch(/^https?:\/\/[^/]+\/./);
    expect(line.confirmed?.at).toMatch(/^20(1[3-9]|2[0-6])-(0[1-9]|1[0-2])$/);
  });

  test.each(numbered)("$country $name can be dialled as tel: and sms:", ({ call, text }) => {
    for (const number of [call, text?.number]) {
      if (number === undefined) continue;
      expect(number).toMatch(/^\d[\d -]*\d$/);
      expect(number.replace(/\D/g, "")).toMatch(/^\d{3,11}$/);
    }
  });
});

describe("country", () => {
  test.each([
    ["en-GB", "America/New_York", "GB"],
    ["en", "America/New_York", "US"],
    ["en", "Australia/Perth", "AU"],
    ["de_AT", undefined, "AT"],
    ["es-419", "America/Mexico_City", "MX"],
    ["en", "Asia/Kathmandu", undefined],
    ["not a locale", "Europe/Paris", "FR"],
    [undefined, undefined, undefined],
    ["en", "constructor", undefined],
  ])("%s in %s is %s", (locale, zone, country) => expect(countryOf(locale, zone)).toBe(country));
});
