import { describe, expect, test } from "vitest";
import { isHere } from "@/components/layout/is-here";
import { initials } from "@/components/ui/initials";
import { besidePosition } from "@/components/ui/place-beside";
import { stepUnder } from "@/components/ui/scale-drag";

describe("initials", () => {
  test.each([
    ["Ava Lindqvist", "AL"],
    ["Ava Marie Lindqvist", "AL"],
    ["  ava  ", "A"],
    ["अवा शर्मा", "अश"],
    ["😀 Face", "😀F"],
    ["", ""],
  ])("%s", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe("isHere", () => {
  test.each([
    ["/sleep", "/sleep", false, true],
    ["/sleep/2026-11-20", "/sleep", false, true],
    ["/sleepers", "/sleep", false, false],
    ["/coach/clients", "/coach", true, false],
    ["/today", "/", false, false],
  ])("%s below %s (exact %s): %s", (pathname, href, exact, expected) => {
    expect(isHere(pathname, href, exact)).toBe(expected);
  });
});

describe("stepUnder", () => {
  test.each([
    ["the first", 105, 0],
    ["one in the middle", 165, 6],
    ["beyond the end", 500, 9],
    ["before the beginning", 0, 0],
  ])("%s", (_, x, expected) => {
    expect(stepUnder(x, 100, 100, 10)).toBe(expected);
  });
  test("from right to left", () => {
    expect(stepUnder(105, 100, 100, 10, true)).toBe(9);
  });
  test("without a width there is only the first", () => {
    expect(stepUnder(5, 0, 0, 10)).toBe(0);
  });
});

describe("besidePosition", () => {
  const viewport = { width: 360, height: 700 };
  const floating = { width: 200, height: 150 };
  test("below, with the end edges aligned", () => {
    expect(besidePosition({ top: 100, bottom: 144, left: 250, right: 340 }, floating, viewport)).toEqual({
      top: 150,
      left: 140,
    });
  });
  test("above where there is no room below", () => {
    expect(besidePosition({ top: 640, bottom: 684, left: 250, right: 340 }, floating, viewport)).toEqual({
      top: 484,
      left: 140,
    });
  });
  test("never beyond the left edge", () => {
    expect(besidePosition({ top: 100, bottom: 144, left: 10, right: 60 }, floating, viewport).left).toBe(8);
  });
});
