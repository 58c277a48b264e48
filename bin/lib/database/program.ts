import { existsSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackages } from "../apt.ts";
import { Problem } from "../problem.ts";
import { findMariadb } from "./mariadb.ts";
import { findMysql } from "./mysql.ts";
import type { ServerPlace } from "./place.ts";

/** Whose data a folder holds; the one cannot read the other's. */
export type Engine = "mariadb" | "mysql";

/** A database server's program, and how to run it as a private server. */
export type DatabaseProgram = {
  engine: Engine;
  /** With its version: "MariaDB 10.11.19". */
  name: string;
  /** Who may do everything, through the socket. */
  owner: string;
  /** Makes the first data folder at `data`. Throws CommandFailed. */
  initialise(place: ServerPlace, data: string): Promise<void>;
  /** What to start, encrypted and flushed. Throws Problem when the key of the data is gone. */
  command(place: ServerPlace, port: number): { program: string; args: string[] };
};

const advice = "have MariaDB 10.11 or newer installed (Debian: apt-get install mariadb-server), or set DATABASE_URL.";

/**
 * The program for the private database: the machine's own, or Debian's, installed when this user may.
 * @throws Problem when there is none and none may be installed, or when the data are another engine's
 */
export async function databaseProgram(place: ServerPlace): Promise<DatabaseProgram> {
  const engine = engineOf(place);
  const found = findProgram(engine);
  if (found) return found;
  if (engine === "mysql")
    throw new Problem(`The data in ${place.folder} are MySQL's, and this machine has no MySQL 8.4 or newer.`);
  const refusal = `No database program on this machine, and it could not be installed: ${advice}`;
  await installDebianPackages(["mariadb-server"], refusal);
  const installed = findProgram(engine);
  if (!installed) throw new Problem(`No usable database program on this machine: ${advice}`);
  return installed;
}

/** The machine's program for a private database, of the engine that is asked for. */
export function findProgram(engine: Engine | undefined): DatabaseProgram | undefined {
  if (engine === "mariadb") return findMariadb();
  if (engine === "mysql") return findMysql();
  return findMariadb() ?? findMysql();
}

function engineOf(place: ServerPlace): Engine | undefined {
  if (!existsSync(place.data)) return undefined;
  return existsSync(join(place.data, "mysql.ibd")) ? "mysql" : "mariadb";
}
