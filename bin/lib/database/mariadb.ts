import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { Problem } from "../problem.ts";
import { run } from "../run.ts";
import { ask, findExecutable, serverVariables } from "./executables.ts";
import { asCurrentUser, commonArguments, type ServerPlace } from "./place.ts";
import type { DatabaseProgram } from "./program.ts";

/** The machine's MariaDB, when it is new enough and can keep its data encrypted. */
export function findMariadb(): DatabaseProgram | undefined {
  const server = findExecutable("mariadbd") ?? findExecutable("mysqld");
  const installer = findExecutable("mariadb-install-db");
  const version = server && mariadbVersion(ask(server, "--version"));
  if (!server || !installer || !version) return undefined;
  // Debian's core package has the server without the plugin that encrypts: then the whole one is needed.
  const plugins = serverVariables(server).get("plugin-dir");
  if (!plugins || !existsSync(join(plugins, "file_key_management.so"))) return undefined;
  return {
    engine: "mariadb",
    name: `MariaDB ${version}`,
    owner: userInfo().username,
    initialise: (place, data) => initialise(installer, place, data),
    command(place, port) {
      ensureKey(place);
      return { program: server, args: serverArguments(place, port) };
    },
  };
}

/** The version from what `mariadbd --version` prints; undefined for another product or one that is too old. */
export function mariadbVersion(line: string): string | undefined {
  const found = /Ver (\d+)\.(\d+)\.(\d+)-MariaDB/.exec(line);
  if (!found) return undefined;
  const [, major, minor, patch] = found;
  const isSupported = Number(major) > 10 || (Number(major) === 10 && Number(minor) >= 11);
  return isSupported ? `${major}.${minor}.${patch}` : undefined;
}

/** Root enters through the socket alone, as the user who runs the command. */
async function initialise(program: string, place: ServerPlace, data: string): Promise<void> {
  const access = ["--auth-root-authentication-method=socket", `--auth-root-socket-user=${userInfo().username}`];
  const args = ["--no-defaults", ...asCurrentUser(), `--datadir=${data}`, ...access, "--skip-test-db"];
  await run({ name: "mariadb-install-db", program, args, cwd: place.folder, env: process.env });
}

function serverArguments(place: ServerPlace, port: number): string[] {
  return [
    "--no-defaults",
    ...asCurrentUser(),
    ...commonArguments(place, port),
    "--symbolic-links=OFF",
    "--innodb-snapshot-isolation=ON",
    "--innodb-log-file-size=128M",
    // Nothing readable on disk: tables, redo log, binary log, temporary files.
    "--plugin-load-add=file_key_management",
    `--file-key-management-filename=${keyPath(place)}`,
    "--file-key-management-encryption-algorithm=AES_CTR",
    "--innodb-encrypt-tables=FORCE",
    "--innodb-encrypt-log=ON",
    "--innodb-encrypt-temporary-tables=ON",
    "--innodb-encryption-threads=2",
    "--encrypt-binlog=ON",
    "--encrypt-tmp-files=ON",
    "--encrypt-tmp-disk-tables=ON",
    "--aria-encrypt-tables=ON",
  ];
}

/** The key is made once, before the server first starts, and never again: new data with it would look like old ones lost. */
function ensureKey(place: ServerPlace): void {
  const path = keyPath(place);
  if (existsSync(path)) return;
  if (existsSync(join(place.data, "binlog.index"))) {
    throw new Problem(`${path} is missing, and without it the data beside it cannot be read: put it back.`);
  }
  writeFileSync(path, `1;${randomBytes(32).toString("hex")}\n`, { mode: 0o400, flag: "wx" });
}

function keyPath(place: ServerPlace): string {
  return join(place.folder, "keys.txt");
}
