import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import mysql, { type RowDataPacket } from "mysql2/promise";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { env } from "@/lib/env";
import { race } from "../races/prove-races";
import { clusterStatus, startCluster } from "../support/galera";
import { progress } from "../support/progress";
import type { Written } from "./writer";

const WRITERS_EACH = 2;
const WRITES = 250;

/**
 * Two nodes that both take writes: what one node's locks cannot see, the cluster's certification refuses at COMMIT, and the
 * transaction helper must do again. First counters that everybody wants, then the races for what works once.
 */
export async function prove(): Promise<string> {
  const nodes = await startCluster("purposeful_galera", async (url) => {
    await migrate(url);
    const connection = await mysql.createConnection(url);
    await connection.query("create table wanted (id int primary key, n int not null)");
    await connection.query(
      "create table wanted_by (seq bigint not null auto_increment primary key, counter int not null)",
    );
    await connection.query("insert into wanted values (1, 0), (2, 0), (3, 0)");
    await connection.end();
  });
  await closePool();
  Object.assign(env, { DATABASE_URL: nodes[0] });
  const writers = nodes.flatMap((url) => Array.from({ length: WRITERS_EACH }, () => url));
  const written = await Promise.all(writers.map(write));
  const wanted = writers.length * WRITES;
  const [done, tries] = [sumOf(written, "done"), sumOf(written, "tries")];
  progress(`${done} writes in ${tries} tries`);
  assert.equal(done, wanted, "every write was done in the end");
  for (const url of nodes)
    assert.deepEqual(await counted(url), { counters: wanted, rows: wanted }, "and happened once");
  const statuses = await Promise.all(nodes.map(clusterStatus));
  const of = (name: string) => statuses.reduce((sum, status) => sum + Number(status.get(name)), 0);
  const [refused, aborted] = [of("wsrep_local_cert_failures"), of("wsrep_local_bf_aborts")];
  assert(refused + aborted > 0, "the cluster refused nothing: nothing was shown");
  const races = await race(nodes);
  return `2 nodes: ${done} writes to 3 rows in ${tries} tries (${refused} refused by certification, ${aborted} aborted for another node's; ${sumOf(written, "notNow")} times the helper gave up, which is certain too), each once on both; ${races}`;
}

async function write(url: string): Promise<Written> {
  const writer = fork("tests/faults/galera/writer.ts", [String(WRITES)], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: url },
  });
  const failed = once(writer, "exit").then(([code]) => assert.equal(code, 0, "a writer gave up"));
  const [written]: Written[] = await Promise.race([once(writer, "message"), failed.then(() => [])]);
  assert(written);
  return written;
}

const sumOf = (written: readonly Written[], name: keyof Written) => written.reduce((sum, one) => sum + one[name], 0);

async function counted(url: string): Promise<{ counters: number; rows: number }> {
  const connection = await mysql.createConnection(url);
  const [rows] = await connection.query<RowDataPacket[]>(
    "select (select sum(n) from wanted) as counters, (select count(*) from wanted_by) as line_count",
  );
  await connection.end();
  return { counters: Number(rows[0]?.counters), rows: Number(rows[0]?.line_count) };
}
