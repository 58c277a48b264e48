import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, isInGamut, type Oklch, parseOklch } from "@/tests/support/oklch";

const css = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");

type Theme = "light" | "dark";

const tokens = new Map<string, Record<Theme, Oklch>>();
for (const [, name, light, dark] of css.matchAll(
  /--color-([a-z-]+): light-dark\((oklch\([^)/]*\)), (oklch\([^)/]*\))\);/g,
)) {
  if (name && light && dark) tokens.set(name, { light: parseOklch(light), dark: parseOklch(dark) });
}

function token(name: string, theme: Theme): Oklch {
  const found = tokens.get(name);
  if (!found) throw new Error(`No such token: ${name}`);
  return found[theme];
}

const categories = ["spiritual", "mental", "emotional", "physical", "financial"];
const signs = ["danger", "warning", "positive"];
const surfaces = ["paper", "card", "raised"];
const washes = ["accent-wash", "danger-wash", "warning-wash", "positive-wash"];

/** What is read: [text, surface]. */
const textPairs = [
  ...["ink", "soft"].flatMap((text) => [...surfaces, ...washes].map((surface) => [text, surface])),
  ...["accent", "accent-hover", "danger", ...categories].flatMap((text) => surfaces.map((surface) => [text, surface])),
  ["accent", "accent-wash"],
  ...signs.flatMap((text) => ["paper", "card", `${text}-wash`].map((surface) => [text, surface])),
  ...["accent", "accent-hover", "accent-pressed", "danger", "danger-hover", ...categories, ...signs].map((fill) => [
    "accent-ink",
    fill,
  ]),
];

/** What is seen: lines of charts, edges of boxes, marks, the focus ring. */
const shapePairs = [
  ...["accent", ...categories, ...signs].flatMap((shape) =>
    [...surfaces, "accent-wash"].map((surface) => [shape, surface]),
  ),
  ["edge", "paper"],
  ["edge", "card"],
  ["soft", "raised"], // an edge that is pointed at
];

describe.each<Theme>(["light", "dark"])("tokens, %s", (theme) => {
  test.each(textPairs)("%s can be read on %s", (text = "", surface = "") => {
    expect(contrast(token(text, theme), token(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)("%s can be seen on %s", (shape = "", surface = "") => {
    expect(contrast(token(shape, theme), token(surface, theme))).toBeGreaterThanOrEqual(3);
  });

  test("the five categories are equally light", () => {
    expect(new Set(categories.map((name) => token(name, theme).lightness)).size).toBe(1);
  });

  test.each([...tokens.keys()])("%s can be shown by an ordinary screen", (name) => {
    expect(isInGamut(token(name, theme))).toBe(true);
  });
});

test("every colour is a day and a night, or made from one that is", () => {
  const names = [...css.matchAll(/--color-([a-z-]+):/g)].map(([, name]) => name);
  const derived = new Set(["transparent", "current", "tone", "veil"]);
  expect(names.filter((name) => name && !tokens.has(name) && !derived.has(name))).toEqual([]);
});
