import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RemovedCheck } from "../../../tests/mutants/removed-checks.ts";
import { Problem } from "../problem.ts";
import { root } from "../root.ts";
import { folders } from "../test/folders.ts";

/** What the tests of the source need; nothing that is built, installed or private. */
const parts = ["app", "bin", "components", "db", "drizzle", "lib", "messages", "public", "tests", "docs"];
const files = ["package.json", "tsconfig.json", "vitest.config.ts", "next.config.ts", "proxy.ts", ".env.example"];

/** A copy of the source in which something may be broken: whatever happens, the one that people work on is never touched. */
export function copySource(): string {
  const copy = join(folders.test, "mutants");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of [...parts, ...files])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules",
    });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Removes a check; what is returned puts it back. @throws Problem when it does not stand there, once. */
export function removeCheck(copy: string, { file, from, to, name }: RemovedCheck): () => void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new Problem(`"${name}": its text is not in ${file}, or more than once.`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return () => writeFileSync(path, text);
}
