import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { aboutOf, meaningOf } from "@/lib/export/index-page";
import { nobodys, notHandedOut, sheets } from "@/lib/export/sheets/all";
import { handedOut } from "@/lib/export/shown";
import { isMessageKey } from "@/lib/words";
import { everyTable, nameOf } from "@/tests/support/every-table";

/*
 * A new table that fails here belongs to somebody: give it a sheet (lib/export/sheets), or say in all.ts why its rows are
 * not handed out. A new column is handed out by itself, and asks for words (messages/en/export.json).
 */

const read = new Map<string, Set<string>>();
for (const sheet of sheets)
  for (const [, column] of Object.entries(sheet.fields)) {
    const table = nameOf(column.table);
    read.set(table, (read.get(table) ?? new Set()).add(column.name));
  }
const leftOut = new Set(sheets.flatMap((sheet) => Object.keys(sheet.leftOut)));

test("every table is handed out, or has its reason, and not both", async () => {
  const tables = (await everyTable()).map(nameOf);
  const reasons = [...Object.keys(notHandedOut), ...Object.keys(nobodys)];
  expect(tables.filter((name) => !read.has(name) && !reasons.includes(name))).toEqual([]);
  expect(reasons.filter((name) => !tables.includes(name) || read.has(name))).toEqual([]);
});

test("every column of a table that is handed out is in its file, or has its reason", async () => {
  for (const table of await everyTable()) {
    const name = nameOf(table);
    if (!read.has(name)) continue;
    const missing = Object.entries(getTableColumns(table))
      .filter(([key, column]) => !read.get(name)?.has(column.name) && !leftOut.has(`${name}.${key}`))
      .filter(([key]) => !(["userId", "id"].includes(key) && name.endsWith("_wellness_data"))); // as the check-in's
    expect(missing.map(([key]) => `${name}.${key}`)).toEqual([]);
  }
});

test("no secret and no hash is handed out", async () => {
  for (const { columns, table } of sheets) {
    const inTable = getTableColumns(table);
    for (const { key } of columns)
      expect(inTable[key]?.getSQLType() ?? "", key).not.toMatch(/^(binary\(32\)|varbinary\(96\))/);
    expect(columns.map(({ key }) => key).join()).not.toMatch(/hash|token|seed|password/i);
  }
  expect(() => handedOut(Buffer.from("x"))).toThrow(TypeError);
});

test("every file and every column has its words, and no word is left over", () => {
  for (const sheet of sheets) {
    expect(aboutOf(sheet)).not.toBe("");
    for (const { key } of sheet.columns) expect(() => meaningOf(sheet, key), `${sheet.name}.${key}`).not.toThrow();
  }
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  expect(isMessageKey("export.columns.id")).toBe(true);
});
