import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "mysql2/promise";
import mysql from "mysql2/promise";
import { z } from "zod";
import { contentsOf, type TableContents } from "./contents";

/*
 * A kept picture: what stood in a database of an earlier schema, below tests/fixtures/databases/<its last migration>.
 * `data.sql` holds INSERT statements that both engines run, a blank line between two; the schema itself comes from
 * replaying drizzle/ up to that migration.
 */

const aboutSchema = z.strictObject({
  /** The moment at which the picture was taken, in its people's time. */
  takenAt: z.iso.datetime(),
  masterKeys: z.string(),
  indexKey: z.string(),
  /** What its people read on their pages then. */
  pages: z.record(z.string(), z.unknown()),
});
export type About = z.infer<typeof aboutSchema>;

const folder = join(import.meta.dirname, "../../fixtures/databases");

/** The pictures that are kept, by the migration at which they were taken. */
export function pictures(): string[] {
  return readdirSync(folder).sort();
}

export function aboutPicture(tag: string): About {
  return aboutSchema.parse(JSON.parse(readFileSync(join(folder, tag, "about.json"), "utf8")));
}

/** Fills a database that has the picture's schema and nothing in it. */
export async function loadPicture(connection: Connection, tag: string): Promise<void> {
  await connection.query("set session foreign_key_checks = 0"); // tables come in alphabetical order
  for (const statement of readFileSync(join(folder, tag, "data.sql"), "utf8").split("\n\n")) {
    await connection.query(statement);
  }
  await connection.query("set session foreign_key_checks = 1");
}

/** Keeps what stands in a database. @returns the tables in which nothing stands: of these the picture says nothing. */
export async function keepPicture(connection: Connection, tag: string, about: About): Promise<string[]> {
  const contents = await contentsOf(connection);
  rmSync(join(folder, tag), { recursive: true, force: true });
  mkdirSync(join(folder, tag), { recursive: true });
  const filled = [...contents].filter(([, { rows }]) => rows.length > 0);
  writeFileSync(join(folder, tag, "data.sql"), `${filled.map(insertOf).join("\n\n")}\n`);
  writeFileSync(join(folder, tag, "about.json"), `${JSON.stringify(about, null, 2)}\n`);
  return [...contents].filter(([, { rows }]) => rows.length === 0).map(([table]) => table);
}

/** One row a line; a line break inside a text is escaped, so a blank line stands between two statements only. */
function insertOf([table, { columns, rows }]: [string, TableContents]): string {
  const names = columns.map(({ name }) => mysql.escapeId(name)).join(", ");
  const lines = rows.map((row) => `(${columns.map(({ name }) => row.get(name)).join(", ")})`);
  return `insert into ${mysql.escapeId(table)} (${names}) values\n${lines.join(",\n")};`;
}
