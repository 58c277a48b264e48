import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "@/lib/categories";
import { promptsFrom } from "@/lib/journal/prompts";
import type { Tagged } from "@/lib/journal/queries";
import { countTags, withTag } from "@/lib/journal/tags";
import { addDays } from "@/lib/time";
import { isMessageKey, words } from "@/lib/words";

describe("questions to begin with", () => {
  const of = (day: string) => promptsFrom(day).map(({ category, place }) => `${category}.${place}`);
  test("are all there each day, another one first than the day before, of another part of life", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (back) => {
        const day = addDays("2026-11-20", back);
        const [today, tomorrow] = [of(day), of(addDays(day, 1))];
        expect(new Set(today).size).toBe(25);
        expect(tomorrow[0]).toBe(today[1]);
        expect(promptsFrom(day)[0]?.category).not.toBe(promptsFrom(day)[1]?.category);
      }),
    );
  });
  test("have words of their own, each ending as a question does", () => {
    const t = words("en-GB");
    const keys = of("2026-11-20").map((key) => `journal.prompts.${key}`);
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
    const texts = promptsFrom("2026-11-20").map(({ category, place }) => t(`journal.prompts.${category}.${place}`));
    expect(new Set(texts).size).toBe(25);
    expect(texts.filter((text) => !text.endsWith("?"))).toEqual([]);
    expect(new Set(promptsFrom("2026-11-20").map(({ category }) => category))).toEqual(new Set(categories));
  });
});

describe("tags", () => {
  const entry = (id: string, minute: number, ...tags: string[]): Tagged => {
    return { id, writtenAt: new Date(Date.UTC(2026, 10, 20, 12, minute)), tags };
  };
  const newestFirst = [entry("c", 3, "Lake", "work"), entry("b", 2, "lake"), entry("a", 1, "café")];

  test("are counted whatever their case and accents, under their latest spelling", () => {
    expect(countTags(newestFirst)).toEqual([
      { tag: "Lake", count: 2 },
      { tag: "café", count: 1 },
      { tag: "work", count: 1 },
    ]);
    expect(countTags([])).toEqual([]);
  });
  test("find their entries, page after page, each once", () => {
    expect(withTag(newestFirst, "LAKE", { limit: 9 })).toEqual(["c", "b"]);
    expect(withTag(newestFirst, "cafe", { limit: 9 })).toEqual(["a"]);
    expect(withTag(newestFirst, "nothing", { limit: 9 })).toEqual([]);
    const many = Array.from({ length: 40 }, (_, index) =>
      entry(String(99 - index), index % 2 === 0 ? 5 : 4, "x"),
    ).toSorted((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime() || (one.id < other.id ? 1 : -1));
    const seen: string[] = [];
    for (let after: { at: Date; id: string } | undefined; ; ) {
      const page = withTag(many, "x", { after, limit: 7 });
      seen.push(...page);
      const last = many.find(({ id }) => id === page.at(-1));
      if (!last) break;
      after = { at: last.writtenAt, id: last.id };
    }
    expect(seen).toEqual(many.map(({ id }) => id));
  });
});
