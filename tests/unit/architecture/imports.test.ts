import { describe, expect, test } from "vitest";
import { inside, lib, offences, sources } from "./sources";

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
  test("there is no cycle between files", () => {
    expect(cycles()).toEqual([]);
  });
});

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
