import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** The rules of the house (docs/architecture.md), without a list of exceptions. */
const root = join(import.meta.dirname, "../..");

type Source = { path: string; text: string; imports: string[] };

const sources = ["app", "components", "db", "lib"].flatMap((folder) => filesBelow(folder)).map(readSource);
const testSources = filesBelow("tests").map(readSource);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function readSource(path: string): Source {
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

const inside = (folder: string) => (source: Source) => source.path.startsWith(`${folder}/`);

/** "who imports what" for each import that the rule forbids. */
function offences(of: Source[], forbidden: (name: string, source: Source) => boolean): string[] {
  return of.flatMap((source) =>
    source.imports.filter((name) => forbidden(name, source)).map((name) => `${source.path} imports ${name}`),
  );
}

const lib = sources.filter(inside("lib"));
const adapters = /^lib\/(auth|actions|http)\//;

describe("who may import whom", () => {
  test("lib imports neither app nor components", () => {
    expect(offences(lib, (name) => /^(app|components)\//.test(name))).toEqual([]);
  });
  test("Next is known to app, to components and to the adapters in lib", () => {
    expect(
      offences(
        [...lib, ...sources.filter(inside("db"))].filter(({ path }) => !adapters.test(path)),
        (name) => /^next(\/|$)/.test(name),
      ),
    ).toEqual([]);
  });
  test("next-auth is known to lib/auth alone", () => {
    expect(
      offences(
        sources.filter((source) => !inside("lib/auth")(source)),
        (name) => /^next-auth(\/|$)/.test(name),
      ),
    ).toEqual([]);
  });
  test("components know no database and no server", () => {
    const serverOnly = /^(db\/|app\/|mysql2|drizzle-orm|node:|lib\/(auth|access|audit|jobs|mail|crypto|http|ops|env))/;
    const pure = /^lib\/(actions\/form-state|auth\/roles)$/;
    expect(offences(sources.filter(inside("components")), (name) => serverOnly.test(name) && !pure.test(name))).toEqual(
      [],
    );
  });
  test("only db knows the driver", () => {
    expect(
      offences(
        sources.filter((source) => !inside("db")(source)),
        (name) => /^mysql2(\/|$)/.test(name),
      ),
    ).toEqual([]);
  });
  test("pages and components know no tables and no connection", () => {
    expect(
      offences(
        sources.filter((source) => inside("app")(source) || inside("components")(source)),
        (name) => /^(db\/|drizzle-orm)/.test(name),
      ),
    ).toEqual([]);
  });
  test("only the gate makes a client record", () => {
    const others = sources.filter(({ path }) => path !== "lib/access/open-client-record.ts");
    const makers = others.filter(({ path, text }) => path !== "lib/access/client-record.ts" && /\bletIn\b/.test(text));
    expect(makers.map(({ path }) => path)).toEqual([]);
  });
  test("there is no cycle between files", () => {
    expect(cycles()).toEqual([]);
  });
});

describe("where things are said", () => {
  test("the environment is read in lib/env.ts", () => {
    const all = [...sources, readSource("proxy.ts")];
    expect(all.filter(({ path, text }) => path !== "lib/env.ts" && /process\.env/.test(text))).toEqual([]);
  });
  test("columns are made by their builders, which say their class", () => {
    const kinds = /^import \{([^}]*)\} from "drizzle-orm\/mysql-core"/m;
    const allowed = /^(type AnyMySqlColumn|check|foreignKey|index|mysqlTable|primaryKey|uniqueIndex|unique)$/;
    const bad = sources
      .filter(inside("db/schema"))
      .filter(({ path }) => path !== "db/schema/columns.ts")
      .flatMap(({ path, text }) =>
        (kinds.exec(text)?.[1] ?? "")
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name && !allowed.test(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(bad).toEqual([]);
  });
  test("no drizzle relational queries and no transaction of drizzle's own", () => {
    expect(
      paths(
        (source) =>
          !inside("components")(source) && /\.db\.query\.|\bdb\.query\.\w+\.find|\.transaction\(/.test(source.text),
      ),
    ).toEqual([]);
  });
  test("what is written goes through a transaction, or is a touch that may be lost", () => {
    const write = /(?<!\btx\.)\bdb\s*\.(insert|update|delete)\(/;
    expect(
      paths((source) => !inside("db")(source) && write.test(source.text) && !source.imports.includes("db/touch")),
    ).toEqual([]);
  });
  test("what MariaDB or MySQL lacks is not used", () => {
    expect(paths(({ text }) => /\b(GET_LOCK|RETURNING|LATERAL)\b|\bAS new\b/.test(text))).toEqual([]);
  });
});

describe("habits", () => {
  test("no file that collects leftovers", () => {
    const names = [...sources, ...testSources]
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|types|misc|common)(\.tsx?$|\/)/.test(path));
    expect(names).toEqual([]);
  });
  test("no silenced compiler or linter, no skipped test, no console", () => {
    const bad =
      /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b|console\.(log|error|warn)|\b(test|it|describe)\.(skip|todo|only)\(/;
    const all = [...sources, ...testSources].filter(({ path }) => path !== "tests/unit/architecture.test.ts");
    expect(all.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([]);
  });
  test("a file holds one idea: half of them within 60 lines, none over 250", () => {
    const lengths = sources.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(paths(({ text }) => text.split("\n").length > 250)).toEqual([]);
  });
});

function paths(offends: (source: Source) => boolean): string[] {
  return sources.filter(offends).map(({ path }) => path);
}

function cycles(): string[] {
  const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ""), source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    const source = byPath.get(path);
    if (!source || done.has(path) || trail.includes(path)) return;
    for (const name of source.imports) visit(name, [...trail, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

test("the tree is where the house says", () => {
  for (const folder of ["app", "components", "db", "lib", "drizzle", "public", "tests", "messages", "docs"]) {
    expect(statSync(join(root, folder)).isDirectory()).toBe(true);
  }
});
