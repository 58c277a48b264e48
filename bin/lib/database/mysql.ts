import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem.ts";
import { run } from "../run.ts";
import { ask, findExecutable, serverVariables } from "./executables.ts";
import { asCurrentUser, commonArguments, type ServerPlace } from "./place.ts";
import type { DatabaseProgram } from "./program.ts";

const keyring = "component_keyring_file";

/** The machine's MySQL, when it is new enough and can keep its data encrypted. */
export function findMysql(): DatabaseProgram | undefined {
  const server = findExecutable("mysqld");
  const version = server && /Ver (\S+)/.exec(ask(server, "--version"))?.[1];
  if (!server || !version || !isSupportedMysql(version)) return undefined;
  const variables = serverVariables(server);
  const plugins = variables.get("plugin-dir");
  if (!plugins || !existsSync(join(plugins, `${keyring}.so`))) return undefined;
  const resources = ["basedir", "lc-messages-dir", "character-sets-dir"].map(
    (name) => `--${name}=${variables.get(name)}`,
  );
  return {
    engine: "mysql",
    name: `MySQL ${version}`,
    // Its root has no password and enters through the socket alone, which lies in a folder of the owner's.
    owner: "root",
    async initialise(place, data) {
      const program = layOutProgram(place, server, plugins);
      const args = [...program.args, ...resources, `--datadir=${data}`, "--initialize-insecure"];
      await run({ name: "mysqld --initialize", program: program.path, args, cwd: place.folder, env: process.env });
    },
    command(place, port) {
      if (!existsSync(keyringPath(place))) {
        throw new Problem(
          `${keyringPath(place)} is missing, and without it the data beside it cannot be read: put it back.`,
        );
      }
      const program = layOutProgram(place, server, plugins);
      return { program: program.path, args: [...program.args, ...resources, ...serverArguments(place, port)] };
    },
  };
}

/** Whether a server's version is a MySQL that the product supports: 8.4 or newer. */
export function isSupportedMysql(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (/mariadb/i.test(version)) return false;
  return Number(major) > 8 || (Number(major) === 8 && Number(minor) >= 4);
}

/**
 * MySQL looks for what opens its data beside its own program and plugins, which are the machine's: so it runs from copies.
 * https://dev.mysql.com/doc/refman/8.4/en/keyring-component-installation.html
 */
function layOutProgram(place: ServerPlace, server: string, plugins: string): { path: string; args: string[] } {
  const folder = join(place.folder, "program");
  const path = join(folder, "mysqld");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "plugin"), { recursive: true, mode: 0o700 });
  cpSync(server, path, { dereference: true });
  cpSync(join(plugins, `${keyring}.so`), join(folder, "plugin", `${keyring}.so`), { dereference: true });
  writeFileSync(join(folder, "mysqld.my"), JSON.stringify({ components: `file://${keyring}` }));
  const configuration = { path: keyringPath(place), read_only: false };
  writeFileSync(join(folder, "plugin", `${keyring}.cnf`), JSON.stringify(configuration));
  const args = ["--no-defaults", ...asCurrentUser(), `--plugin-dir=${join(folder, "plugin")}`];
  return { path, args: [...args, "--default-table-encryption=ON"] };
}

function serverArguments(place: ServerPlace, port: number): string[] {
  return [
    ...commonArguments(place, port),
    "--mysqlx=OFF",
    "--secure-file-priv=NULL",
    "--innodb-redo-log-capacity=256M",
    // Nothing readable on disk: tables (above), redo and undo log, binary log; nobody may make a table that is not.
    "--innodb-redo-log-encrypt=ON",
    "--innodb-undo-log-encrypt=ON",
    "--binlog-encryption=ON",
    "--table-encryption-privilege-check=ON",
  ];
}

function keyringPath(place: ServerPlace): string {
  return join(place.folder, "keyring");
}
