import { hasData } from "../database/place.ts";
import { databaseProgram } from "../database/program.ts";
import { acquireLock, readLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { Problem } from "../problem.ts";
import { watchProcesses } from "../processes.ts";
import { isStamped } from "../stamp.ts";
import { environmentOf, givenEnvironment } from "../up/environment.ts";
import { folders } from "../up/folders.ts";
import { populationOf } from "../up/people.ts";
import { launchPrivateDatabase, migrationsHash, privatePlace } from "../up/private-data.ts";
import { readSettings } from "../up/settings.ts";

// What an operator may ask before there is any database.
const withoutDatabase = ["crisis", "score", "help"];
// What looks at files alone, with the keys.
const withKeysAlone = ["backups", "backup-verify"];

/**
 * What the operator's command line runs with: the keys and settings of `bin/up` and its database, which is started for the
 * time of the command when no `bin/up` serves it. Throws Problem when there is none yet.
 */
export async function opsEnvironment(args: string[]): Promise<NodeJS.ProcessEnv> {
  const given = givenEnvironment();
  const [command = "help"] = args;
  if (args.includes("--help") || withoutDatabase.includes(command)) return { ...process.env, ...given };
  // Ops serves nothing: where the app listens is bin/up's to judge.
  const settings = { ...readSettings({ fresh: false, noDemo: true, https: false, help: false }, given), isDemo: false };
  if (withKeysAlone.includes(command)) return environmentOf(settings, given);
  const url = given.DATABASE_URL ?? readLock(folders.lock)?.databaseUrl ?? (await ownDatabase(given));
  // A database that is to be restored may have no tables yet, or some of them.
  const isDemo = command !== "restore" && (await populationOf(url, given.DATABASE_CA)) === "demo";
  return { ...environmentOf({ ...settings, isDemo }, given), DATABASE_URL: url };
}

async function ownDatabase(given: NodeJS.Dict<string>): Promise<string> {
  if (!hasData(privatePlace())) throw new Problem("There is no database yet: start the product first, with bin/up.");
  if (!isStamped(folders.migrated, migrationsHash())) {
    throw new Problem("The database is of another version: start this one first, with bin/up, which migrates it.");
  }
  const lock = acquireLock(folders.lock, "bin/ops");
  process.once("exit", () => lock.release());
  await endOrphans(lock.left);
  watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
  const settings = readSettings({ fresh: false, noDemo: true, https: false, help: false }, given);
  const { DATABASE_PASSWORD = "" } = environmentOf(settings, given);
  return (await launchPrivateDatabase(await databaseProgram(privatePlace()), DATABASE_PASSWORD)).url;
}
