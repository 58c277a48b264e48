import { describe, expect, test } from "vitest";
import { assessText } from "@/lib/safety/crisis/assess";
import { allPatterns } from "@/lib/safety/crisis/lexicons";

// Texts made to keep a careless matcher busy: long openings of phrases that never close, no sentence ends, all first words.
const hostile: Readonly<Record<string, string>> = {
  "one letter": "a",
  "spaced letters": "k i ",
  "openings of wishes": "i want to not want to be ",
  negations: "not never no nothing nobody ",
  disguises: "k*l$l@1 ",
  apostrophes: "i'i'i'",
  marks: "?!.,…",
  "combining marks": "e\u0301\u0327",
};

const SIZE = 200_000;

function stepsFor(text: string): number {
  const meter = { steps: 0 };
  assessText(text, meter);
  return meter.steps;
}

describe("work grows with length and nothing worse", () => {
  test.each(Object.entries(hostile))("%s, 200 kB", (_, unit) => {
    const half = stepsFor(unit.repeat(SIZE / 2 / unit.length));
    const whole = stepsFor(unit.repeat(SIZE / unit.length));
    // Twice the text, at most twice the comparisons (and a little for rounding).
    expect(whole).toBeLessThanOrEqual(half * 2.05 + 1000);
  });

  test("no pattern needs more than a bounded number of comparisons at one place", () => {
    for (const pattern of allPatterns) {
      expect(pattern.elements.length).toBeLessThanOrEqual(16);
      expect(pattern.elements[0]?.kind).toBe("words");
    }
  });

  test("no choice holds an empty word", () => {
    for (const { elements, source } of allPatterns) {
      for (const element of elements) {
        if (element.kind === "words") expect(element.exact.size + element.stems.length, source).toBeGreaterThan(0);
      }
    }
  });
});
