import { expect, test } from "vitest";
import { inside, paths, sources } from "./sources";

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
