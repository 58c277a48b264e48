import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { connectAsRoot } from "../database/connect.ts";
import { serverPlace } from "../database/place.ts";
import { initialiseServer, startServer } from "../database/private-server.ts";
import { type DatabaseProgram, findProgram } from "../database/program.ts";
import { freePort } from "../ports.ts";
import { Problem } from "../problem.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";

/** A database server for the tests: its name with version, and its address without a database. */
export type TestServer = { name: string; url: string };

/**
 * What no run outlives needs no disk: it is written when the system pleases. The last word counts, so these stand after the rest.
 * The binary log stays on, for it refuses statements that nothing else refuses.
 */
export const forgetful = [
  "--innodb-flush-log-at-trx-commit=0",
  "--sync-binlog=0",
  "--innodb-doublewrite=OFF",
  "--innodb-flush-method=nosync",
];

/** A new private MariaDB, configured like the product's own; with `extra` arguments where a part is not about that. */
export async function startTestMariadb(extra: string[] = []): Promise<TestServer> {
  const program = findProgram("mariadb");
  if (!program) throw new Problem("The tests need MariaDB 10.11 or newer (on Debian: apt-get install mariadb-server).");
  const { name, owner } = program;
  return step(`Starting ${name}`, async () => {
    rmSync(folders.mariadb, { recursive: true, force: true });
    const place = serverPlace(folders.mariadb, join(folders.logs, "mariadb.log"));
    const port = await freePort();
    await initialiseServer(program, place);
    await startServer(withArguments(program, extra), place, port);
    const password = await openToTests(place.socket, owner);
    return { name, url: `mysql://root:${password}@127.0.0.1:${port}` };
  });
}

function withArguments(program: DatabaseProgram, extra: string[]): DatabaseProgram {
  return {
    ...program,
    command(place, port) {
      const { program: path, args } = program.command(place, port);
      return { program: path, args: [...args, ...extra] };
    },
  };
}

/** Lets the tests in by address, as root with a password of this run, and returns it. */
export async function openToTests(socket: string, owner: string): Promise<string> {
  const password = randomBytes(16).toString("hex");
  const connection = await connectAsRoot(socket, owner);
  try {
    await connection.query("CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY ?", [password]);
    await connection.query("GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION");
  } finally {
    await connection.end();
  }
  return password;
}
