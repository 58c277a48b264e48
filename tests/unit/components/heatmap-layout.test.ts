import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HeatmapDay, heatmapColumns, levelOf } from "@/components/charts/heatmap-layout";

function daysOf(count: number): HeatmapDay[] {
  return Array.from({ length: count }, (_, day) => ({ key: `day-${day}`, label: `Day ${day}`, level: 0 }));
}

describe("heatmapColumns", () => {
  test("the first day stands in its row", () => {
    const [first] = heatmapColumns(daysOf(10), 2);
    expect(first?.cells.map((day) => day?.key ?? null)).toEqual([
      null,
      null,
      "day-0",
      "day-1",
      "day-2",
      "day-3",
      "day-4",
    ]);
  });
  test("what has not come yet is empty", () => {
    const last = heatmapColumns(daysOf(10), 2).at(-1);
    expect(last?.cells.map((day) => day?.key ?? null)).toEqual([
      "day-5",
      "day-6",
      "day-7",
      "day-8",
      "day-9",
      null,
      null,
    ]);
  });
  test("a column carries the label of the day that begins a month in it", () => {
    const days = daysOf(14).map((day, index) => (index === 9 ? { ...day, columnLabel: "Dec" } : day));
    expect(heatmapColumns(days, 0).map((column) => column.label)).toEqual([undefined, "Dec"]);
  });
  test("nothing without days", () => {
    expect(heatmapColumns([], 0)).toEqual([]);
  });
  test("no day is lost or moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 6 }), (count, firstRow) => {
        const columns = heatmapColumns(daysOf(count), firstRow);
        const flat = columns.flatMap((column) => column.cells);
        expect(columns.every((column) => column.cells.length === 7)).toBe(true);
        expect(flat.slice(firstRow, firstRow + count).map((day) => day?.key)).toEqual(
          daysOf(count).map((day) => day.key),
        );
        expect(flat.filter((day) => day !== null)).toHaveLength(count);
      }),
    );
  });
});

test.each([
  [0, 0],
  [0.2, 1],
  [0.4, 2],
  [0.6, 2],
  [0.8, 3],
  [1, 4],
])("a share of %f is level %i", (share, level) => {
  expect(levelOf(share)).toBe(level);
});
