import { expect, test } from "vitest";
import { oncePer, oncePerObject } from "@/lib/once-per";

test("what stands for a name is made once, until there are too many", () => {
  const asked: string[] = [];
  const lengthOf = oncePer((name) => asked.push(name) && name.length, 2);
  expect([lengthOf("one"), lengthOf("three"), lengthOf("one")]).toEqual([3, 5, 3]);
  expect(asked).toEqual(["one", "three"]);
  lengthOf("seventeen");
  lengthOf("one");
  expect(asked).toEqual(["one", "three", "seventeen", "one"]);
});

test("what stands beside an object is made once for it, and anew for another that looks the same", () => {
  let made = 0;
  const numberOf = oncePerObject((_: { name: string }) => ++made);
  const [one, other] = [{ name: "pool" }, { name: "pool" }];
  expect([numberOf(one), numberOf(other), numberOf(one)]).toEqual([1, 2, 1]);
});
