import fc from "fast-check";
import { expect, test } from "vitest";
import { heightBounds, heightTexts, keptHeight, readHeight } from "@/lib/people/profile/height";

test.each([
  [["178"], "en-GB", 1780],
  [["178,5"], "en-GB", 1785],
  [["178.5"], "en-DE", 1785],
  [["5", "10"], "en-US", 1778],
  [["5", "10.5"], "en-US", 1791],
  [["6", ""], "en-US", 1829],
])("%j, written like in %s, is %i mm", (texts, locale, heightMm) => {
  expect(readHeight(texts, locale)).toEqual({ heightMm });
});

test("left empty is not said", () => {
  expect(readHeight([""], "en-GB")).toEqual({ heightMm: null });
  expect(readHeight(["", " "], "en-US")).toEqual({ heightMm: null });
});

test.each([[["tall"]], [["1.78"]], [["300"]], [["-178"]], [["5.5", "2"]], [["5", "12"]], [["", "10"]], [["5", "x"]]])(
  "%j is not read",
  (texts) => {
    expect(readHeight(texts, "en-GB")).toBe("unreadable");
  },
);

const heights = fc.integer({ min: heightBounds.leastMm, max: heightBounds.mostMm });
const locales = fc.constantFrom("en-GB", "en-DE", "en-US", "en-SE");

test("an unchanged edit never drifts, in either system and any notation", () => {
  fc.assert(
    fc.property(heights, locales, fc.constantFrom("metric" as const, "imperial" as const), (saved, locale, units) => {
      expect(keptHeight(heightTexts(saved, units, locale), saved, locale)).toEqual({ heightMm: saved });
    }),
  );
});

test("centimetres keep every millimetre; inches are shown to a tenth, less than twelve of them", () => {
  fc.assert(
    fc.property(heights, (saved) => {
      expect(readHeight(heightTexts(saved, "metric", "en-GB"), "en-GB")).toEqual({ heightMm: saved });
      const [, inches = ""] = heightTexts(saved, "imperial", "en-GB");
      expect(Number(inches)).toBeLessThan(12);
    }),
  );
});
