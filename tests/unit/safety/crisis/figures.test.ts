import { describe, expect, test } from "vitest";
import { assessConversation, assessText } from "@/lib/safety/crisis/assess";
import type { CrisisLevel } from "@/lib/safety/crisis/assessment";
import { conversations, ownLines, singleMessages } from "./corpus";

function share(levels: readonly CrisisLevel[], atLeast: CrisisLevel): number {
  return levels.filter((level) => level >= atLeast).length / levels.length;
}

const levelsOf = (lines: readonly { text: string; turns?: readonly string[] | undefined }[]) =>
  lines.map(({ text, turns }) => (turns ? assessConversation(turns) : assessText(text)).level);
const own = (kind: string, split: string) =>
  levelsOf(ownLines.filter((line) => line.kind === kind && line.split === split));

describe("given sets", () => {
  const levelsAt = (...risks: readonly string[]) =>
    conversations.filter(({ risk }) => risks.includes(risk)).map(({ turns }) => assessConversation(turns).level);

  test("high and imminent risk is noticed in at least 95 % of conversations", () => {
    expect(share(levelsAt("High", "Imminent"), 2)).toBeGreaterThanOrEqual(0.95);
  });

  test("every conversation of imminent risk is level 3", () => {
    expect(share(levelsAt("Imminent"), 3)).toBe(1);
  });

  test("a conversation without risk asks for nothing", () => {
    expect(share(levelsAt("None"), 2)).toBe(0);
  });

  test("single messages of the self-harm area are noticed in at least 90 %", () => {
    expect(share(levelsOf(singleMessages.filter(({ label }) => label === "self_harm_area")), 2)).toBeGreaterThanOrEqual(
      0.9,
    );
  });

  test("of 75 harmless look-alikes at most 2 are level 3 and at most 5 level 2", () => {
    const levels = levelsOf(singleMessages.filter(({ label }) => label === "benign"));
    expect(levels).toHaveLength(75);
    expect(levels.filter((level) => level === 3).length).toBeLessThanOrEqual(2);
    expect(levels.filter((level) => level >= 2).length).toBeLessThanOrEqual(5);
  });
});

describe("own lines, tuned on", () => {
  test("acute lines reach level 3", () => expect(share(own("acute", "tuning"), 3)).toBeGreaterThanOrEqual(0.95));
  test("serious lines reach level 2", () => expect(share(own("serious", "tuning"), 2)).toBeGreaterThanOrEqual(0.95));
  test("harmless lines stay below level 2", () =>
    expect(share(own("harmless", "tuning"), 2)).toBeLessThanOrEqual(0.02));
  test("most journals of trouble stay below level 2", () =>
    expect(share(own("journal", "tuning"), 2)).toBeLessThanOrEqual(0.05));
});

describe("own lines, held out", () => {
  test("acute lines are noticed, and nearly all reach level 3", () => {
    expect(share(own("acute", "held-out"), 2)).toBe(1);
    expect(share(own("acute", "held-out"), 3)).toBeGreaterThanOrEqual(0.92);
  });
  test("serious lines are mostly noticed", () =>
    expect(share(own("serious", "held-out"), 2)).toBeGreaterThanOrEqual(0.83));
  test("harmless lines stay below level 2", () =>
    expect(share(own("harmless", "held-out"), 2)).toBeLessThanOrEqual(0.02));
  test("most journals of trouble stay below level 2", () =>
    expect(share(own("journal", "held-out"), 2)).toBeLessThanOrEqual(0.07));
});

// Never learned from. The bounds are what was reached, not what is wanted: docs/crisis-check.md.
describe("own lines, sealed", () => {
  test("plain statements are noticed, three in four at level 3", () => {
    expect(share(own("acute", "sealed"), 2)).toBeGreaterThanOrEqual(0.9);
    expect(share(own("acute", "sealed"), 3)).toBeGreaterThanOrEqual(0.75);
  });
  test("oblique lines are noticed more than seven times in ten", () =>
    expect(share(own("serious", "sealed"), 2)).toBeGreaterThanOrEqual(0.7));
  test("look-alikes are mistaken at most once in seven", () => {
    expect(share(own("harmless", "sealed"), 2)).toBeLessThanOrEqual(0.14);
    expect(share(own("harmless", "sealed"), 3)).toBeLessThanOrEqual(0.03);
  });
});
