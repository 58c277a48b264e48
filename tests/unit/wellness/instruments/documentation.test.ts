import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { methods } from "@/lib/wellness/instruments/methods";

const text = readFileSync(join(import.meta.dirname, "../../../../docs/scoring.md"), "utf8");

test("every method is documented with its version", () => {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  for (const { name, version } of methods.values())
    expect(rows.filter((row) => row.includes(`\`${name}\``) && row.includes(version))).toHaveLength(1);
});
