import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allCommands, findCommand } from "@/lib/ops/commands";
import { readSource, root } from "../architecture/sources";

test("every command is found by its name, and every file of commands is one of those that are loaded", async () => {
  const all = await allCommands();
  for (const { name } of all) expect((await findCommand([...name.split(" "), "more"]))?.command.name).toBe(name);
  const names = readdirSync(join(root, "lib/ops/commands")).flatMap((file) =>
    [...readSource(`lib/ops/commands/${file}`).text.matchAll(/^ {4}name: "([^"]+)"/gm)].map(([, name]) => name),
  );
  expect(all.map(({ name }) => name).sort()).toEqual(names.sort());
});

test("what is no command is none", async () => {
  for (const args of [[], ["people"], ["constructor"], ["people", "nothing"]])
    expect(await findCommand(args)).toBeNull();
});
