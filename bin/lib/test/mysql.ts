import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { RowDataPacket } from "mysql2/promise";
import { connectAsRoot, connectByUrl } from "../database/connect.ts";
import { isSupportedMysql } from "../database/mysql.ts";
import { pause } from "../interruption.ts";
import { lastLines, openLog } from "../log-file.ts";
import { freePort } from "../ports.ts";
import { Problem } from "../problem.ts";
import { start } from "../processes.ts";
import { run } from "../run.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";
import { openToTests, type TestServer } from "./mariadb.ts";
import { ensureMysqlSystem } from "./mysql-system.ts";

const readyMilliseconds = 120_000;
// As the small system sees it, and as we do.
const inside = "/var/purposeful";
const outside = join(folders.sid, inside);

/** The server of TEST_MYSQL_URL, or a new one in a small system of its own. Throws Problem when neither is to be had. */
export async function startTestMysql(givenUrl: string | undefined, extra: readonly string[]): Promise<TestServer> {
  if (givenUrl) return { name: `MySQL ${await supportedVersion(givenUrl)}`, url: givenUrl };
  await ensureMysqlSystem();
  return step("Starting MySQL", async () => {
    rmSync(outside, { recursive: true, force: true });
    mkdirSync(outside, { recursive: true });
    const log = openLog(join(folders.logs, "mysql.log"));
    const common = [folders.sid, "/usr/sbin/mysqld", "--no-defaults", "--user=root", `--datadir=${inside}/data`];
    const initialise = [...common, "--initialize-insecure"];
    await run({ name: "mysqld --initialize", program: "chroot", args: initialise, env: process.env, onLine: log });
    const port = await freePort();
    const args = [...common, ...serverArguments(port), ...extra];
    const server = await start({
      name: "MySQL",
      program: "chroot",
      args,
      env: process.env,
      onOutput: log,
      endsLast: true,
    });
    const socket = join(outside, "db.sock");
    const ended = server.exited.then((): never => {
      throw new Problem(`MySQL does not start: ${lastLines(join(folders.logs, "mysql.log"), 1).join()}`);
    });
    await Promise.race([untilReady(socket), ended]);
    const url = `mysql://root:${await openToTests(socket, "root")}@127.0.0.1:${port}`;
    return { name: `MySQL ${await supportedVersion(url)}`, url };
  });
}

function serverArguments(port: number): string[] {
  return [
    `--socket=${inside}/db.sock`,
    `--pid-file=${inside}/server.pid`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--secure-file-priv=NULL",
    "--mysqlx=OFF",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_520_ci",
    "--default-time-zone=+00:00",
  ];
}

async function untilReady(socket: string): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  for (;;) {
    try {
      const connection = await connectAsRoot(socket, "root");
      await connection.end();
      return;
    } catch {
      if (performance.now() > until) throw new Problem("MySQL does not answer.");
      await pause(100);
    }
  }
}

async function supportedVersion(url: string): Promise<string> {
  const connection = await connectByUrl(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>("SELECT VERSION() AS version");
    const version = String(rows[0]?.version);
    if (!isSupportedMysql(version)) throw new Problem(`MySQL ${version} is not 8.4 or newer`);
    return version;
  } finally {
    await connection.end();
  }
}
