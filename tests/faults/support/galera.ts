import { chmodSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import mysql, { type RowDataPacket } from "mysql2/promise";
import { type ServerPlace, serverPlace } from "@/bin/lib/database/place";
import { initialiseServer, startServer } from "@/bin/lib/database/private-server";
import { type DatabaseProgram, findProgram } from "@/bin/lib/database/program";
import { galeraLibrary } from "@/bin/lib/faults/proofs";
import { freePort } from "@/bin/lib/ports";
import { folders } from "@/bin/lib/test/folders";
import { openToTests } from "@/bin/lib/test/mariadb";
import { until } from "./until";

const READY_MS = 120_000;

type Node = { name: string; place: ServerPlace; port: number; program: DatabaseProgram };

/**
 * Two nodes of one cluster on this machine, each a full server that takes writes.
 * @param fill is called with the first node's address while it is alone: what it lays down is in both.
 * @returns their addresses, with the database of that name.
 */
export async function startCluster(name: string, fill: (url: string) => Promise<void>): Promise<string[]> {
  const base = join(folders.test, "faults-galera");
  rmSync(base, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  const listening = await freePort();
  const first = await nodeOf(base, "one", listening, "gcomm://");
  const second = await nodeOf(base, "two", await freePort(), `gcomm://127.0.0.1:${listening}`);

  await initialiseServer(first.program, first.place);
  const alone = await startServer(asFirst(first.program), first.place, first.port);
  const password = await openToTests(first.place.socket, first.program.owner);
  const urlOf = ({ port }: Node) => `mysql://root:${password}@127.0.0.1:${port}/${name}`;
  await createDatabase(urlOf(first));
  await fill(urlOf(first));
  await alone.stop();

  // A joining node that has the same state needs no transfer of everything, which wants programs that may not be there.
  const isCopied = (path: string) => !/(galera\.cache|gvwstate\.dat)$/.test(path);
  cpSync(first.place.folder, second.place.folder, { recursive: true, filter: isCopied });
  // Even so rsync hands over a mark that it is complete, and its receiver works as nobody when root starts it.
  chmodSync(second.place.folder, 0o711);
  chmodSync(second.place.data, 0o777);
  await startServer(asFirst(first.program), first.place, first.port);
  await startServer(second.program, second.place, second.port);
  for (const node of [first, second]) await until(`node ${node.name} is synced`, READY_MS, () => isSynced(urlOf(node)));
  return [urlOf(first), urlOf(second)];
}

async function nodeOf(base: string, name: string, listening: number, cluster: string): Promise<Node> {
  const program = findProgram("mariadb");
  if (!program) throw new Error("there is no MariaDB");
  const place = serverPlace(join(base, name), join(folders.logs, `faults-galera-${name}.log`));
  const [port, basePort, transfer, state] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const options = [
    `base_port=${basePort}`,
    `gmcast.listen_addr=tcp://127.0.0.1:${listening}`,
    `ist.recv_addr=127.0.0.1:${transfer}`,
    "gcache.size=64M",
    "gcache.recover=yes",
  ];
  const wsrep = [
    "--binlog-format=ROW",
    "--innodb-autoinc-lock-mode=2",
    "--wsrep-on=ON",
    `--wsrep-provider=${galeraLibrary}`,
    "--wsrep-cluster-name=purposeful",
    `--wsrep-cluster-address=${cluster}`,
    "--wsrep-node-address=127.0.0.1",
    `--wsrep-node-name=${name}`,
    `--wsrep-provider-options=${options.join(";")}`,
    `--wsrep-sst-receive-address=127.0.0.1:${state}`,
    "--wsrep-sync-wait=1", // a read sees what was committed at another node before it
  ];
  return { name, place, port, program: withArguments(program, wsrep) };
}

function withArguments(program: DatabaseProgram, more: readonly string[]): DatabaseProgram {
  return {
    ...program,
    command(place, port) {
      const command = program.command(place, port);
      return { ...command, args: [...command.args, ...more] };
    },
  };
}

const asFirst = (program: DatabaseProgram) => withArguments(program, ["--wsrep-new-cluster"]);

async function createDatabase(url: string): Promise<void> {
  const connection = await mysql.createConnection(Object.assign(new URL(url), { pathname: "/" }).toString());
  const name = new URL(url).pathname.slice(1);
  await connection.query("create database ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [name]);
  await connection.end();
}

async function isSynced(url: string): Promise<boolean> {
  const status = await clusterStatus(url).catch(() => null);
  return status?.get("wsrep_local_state_comment") === "Synced" && status.get("wsrep_cluster_size") === "2";
}

/** What a node says of the cluster, by name. */
export async function clusterStatus(url: string): Promise<Map<string, string>> {
  const connection = await mysql.createConnection(url);
  const [rows] = await connection.query<RowDataPacket[]>("show global status like 'wsrep_%'");
  await connection.end();
  return new Map(rows.map((row) => [String(row.Variable_name), String(row.Value)]));
}
