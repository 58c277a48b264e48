import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { is } from "drizzle-orm";
import { getTableConfig, MySqlTable } from "drizzle-orm/mysql-core";

const folder = resolve(import.meta.dirname, "../../db/schema");

/** Every table that the schema declares, whoever added it. */
export async function everyTable(): Promise<MySqlTable[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(folder, name)).href)));
  const values: unknown[] = modules.flatMap((module) => Object.values(module));
  return values.filter((value): value is MySqlTable => is(value, MySqlTable));
}

export function nameOf(table: MySqlTable): string {
  return getTableConfig(table).name;
}
