import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** What the rules of the house look at: every file, its text, and what it imports at run time. */
export const root = join(import.meta.dirname, "../../..");

export type Source = { path: string; text: string; imports: string[] };

export const sources = ["app", "components", "db", "lib"].flatMap((folder) => filesBelow(folder)).map(readSource);
/** instrumentation.ts, proxy.ts and the configurations: what tools force into the root. */
export const rootSources = readdirSync(root)
  .filter((name) => /\.(ts|mts|js|mjs)$/.test(name) && name !== "next-env.d.ts")
  .map(readSource);
export const testSources = filesBelow("tests").map(readSource);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

export function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const found = withoutTypes(text).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return { path, text, imports: [...found].map(([, name = ""]) => resolve(path, name)) };
}

/** What is imported as a type is gone at run time. */
function withoutTypes(text: string): string {
  return text.replace(/^import type [^;]*;$/gm, "");
}

/** An import as a path from the root ("lib/ids"), or the package's name. */
function resolve(from: string, name: string): string {
  if (name.startsWith("@/")) return name.slice(2);
  return name.startsWith(".") ? relative(root, join(root, dirname(from), name)) : name;
}

export const inside = (folder: string) => (source: Pick<Source, "path">) => source.path.startsWith(`${folder}/`);

/** "who imports what" for each import that the rule forbids. */
export function offences(of: Source[], forbidden: (name: string, source: Source) => boolean): string[] {
  return of.flatMap((source) =>
    source.imports.filter((name) => forbidden(name, source)).map((name) => `${source.path} imports ${name}`),
  );
}

export const lib = sources.filter(inside("lib"));

/** Which files of ours do it. */
export function paths(offends: (source: Source) => boolean): string[] {
  return sources.filter(offends).map(({ path }) => path);
}

/** The top-level declarations of a file, imports left out. */
export function functionsOf({ text }: Source): string[] {
  return text.split(/^(?=(?:export )?(?:async function|function|const|class) )/m).slice(1);
}
