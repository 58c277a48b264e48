import { writeFileSync } from "node:fs";
import { Problem } from "../problem.ts";
import { runScript } from "../project-command.ts";
import { CommandFailed } from "../run.ts";
import { isStamped } from "../stamp.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";
import { type Database, migrationsHash } from "./private-data.ts";

/**
 * Brings the database to this version's schema; private data that have seen just these migrations need nothing.
 * @throws Problem when a migration fails; private data are then what they were before
 */
export async function migrate(env: NodeJS.ProcessEnv, { own }: Database): Promise<void> {
  if (own && isStamped(folders.migrated, migrationsHash())) return;
  try {
    await step("Migrating the database", (onLine) => runScript("db:migrate", env, { onLine }));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    const reason = `The migration failed (${reasonOf(error.tail)})`;
    if (!own) throw new Problem(`${reason}; the next start goes on where it stopped.`);
    if (!own.restore) throw new Problem(`${reason}; nobody's data were in the database yet.`);
    await step("Putting back the data of before the migration", own.restore);
    throw new Problem(`${reason}; your data are as they were before it: start the version that you had.`);
  }
  if (own) writeFileSync(folders.migrated, migrationsHash());
}

/** The line of a failed script that says why. */
export function reasonOf(tail: string[]): string {
  const named = tail.find((line) => /^(\w*Error|Error): /.test(line)) ?? tail.find((line) => /error/i.test(line));
  return (named ?? tail.at(-1) ?? "it gave no reason").replace(/^\w*Error: /, "");
}
