import { describe, expect, test } from "vitest";
import { inGroups, matchItems } from "@/components/layout/match-items";
import type { PaletteItem } from "@/components/layout/palette-item";

const items: PaletteItem[] = [
  { id: "today", label: "Today", group: "Pages", href: "/today" },
  { id: "check-in", label: "Check-in", group: "Pages", href: "/check-in", keywords: "log day answer" },
  { id: "settings", label: "Settings", group: "Pages", href: "/settings", keywords: "units currency theme" },
  { id: "zoe", label: "Zoë Ångström", group: "People", href: "/coach/clients/1", detail: "client" },
  { id: "pause", label: "Pause check-ins", group: "Actions", href: "/pause" },
];

const found = (query: string) => matchItems(items, query).map((item) => item.id);

describe("matchItems", () => {
  test("nothing typed finds everything, in the given order", () => {
    expect(found("  ")).toEqual(items.map((item) => item.id));
  });
  test("a label that begins so comes before a word of one", () => {
    expect(found("check")).toEqual(["check-in", "pause"]);
  });
  test("keywords count, after labels", () => {
    expect(found("da")).toEqual(["check-in", "today"]);
    expect(found("curr")).toEqual(["settings"]);
  });
  test("every word typed has to fit, in any order", () => {
    expect(found("ang zo")).toEqual(["zoe"]);
    expect(found("zo today")).toEqual([]);
  });
  test("accents and case do not matter", () => {
    expect(found("ZOE")).toEqual(["zoe"]);
    expect(found("ångström")).toEqual(["zoe"]);
  });
  test("inside a word it fits last", () => {
    expect(found("tting")).toEqual(["settings"]);
  });
  test("signs are no words", () => {
    expect(found("check-in")).toEqual(["check-in", "pause"]);
    expect(found("(.*")).toEqual(items.map((item) => item.id));
  });
});

test("groups stand in the order of their best item", () => {
  expect(inGroups(matchItems(items, "zo")).map(({ group }) => group)).toEqual(["People"]);
  expect(inGroups(items).map(({ group, items: members }) => [group, members.length])).toEqual([
    ["Pages", 3],
    ["People", 1],
    ["Actions", 1],
  ]);
});
