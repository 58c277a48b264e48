import { describe, expect, test } from "vitest";
import type { ChartPoint } from "@/components/charts/chart-point";
import { lineLayout } from "@/components/charts/line-layout";

function pointsOf(...values: (number | null)[]): ChartPoint[] {
  return values.map((value, index) => ({
    key: `day-${index}`,
    label: `Day ${index}`,
    tick: String(index),
    text: value === null ? "none" : String(value),
    value,
  }));
}

const movesIn = (path: string | null | undefined) => (path?.match(/M/g) ?? []).length;

describe("lineLayout", () => {
  test("without any value there is no picture", () => {
    expect(lineLayout({ points: pointsOf(null, null) })).toBeNull();
  });
  test("the first stands at the left edge, the last at the right", () => {
    const layout = lineLayout({ points: pointsOf(0, 50, 100) });
    expect(layout?.line).toBe("M0,100L50,50L100,0");
  });
  test("a gap stays open", () => {
    const layout = lineLayout({ points: pointsOf(10, 20, null, 30, 40) });
    expect(movesIn(layout?.line)).toBe(2);
    expect(layout?.alone).toEqual([]);
  });
  test("a value without neighbours becomes a dot", () => {
    const layout = lineLayout({ points: pointsOf(10, null, 30, null, 40, 50) });
    expect(layout?.alone.map((dot) => dot.key)).toEqual(["day-0", "day-2"]);
  });
  test("a single value stands at the right, where today is", () => {
    const layout = lineLayout({ points: pointsOf(70) });
    expect(layout?.last).toMatchObject({ x: 100, y: 50 });
    expect(layout?.alone).toHaveLength(1);
  });
  test("the last known value is labelled, not the last day", () => {
    const layout = lineLayout({ points: pointsOf(10, 20, null) });
    expect(layout?.last?.point.key).toBe("day-1");
    expect(layout?.last?.x).toBe(50);
  });
  test("the words beside the last value stand above everything near it", () => {
    const layout = lineLayout({ points: pointsOf(0, 0, 60, 40), bounds: [0, 100] });
    expect(layout?.lastLabel?.side).toBe("below");
    const roomy = lineLayout({ points: pointsOf(0, 100, 0, 60, 70, 60), bounds: [0, 100] });
    expect(roomy?.lastLabel).toEqual({ y: 30, side: "above" });
  });
  test("they stay near it: at the top above it, and below only where the axis leaves room", () => {
    const top = lineLayout({ points: pointsOf(70, 0, 40, 0, 0, 100), bounds: [0, 100] });
    expect(top?.lastLabel).toEqual({ y: 0, side: "above" });
    const bottom = lineLayout({ points: pointsOf(70, 50, 40, 90, 100, 0), bounds: [0, 100] });
    expect(bottom?.lastLabel).toEqual({ y: 100, side: "above" });
  });
  test("a difference of nothing is drawn as nothing", () => {
    const layout = lineLayout({ points: pointsOf(64, 64.2, 64), leastSpan: 20 });
    expect(layout?.domain).toEqual([50, 75]);
  });
  test("the band opens where nothing is usual yet", () => {
    const usual = { low: 10, high: 20 };
    const layout = lineLayout({ points: pointsOf(10, 15, 20, 15, 10), band: [usual, usual, null, usual, usual] });
    expect(movesIn(layout?.band)).toBe(2);
  });
  test("without a band there is none", () => {
    expect(lineLayout({ points: pointsOf(1, 2) })?.band).toBeNull();
  });
  test("labels of values are written as asked and stand inside", () => {
    const layout = lineLayout({ points: pointsOf(92, 94), tickText: (value) => `${value} kg` });
    expect(layout?.valueLabels.every((label) => label.text.endsWith(" kg") && label.at >= 0 && label.at <= 100)).toBe(
      true,
    );
  });
  test("time is labelled five times at most", () => {
    const layout = lineLayout({ points: pointsOf(...Array.from({ length: 365 }, (_, day) => day)) });
    expect(layout?.timeLabels.map((label) => label.text)).toEqual(["0", "91", "182", "273", "364"]);
  });
});
