import { join } from "node:path";
import { hashFolder } from "../content-hash.ts";
import { appName, ensureAppAccount } from "../database/accounts.ts";
import { connectByUrl } from "../database/connect.ts";
import { copyData, finishRestore, removeOldCopies, restoreCopy } from "../database/copies.ts";
import { hasData, type ServerPlace, serverPlace } from "../database/place.ts";
import { initialiseServer, startServer } from "../database/private-server.ts";
import { type DatabaseProgram, databaseProgram } from "../database/program.ts";
import { freePort } from "../ports.ts";
import { messageOf, Problem } from "../problem.ts";
import type { Running } from "../processes.ts";
import { root } from "../root.ts";
import { isStamped } from "../stamp.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";
import type { Settings } from "./settings.ts";

/** The database that the product uses; `own` when it is a private server of ours. */
export type Database = {
  url: string;
  own?: {
    server: Running;
    restart(): Promise<Running>;
    /** Brings back the data of before a failed migration. */
    restore?(): Promise<void>;
  };
};

/**
 * Finds out how to come by the database, at once; it is opened later. Throws Problem when there is none to be had.
 */
export async function databaseOpener(
  { databaseUrl, databaseAuthority }: Settings,
  password: string,
): Promise<() => Promise<Database>> {
  if (databaseUrl) return () => reachDatabase(databaseUrl, databaseAuthority);
  const program = await databaseProgram(privatePlace());
  return () => startPrivateDatabase(program, password);
}

/** Somebody else's server: it must answer, and be told apart from one that answers and is not as it must be. */
async function reachDatabase(url: string, authority: string | undefined): Promise<Database> {
  try {
    const connection = await connectByUrl(url, authority);
    await connection.end();
    return { url };
  } catch (error) {
    throw new Problem(`The database of DATABASE_URL, at ${new URL(url).host}, lets nobody in: ${messageOf(error)}`);
  }
}

/** What the migrations of this version are, as one value. */
export function migrationsHash(): string {
  return hashFolder(join(root, "drizzle"));
}

/**
 * Starts the private database; when this version's migrations are not those that the data have seen, copies the data first,
 * while no server has them open.
 */
async function startPrivateDatabase(program: DatabaseProgram, password: string): Promise<Database> {
  const place = privatePlace();
  await finishRestore(place.data);
  await removeOldCopies(folders.copies, new Date());
  const isNew = !hasData(place);
  if (isNew) await step("Making the private database", () => initialiseServer(program, place));
  const copy = isNew ? undefined : await copyWhenMigrating(place.data);
  const { server, url, restart } = await launchPrivateDatabase(program, password);
  return { url, own: { server, restart, restore: copy ? () => bringBack(server, place.data, copy) : undefined } };
}

/** Starts the private database as it is, on a port that is free now. */
export async function launchPrivateDatabase(program: DatabaseProgram, password: string) {
  const place = privatePlace();
  const port = Number(process.env.DATABASE_PORT) || (await freePort());
  const launch = () => startServer(program, place, port);
  const server = await step(`Starting the private database (${program.name})`, async () => {
    const started = await launch();
    await ensureAppAccount(place.socket, program.owner, password);
    return started;
  });
  return { server, restart: launch, url: `mysql://${appName}:${password}@127.0.0.1:${port}/${appName}` };
}

/** Where the private database lies. */
export function privatePlace(): ServerPlace {
  return serverPlace(folders.database, join(folders.logs, "database.log"));
}

async function copyWhenMigrating(data: string): Promise<string | undefined> {
  if (isStamped(folders.migrated, migrationsHash())) return undefined;
  return step("Copying the private data before they are migrated", () => copyData(data, folders.copies, new Date()));
}

async function bringBack(server: Running, data: string, copy: string): Promise<void> {
  await server.stop();
  await restoreCopy(data, copy);
}
