import { describe, expect, test } from "vitest";
import { functionsOf, lib, type Source } from "./sources";
import { otherTables, recordTables, sealedColumns, sealedTables } from "./tables";

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

function scopeOf(types: string, gates: string): RegExp {
  // A parameter of that type, plain or taken apart; or the gate, opened here.
  return new RegExp(`(?:\\w|\\})\\??: (?:${types})\\b|\\b(?:${gates})\\(`);
}
