import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Where a private server keeps what it needs: its data, and beside them, never in them, what opens them. */
export type ServerPlace = { folder: string; data: string; temporary: string; socket: string; log: string };

// The kernel's limit for a socket's path is 107 bytes: unix(7).
const socketPathBytes = 100;

/** The files of a private server under a folder of its own; the log may lie elsewhere. */
export function serverPlace(folder: string, log: string): ServerPlace {
  return { folder, data: join(folder, "data"), temporary: join(folder, "tmp"), socket: socketPath(folder), log };
}

/** Whether the folder holds a database, whole or not. */
export function hasData(place: ServerPlace): boolean {
  return existsSync(place.data);
}

/** Makes the folders that a server does not make itself, for its owner alone. */
export function prepareFolders({ folder, temporary, socket, log }: ServerPlace): void {
  for (const path of [folder, temporary, dirname(socket), dirname(log)])
    mkdirSync(path, { recursive: true, mode: 0o700 });
}

/** The arguments that are the same for every engine: on loopback, for nobody but us, in UTC and full Unicode. */
export function commonArguments(place: ServerPlace, port: number): string[] {
  return [
    `--datadir=${place.data}`,
    `--tmpdir=${place.temporary}`,
    `--socket=${place.socket}`,
    `--log-error=${place.log}`,
    `--pid-file=${place.folder}/server.pid`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--local-infile=OFF",
    // Without defaults from files it would be another character set and the machine's zone.
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_520_ci",
    "--default-time-zone=+00:00",
    "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
    // Nothing acknowledged is lost; the binary log keeps two days, for a return to a moment.
    "--innodb-flush-log-at-trx-commit=1",
    "--log-bin=binlog",
    "--sync-binlog=1",
    "--binlog-expire-logs-seconds=172800",
    "--max-binlog-size=64M",
    // A guest on the machine, not its database server.
    "--innodb-buffer-pool-size=256M",
  ];
}

/** Root must say that it means to run a server as itself. */
export function asCurrentUser(): string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

function socketPath(folder: string): string {
  const path = join(folder, "db.sock");
  if (Buffer.byteLength(path) <= socketPathBytes) return path;
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return join(tmpdir(), `purposeful-${name}`, "db.sock");
}
