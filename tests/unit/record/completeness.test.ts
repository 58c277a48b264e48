import fc from "fast-check";
import { expect, test } from "vitest";
import { type Category, categories } from "@/lib/categories";
import { firstOfWeeks, recordWeeks, together } from "@/lib/record/completeness/weeks";
import { addDays } from "@/lib/time";

const saidOn = (days: Partial<Record<Category, string[]>>) =>
  new Map(categories.map((category) => [category, new Map(days[category]?.map((day) => [day, 0.5]))]));

test("a week counts the days that had come since the person began", () => {
  // Wednesday; weeks begin on Monday here.
  const weeks = recordWeeks(
    "2026-11-09",
    "2026-11-18",
    "2026-11-12",
    saidOn({ physical: ["2026-11-12", "2026-11-18"] }),
  );
  expect(weeks.map(({ from, days, said }) => [from, days, said.physical, said.mental])).toEqual([
    ["2026-11-09", 4, 1, 0],
    ["2026-11-16", 3, 1, 0],
  ]);
  expect(together(weeks)).toMatchObject({
    days: 7,
    said: { physical: 2, financial: 0 },
    coverage: { physical: 1 / 7 },
  });
});

test("weeks begin where the reader's do, and those before the beginning are left out", () => {
  expect(firstOfWeeks("2026-11-18", "en-GB", 2)).toBe("2026-11-09");
  expect(firstOfWeeks("2026-11-18", "en-US", 2)).toBe("2026-11-08");
  expect(recordWeeks("2026-08-31", "2026-11-18", "2026-11-18", saidOn({}))).toHaveLength(1);
});

test("no day is lost and none counted twice, whenever somebody began", () => {
  const day = fc.integer({ min: 0, max: 83 }).map((offset) => addDays("2026-08-31", offset));
  fc.assert(
    fc.property(day, fc.uniqueArray(day), (beganOn, days) => {
      const weeks = recordWeeks("2026-08-31", "2026-11-22", beganOn, saidOn({ mental: days }));
      const since = days.filter((each) => each >= beganOn);
      expect(together(weeks).said.mental).toBe(since.length);
      expect(weeks.every((week) => week.said.mental <= week.days && week.days <= 7)).toBe(true);
    }),
  );
});
