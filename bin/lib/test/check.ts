import { interruption } from "../interruption.ts";
import { acquireLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { complain, duration, say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { Problem } from "../problem.ts";
import { watchProcesses } from "../processes.ts";
import { CommandFailed } from "../run.ts";
import type { PartName } from "./arguments.ts";
import { type Bench, setUpBench } from "./bench.ts";
import { migrateTwice, newDatabase } from "./databases.ts";
import { checkEndToEnd } from "./end-to-end.ts";
import { folders } from "./folders.ts";
import { prepareMachine } from "./machine.ts";
import type { TestServer } from "./mariadb.ts";
import { asTally, checkDrift, checkLint, checkTypes } from "./static-parts.ts";
import { type Counted, sum, type Tally } from "./tally.ts";
import { runVitest } from "./vitest.ts";

type Check = { title: string; run(): Promise<Counted> };

/** Runs the chosen parts one after the other, a failed one not keeping the next from running, and counts. Throws Problem. */
export async function checkParts(parts: PartName[]): Promise<Tally> {
  const lock = acquireLock(folders.lock, "bin/test");
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await prepareMachine(parts, process.env);
    await installPackages();
    const env = testEnvironment();
    const bench = setUpBench(process.env);
    const tallies: Tally[] = [];
    const lines: string[] = [];
    const failures: string[] = [];
    for (const part of parts) {
      for (const check of await checksOf(part, bench, env)) {
        const { counted, line } = await runCheck(check);
        tallies.push(counted);
        lines.push(line);
        failures.push(...(counted.failures ?? []).map((failure) => `\n${check.title}\n${failure}`));
      }
    }
    for (const failure of failures) say(failure);
    say("");
    for (const line of [...lines, ...bench.leftOut]) say(line);
    return sum(tallies);
  } finally {
    lock.release();
  }
}

async function checksOf(part: PartName, bench: Bench, env: NodeJS.ProcessEnv): Promise<Check[]> {
  if (part === "lint") return [{ title: "Format and lint", run: () => checkLint(env) }];
  if (part === "types") return [{ title: "Types", run: () => checkTypes(env) }];
  if (part === "unit") return [{ title: "Unit", run: () => runVitest("unit", "unit", env) }];
  if (part === "drift") return [{ title: "Drift of the migrations", run: () => checkDrift(env) }];
  if (part === "e2e") return [{ title: "End to end", run: () => checkEndToEnd(bench, env) }];
  const title = part === "integration" ? "Integration" : "Migrations";
  const checks: Check[] = [];
  for (const { label, server } of [
    { label: "MariaDB", server: bench.mariadb },
    { label: "MySQL", server: bench.mysql },
  ]) {
    try {
      const started = await server();
      if (started) checks.push({ title: `${title} on ${started.name}`, run: () => checkServer(part, started, env) });
    } catch (error) {
      // The one that is not to be had fails; the other is checked all the same.
      checks.push({ title: `${title} on ${label}`, run: () => Promise.reject(error) });
    }
  }
  return checks;
}

async function checkServer(part: PartName, server: TestServer, env: NodeJS.ProcessEnv): Promise<Counted> {
  if (part === "migrations")
    return asTally(await migrateTwice(await newDatabase(server, "purposeful_migrations"), env));
  const [engine = ""] = server.name.toLowerCase().split(" ");
  return runVitest("integration", `integration-${engine}`, { ...env, TEST_DATABASE_URL: server.url });
}

async function runCheck({ title, run }: Check): Promise<{ counted: Counted; line: string }> {
  const started = performance.now();
  say(`\n── ${title}`);
  const counted = await run().catch((error: unknown) => failureOf(error));
  const mark = counted.failed === 0 && counted.passed > 0 ? "✓" : "✗";
  const elapsed = duration(performance.now() - started);
  return { counted, line: `${mark} ${title}: ${counted.passed} passed, ${counted.failed} failed · ${elapsed}` };
}

/** A check that could not be run has failed; the others go on. */
function failureOf(error: unknown): Tally {
  interruption.throwIfAborted();
  if (error instanceof CommandFailed) for (const line of error.tail) complain(`  ${line}`);
  const isExpected = error instanceof Problem || error instanceof CommandFailed;
  complain(`✗ ${error instanceof Error ? (isExpected ? error.message : error.stack) : String(error)}`);
  return { passed: 0, failed: 1 };
}

/** The machine's own settings of the product do not reach the tests: they are the same everywhere. */
function testEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, SMTP_URL, APP_URL, HOST, PORT, DEMO, MASTER_KEYS, INDEX_KEY, ...rest } = process.env;
  return { ...rest, NODE_ENV: "test", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: folders.build };
}
