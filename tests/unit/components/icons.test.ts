import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { iconNames, sprite } from "@/components/ui/icon-names";
import { addressOf, drawSprite } from "../../support/icons/draw-sprite";
import { root, sources } from "../architecture/sources";

const drawn = readFileSync(join(root, "public/icons.svg"), "utf8");

test("the file of icons holds these drawings, and its address is that of its content", async () => {
  expect(drawn).toBe(await drawSprite(iconNames));
  expect(sprite).toBe(addressOf(drawn));
});

test("every drawing is used", () => {
  const places = sources
    .filter(({ path }) => /^(app|components)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/<Icon\b[^>]*>|\bicon(?:=\{?|: )[^,}\n]*/g)].map(([place]) => place))
    .join("\n");
  expect(iconNames.filter((name) => !places.includes(`"${name}"`))).toEqual([]);
});

test("nothing else brings drawings of its own to the browser", () => {
  const others = sources.filter(({ text }) => text.includes('"lucide-react'));
  expect(others.map(({ path }) => path)).toEqual([]);
});
