import { expect, test } from "vitest";
import { oncePer } from "@/lib/once-per";

test("what stands for a name is made once, until there are too many", () => {
  const asked: string[] = [];
  const lengthOf = oncePer((name) => asked.push(name) && name.length, 2);
  expect([lengthOf("one"), lengthOf("three"), lengthOf("one")]).toEqual([3, 5, 3]);
  expect(asked).toEqual(["one", "three"]);
  lengthOf("seventeen");
  lengthOf("one");
  expect(asked).toEqual(["one", "three", "seventeen", "one"]);
});
