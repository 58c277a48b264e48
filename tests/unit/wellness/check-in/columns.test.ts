import { getTableConfig, MySqlDialect, type MySqlTable } from "drizzle-orm/mysql-core";
import { expect, test } from "vitest";
import * as categoryTables from "@/db/schema/wellness/categories";
import { checkInFields, type FieldName, numericFields } from "@/lib/wellness/check-in/fields";

/** Each bound stands three times (form, schema, CHECK): here the tables are held against the catalogue. */
const tables: readonly MySqlTable[] = [...Object.values(categoryTables)];
const dialect = new MySqlDialect();

// Measured values have one home, the biometric readings, whose metrics have bounds of their own.
const measured: readonly FieldName[] = ["weightKg", "restingHeartRate"];

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function columnOf(name: string) {
  for (const table of tables) {
    const { columns, checks } = getTableConfig(table);
    const column = columns.find((each) => each.name === snakeCase(name));
    if (column) return { column, rules: checks.map(({ value }) => dialect.sqlToQuery(value).sql).join(";\n") };
  }
  return null;
}

test.each(checkInFields.map(({ name }) => name).filter((name) => !measured.includes(name)))(
  "%s has a column",
  (name) => {
    expect(columnOf(name)?.column.notNull).toBe(false);
  },
);

test.each(numericFields.filter(({ name }) => !measured.includes(name)).map((field) => [field.name, field] as const))(
  "%s is bounded in the database as in its form",
  (name, { min, max }) => {
    const rules = columnOf(name)?.rules ?? "";
    const bounds = new RegExp(`\`${snakeCase(name)}\` between (-?\\d+) and (\\d+)`).exec(rules);
    expect(bounds?.slice(1).map(Number)).toEqual([min, max]);
  },
);

test("every category's table holds only fields of its catalogue", () => {
  const keys = ["user_id", "id", "currency", "created_at", "updated_at"];
  const known = new Set([...checkInFields.map(({ name }) => snakeCase(name)), ...keys]);
  for (const table of tables) {
    const { name, columns } = getTableConfig(table);
    expect(
      columns.map((column) => column.name).filter((column) => !known.has(column)),
      name,
    ).toEqual([]);
  }
});
