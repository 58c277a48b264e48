import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { installDebianPackages, installer } from "../apt.ts";
import { buildApp } from "../build.ts";
import { interruption } from "../interruption.ts";
import { acquireLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { complain, duration, say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { messageOf, Problem } from "../problem.ts";
import { watchProcesses } from "../processes.ts";
import { root } from "../root.ts";
import { CommandFailed, run } from "../run.ts";
import { step } from "../steps.ts";
import { type Bench, setUpBench } from "../test/bench.ts";
import { newDatabase } from "../test/databases.ts";
import { settingsOf } from "../test/end-to-end.ts";
import { folders } from "../test/folders.ts";
import { prepareMachine } from "../test/machine.ts";
import type { TestServer } from "../test/mariadb.ts";
import { sum, type Tally } from "../test/tally.ts";
import { dropOldRouteTypes } from "../test/tools.ts";
import { galeraLibrary, type proofs } from "./proofs.ts";

type Proof = (typeof proofs)[number];

/** Runs the proofs one after the other, each in a process and a database of its own, and counts. Throws Problem. */
export async function runProofs(chosen: readonly Proof[]): Promise<Tally> {
  const lock = acquireLock(folders.lock, "bin/faults");
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await prepareFor(chosen);
    await installPackages();
    // Servers are killed here: what they acknowledged has to be on the disk, and the app asks for that at its start.
    const bench = setUpBench(process.env, { isDurable: true });
    const env = proofEnvironment();
    const mariadb = await bench.mariadb();
    if (chosen.some(({ needs }) => needs.includes("build"))) {
      dropOldRouteTypes();
      await buildApp(folders.build, env);
    }
    say(`\nOn ${mariadb.name}, Node ${process.version}, ${cpus().length} processors`);
    const results: { tally: Tally; line: string }[] = [];
    for (const proof of chosen)
      for (const server of await serversOf(proof, bench)) {
        const result = await runProof(proof, server, env);
        results.push(result);
        say(result.line); // at once, too: a run that is stopped before its end has said what it saw
      }
    say("");
    for (const { line } of results) say(line);
    for (const line of bench.leftOut) say(line);
    return sum(results.map(({ tally }) => tally));
  } finally {
    lock.release();
  }
}

/** Installs what this machine lacks; without MySQL or Galera a proof is told where it is needed. */
async function prepareFor(chosen: readonly Proof[]): Promise<void> {
  const needs = (need: Proof["needs"][number]) => chosen.some((proof) => proof.needs.includes(need));
  await prepareMachine(["migrations"], process.env); // both kinds of database server
  if (needs("galera") && !existsSync(galeraLibrary) && installer())
    await installDebianPackages(["galera-4"], "galera-4 could not be installed");
}

async function serversOf({ needs }: Proof, bench: Bench): Promise<TestServer[]> {
  const mysql = needs.includes("mysql") ? await bench.mysql() : undefined;
  return [await bench.mariadb(), ...(mysql ? [mysql] : [])];
}

async function runProof(
  { name, title, needs }: Proof,
  server: TestServer,
  env: NodeJS.ProcessEnv,
): Promise<{ tally: Tally; line: string }> {
  const started = performance.now();
  const heading = needs.includes("mysql") ? `${title} (${server.name})` : title;
  const end = (mark: string, words: string) =>
    `${mark} ${heading}: ${words} · ${duration(performance.now() - started)}`;
  try {
    const url = await newDatabase(server, `purposeful_faults_${name}`);
    const args = ["--import", "tsx", "tests/faults/main.ts", name];
    const settings = { ...env, DATABASE_URL: url, TEST_DATABASE_URL: server.url };
    const said = await step(heading, (onLine) =>
      run({ name, program: process.execPath, args, cwd: root, env: settings, onLine }),
    );
    return { tally: { passed: 1, failed: 0 }, line: end("✓", said.at(-1) ?? "") };
  } catch (error) {
    interruption.throwIfAborted();
    if (error instanceof CommandFailed) for (const line of error.tail) complain(`  ${line}`);
    const isExpected = error instanceof Problem || error instanceof CommandFailed;
    if (!isExpected) complain(error instanceof Error ? (error.stack ?? "") : String(error));
    return { tally: { passed: 0, failed: 1 }, line: end("✗", messageOf(error)) };
  }
}

// Limits have tests of their own: here they would keep the tries from what is to be proven.
const noLimits = {
  LIMIT_SIGN_IN_PER_ACCOUNT: "1000000",
  LIMIT_SIGN_IN_PER_ADDRESS: "1000000",
  LIMIT_SECOND_STEP_PER_ACCOUNT: "1000000",
  LIMIT_CODES_PER_DAY: "1000000",
};

/** As a product that is run for people: no demo, durable, keys of this run alone; nothing of the machine's own settings. */
function proofEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, SMTP_URL, APP_URL, HOST, PORT, DEMO, ...rest } = process.env;
  return {
    ...rest,
    ...settingsOf("127.0.0.1", 3000),
    ...noLimits,
    DEMO: "0",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: folders.build,
  };
}
