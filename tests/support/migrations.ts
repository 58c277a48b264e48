import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMigrations } from "@/db/schema-state";

/** Migrations by their tag, in their order, each with its statements. */
export type Migrations = Record<string, readonly string[]>;

/** Writes them into a folder as `drizzle/` has them. */
export function writeMigrations(folder: string, migrations: Migrations): void {
  mkdirSync(join(folder, "meta"), { recursive: true });
  const entries = Object.keys(migrations).map((tag) => ({ tag }));
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ entries }));
  for (const [tag, statements] of Object.entries(migrations))
    writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
}

/** The product's own, up to the one that is named. @throws RangeError when there is none of that name. */
export function ourMigrations(upTo?: string): Migrations {
  const all = readMigrations("drizzle");
  const last = upTo === undefined ? all.length - 1 : all.findIndex(({ tag }) => tag === upTo);
  if (last === -1) throw new RangeError(`drizzle/ has no migration ${upTo}`);
  return Object.fromEntries(all.slice(0, last + 1).map(({ tag, statements }) => [tag, statements]));
}
