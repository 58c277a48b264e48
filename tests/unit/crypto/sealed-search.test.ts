import { expect, test } from "vitest";
import { newPersonKey } from "@/lib/crypto/person-key";
import { MOST_SOUGHT, openSearch, sealSearch } from "@/lib/crypto/sealed-search";
import { newId } from "@/lib/ids";

const { key } = newPersonKey(newId());

test("comes back as it was typed, for this person in this list alone", () => {
  const sought = sealSearch(key, "people", "  Åsa 1%@example.org ");
  expect(openSearch(key, "people", sought)).toBe("Åsa 1%@example.org");
  expect(openSearch(key, "clients", sought)).toBe("");
  expect(openSearch(newPersonKey(newId()).key, "people", sought)).toBe("");
  expect(openSearch(key, "people", sought?.slice(0, -4))).toBe("");
  for (const other of [undefined, "", "nobody", "%"]) expect(openSearch(key, "people", other)).toBe("");
});

test("nothing is looked for, nothing is in the address", () => {
  for (const search of [null, "", "   "]) expect(sealSearch(key, "people", search)).toBeUndefined();
});

test("an address tells neither the words nor their length, and is bounded", () => {
  const of = (search: string) => sealSearch(key, "people", search) ?? "";
  expect(of("Jo")).toHaveLength(of("Maximiliane von Hohenberg").length);
  expect(of("Jo")).not.toBe(of("Jo"));
  expect(of("Jo")).toMatch(/^[\w-]+$/);
  expect(of("🦊".repeat(160)).length).toBeLessThanOrEqual(MOST_SOUGHT);
  expect(of("ﷺ".repeat(320)).length).toBeLessThanOrEqual(MOST_SOUGHT);
});
