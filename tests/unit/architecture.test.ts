import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** The rules of the house (docs/architecture.md), without a list of exceptions. */
const root = join(import.meta.dirname, "../..");

type Source = { path: string; text: string; imports: string[] };

const sources = ["app", "components", "db", "lib"].flatMap((folder) => filesBelow(folder)).map(readSource);
/** instrumentation.ts, proxy.ts and the configurations: what tools force into the root. */
const rootSources = readdirSync(root)
  .filter((name) => /\.(ts|mts|js|mjs)$/.test(name) && name !== "next-env.d.ts")
  .map(readSource);
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

const inside = (folder: string) => (source: Pick<Source, "path">) => source.path.startsWith(`${folder}/`);

/** "who imports what" for each import that the rule forbids. */
function offences(of: Source[], forbidden: (name: string, source: Source) => boolean): string[] {
  return of.flatMap((source) =>
    source.imports.filter((name) => forbidden(name, source)).map((name) => `${source.path} imports ${name}`),
  );
}

const lib = sources.filter(inside("lib"));
const allTables = tables();
const isRecord = ({ folder, isPersonal }: Table) => ["wellness", "journal"].includes(folder) && isPersonal;
/** By its name in TypeScript, the name in SQL. */
const recordTables = new Map(allTables.filter(isRecord).map(({ name, sqlName }) => [name, sqlName]));
const otherTables = new Set(allTables.filter((table) => !isRecord(table)).map(({ name }) => name));
const sealedTables = allTables
  .filter(({ sealed, name }) => sealed.length && !recordTables.has(name))
  .map(({ name }) => name);
const sealedColumns = allTables
  .filter(({ name }) => !recordTables.has(name))
  .flatMap(({ name, sealed }) => sealed.map((column) => `${name}.${column}`));
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
  test("only the gate makes a client record, or a coach's roster", () => {
    const makers = paths(({ path, text }) => !inside("lib/access")({ path }) && /\b(letIn|letInto)\b/.test(text));
    expect(makers).toEqual([]);
  });
  test("whoever opens a list of clients writes down whom it showed", () => {
    const openers = lib.flatMap(functionsOf).filter((part) => /\bopenCoachRoster\((?!tx: )/.test(part));
    expect(openers.length).toBeGreaterThan(1);
    expect(openers.filter((part) => !/\brecordAudit\(/.test(part))).toEqual([]);
  });
  test("another's record is let into in one place, which writes the look down", () => {
    const doors = lib.flatMap(functionsOf).filter((part) => /\bletIn\((?!\.\.\.)/.test(part));
    const ofOthers = doors.filter((part) => !part.startsWith("export function openOwnRecord("));
    expect(ofOthers.map((part) => /\brecordAudit\(/.test(part))).toEqual([true]);
  });
  test("an errand of the house is run by the domain, never by a page", () => {
    expect(paths((source) => !inside("lib")(source) && /\bhouseErrand\b/.test(source.text))).toEqual([]);
  });
  test("the proxy knows nobody: it turns away what is no form, whoever sends it, and lets nobody in", () => {
    const { text, imports } = readSource("proxy.ts");
    const http = ["fault-of-form", "prefetch", "problem", "same-origin"].map((name) => `lib/http/${name}`);
    expect(imports.sort()).toEqual(["lib/env", ...http, "next/server"]);
    expect(text).not.toMatch(/redirect|rewrite|new (Next)?Response|\.json\(|cookies/);
  });
  test("the proxy leaves out the files of public by their names, and nothing by its ending", () => {
    const { text } = readSource("proxy.ts");
    const pattern = /"\/\((\(\?!.*)\)"/.exec(text)?.[1]?.replaceAll("\\\\", "\\") ?? "";
    const isSeen = (path: string) => new RegExp(`^/(${pattern})$`).test(path);
    expect(readdirSync(join(root, "public")).filter((name) => isSeen(`/${name}`))).toEqual([]);
    const pages = ["/", "/today", "/nothing.png", "/a/icon.svg", "/icon.svg/x", "/apidocs", "/_next/image"];
    expect(pages.filter((path) => !isSeen(path))).toEqual([]);
  });
  test("there is no cycle between files", () => {
    expect(cycles()).toEqual([]);
  });
});

describe("where things are said", () => {
  test("the environment is read in lib/env.ts", () => {
    const others = [...sources, ...rootSources].filter(({ path }) => path !== "lib/env.ts");
    const readers = others.filter(({ text }) =>
      /process\s*(\.\s*env|\[|\})|import\.meta\.env|from "(node:)?process"/.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
  test("what the tools force into the root is all looked at", () => {
    const known = ["instrumentation.ts", "next.config.ts", "proxy.ts", "drizzle.config.ts", "playwright.config.ts"];
    expect(rootSources.map(({ path }) => path)).toEqual(expect.arrayContaining(known));
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

/*
 * Nothing personal is read without a scope that the gate made. Tables of wellness and journal hold one person's record;
 * elsewhere the sealed columns (class A) count. A function that reads one takes a scope, or opens the gate itself.
 */
describe("who may read what people confide", () => {
  const recordScopes = scopeOf(
    "ClientRecord|CoachRoster|HouseErrand",
    "openOwnRecord|openClientRecord|openAssignedRecord",
  );
  const accountScopes = scopeOf(
    "ClientRecord|OwnAccount|AdminPass|HouseErrand",
    "openOwnRecord|openClientRecord|requireAdmin",
  );

  test("the tables and columns are found", () => {
    expect(recordTables.size).toBeGreaterThan(12);
    expect(sealedColumns).toEqual(
      expect.arrayContaining(["users.email", "users.phone", "profilePhotos.image", "outboxMessages.body"]),
    );
  });
  test("a record is read with a scope of the gate", () => {
    expect(readersWithout(recordScopes, readsRecord)).toEqual([]);
  });
  test("what is sealed elsewhere is read with a scope, too", () => {
    expect(readersWithout(accountScopes, readsSealed)).toEqual([]);
  });
  test("the rule sees what it is to see", () => {
    const moods: Source = { path: "lib/x.ts", imports: [], text: 'import { moodLogs as m } from "y";' };
    const direct = "function bare(db) {\n  return db.select({ a: moodLogs.id }).from(moodLogs);\n}";
    const named = "const many = [moodLogs];\nfunction each(db) {\n  for (const t of many) db.select().from(t);\n}";
    const raw = "const bare = sql`(select 1 from check_ins)`;";
    for (const text of [direct, named, raw]) {
      const source = { ...moods, text: `import { moodLogs } from "@/db/schema/journal/entries";\n\n${text}` };
      expect(functionsOf(source).some((part) => readsRecord(part, source))).toBe(true);
    }
    const email = "function bare(db) {\n  return db.select({ email: users.email }).from(users);\n}";
    expect(readsSealed(email, moods)).toBe(true);
    expect(recordScopes.test(direct)).toBe(false);
    expect(recordScopes.test("function of(db: Database, record: ClientRecord) {}")).toBe(true);
    expect(recordScopes.test("function of(db: Database): ClientRecord {}")).toBe(false);
  });
});

describe("habits", () => {
  test("a page never takes every failure to look up a session for being signed out", () => {
    expect(paths(({ text }) => /(currentSession|peekSession)\([^)]*\)\s*\.catch\(\s*(\(\)|\(?_)/.test(text))).toEqual(
      [],
    );
  });
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

type Table = { name: string; sqlName: string; folder: string; sealed: string[]; isPersonal: boolean };

function tables(): Table[] {
  return sources.filter(inside("db/schema")).flatMap(({ path, text }) =>
    [...text.matchAll(/export const (\w+) = mysqlTable\(\s*"(\w+)",?([\s\S]*?)\n(?:\);|\}\);)/g)].map(
      ([, name = "", sqlName = "", body = ""]) => ({
        name,
        sqlName,
        folder: path.split("/")[2] ?? "",
        sealed: [...body.matchAll(/(\w+): sealed(?:File)?\(/g)].map(([, column = ""]) => column),
        isPersonal: /\buserId\b|\bofCheckIn\b/.test(body),
      }),
    ),
  );
}

function scopeOf(types: string, gates: string): RegExp {
  // A parameter of that type, plain or taken apart; or the gate, opened here.
  return new RegExp(`(?:\\w|\\})\\??: (?:${types})\\b|\\b(?:${gates})\\(`);
}

/** The top-level declarations of a file, imports left out. */
function functionsOf({ text }: Source): string[] {
  return text.split(/^(?=(?:export )?(?:async function|function|const|class) )/m).slice(1);
}

function readersWithout(scope: RegExp, reads: (part: string, source: Source) => boolean): string[] {
  return lib.flatMap((source) =>
    functionsOf(source)
      .filter((part) => reads(part, source) && !scope.test(part))
      .map((part) => `${source.path}: ${part.slice(0, part.indexOf("("))}`),
  );
}

/** Rows come from a table by name, by another name of it, by a list of tables, or by its name in SQL. */
function readsRecord(part: string, { text }: Source): boolean {
  const imported = [...recordTables.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const fromSql = [...recordTables.values()].some((name) => new RegExp(`(?:from|join) ${name}\\b`, "i").test(part));
  if (fromSql) return true;
  if (imported.length === 0) return false;
  const sourcesOfRows = [
    ...[...part.matchAll(/\.(?:from|innerJoin|leftJoin|rightJoin)\(\s*(\w+)/g)].map(([, name = ""]) => name),
    ...[...part.matchAll(/(?:from|join) \$\{(\w+)\}/gi)].map(([, name = ""]) => name),
  ];
  return sourcesOfRows.some((name) => recordTables.has(name) || !otherTables.has(name));
}

function readsSealed(part: string, _source: Source): boolean {
  const whole = sealedTables.some((name) =>
    new RegExp(`\\.select\\(\\)\\s*\\.from\\(${name}\\)|\\w+: ${name}[,\\s}]|getTableColumns\\(${name}\\)`).test(part),
  );
  return whole || sealedColumns.some((column) => new RegExp(`: ${column.replace(".", "\\.")}\\b`).test(part));
}

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
