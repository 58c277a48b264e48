import { interruption } from "../interruption.ts";
import { acquireLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { complain, duration, inLane, say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { Problem } from "../problem.ts";
import { watchProcesses } from "../processes.ts";
import { CommandFailed } from "../run.ts";
import { type PartName, partNames } from "./arguments.ts";
import { type Bench, setUpBench } from "./bench.ts";
import { migrateTwice, newDatabase } from "./databases.ts";
import { checkEndToEnd } from "./end-to-end.ts";
import { folders } from "./folders.ts";
import { prepareMachine } from "./machine.ts";
import type { TestServer } from "./mariadb.ts";
import { asTally, checkDrift, checkLint, checkTypes } from "./static-parts.ts";
import { type Counted, sum, type Tally } from "./tally.ts";
import { runVitest } from "./vitest.ts";

/** Undefined: it was left out, which was said. `on` is where it ran, in full. */
type Check = { part: PartName; title: string; run(): Promise<(Counted & { on?: string }) | undefined> };

/** What a check came to: its count, and the line that says so at the end. */
type Outcome = { part: PartName; title: string; counted: Counted; line: string };

/** Runs the chosen parts, a failed one not keeping the next from running, and counts. Throws Problem. */
export async function checkParts(parts: PartName[]): Promise<Tally> {
  const lock = acquireLock(folders.lock, "bin/test");
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await prepareMachine(parts, process.env);
    await installPackages();
    const env = testEnvironment();
    const bench = setUpBench(process.env, { isDurable: false });
    const outcomes = await runLanes(parts, bench, env);
    for (const { title, counted } of outcomes)
      for (const failure of counted.failures ?? []) say(`\n${title}\n${failure}`);
    say("");
    for (const line of [...outcomes.map(({ line }) => line), ...bench.leftOut]) say(line);
    return sum(outcomes.map(({ counted }) => counted));
  } finally {
    lock.release();
  }
}

/**
 * What needs no browser goes on side by side: a lane waits for its server while another computes. The browser tests come after
 * them and have the machine to themselves, for there somebody waits for an answer. The outcomes are in the order of the parts.
 */
async function runLanes(parts: PartName[], bench: Bench, env: NodeJS.ProcessEnv): Promise<Outcome[]> {
  const chosen = (checks: Check[]) => checks.filter(({ part }) => parts.includes(part));
  const lanes = [
    { name: "static", checks: chosen(staticChecks(env)) },
    { name: "MariaDB", checks: chosen(serverChecks("MariaDB", bench.mariadb, env)) },
    { name: "MySQL", checks: chosen(serverChecks("MySQL", bench.mysql, env)) },
  ].filter(({ checks }) => checks.length > 0);
  const outcomes =
    lanes.length === 1
      ? await Promise.all(lanes.map(({ checks }) => runInTurn(checks)))
      : await Promise.all(lanes.map(({ name, checks }) => inLane(name, () => runInTurn(checks))));
  outcomes.push(await runInTurn(chosen([{ part: "e2e", title: "End to end", run: () => checkEndToEnd(bench, env) }])));
  return outcomes.flat().toSorted((one, other) => partNames.indexOf(one.part) - partNames.indexOf(other.part));
}

async function runInTurn(checks: Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const outcome = await runCheck(check);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

function staticChecks(env: NodeJS.ProcessEnv): Check[] {
  return [
    { part: "lint", title: "Format and lint", run: () => checkLint(env) },
    { part: "types", title: "Types", run: () => checkTypes(env) },
    { part: "unit", title: "Unit", run: () => runVitest("unit", "unit", env) },
    { part: "drift", title: "Drift of the migrations", run: () => checkDrift(env) },
  ];
}

/** The one that is not to be had fails; the other is checked all the same. */
function serverChecks(label: string, server: () => Promise<TestServer | undefined>, env: NodeJS.ProcessEnv): Check[] {
  const onServer = (check: (started: TestServer) => Promise<Counted>) => async () => {
    const started = await server();
    return started && { ...(await check(started)), on: started.name };
  };
  return [
    { part: "integration", title: `Integration on ${label}`, run: onServer((started) => checkDomain(started, env)) },
    { part: "migrations", title: `Migrations on ${label}`, run: onServer((started) => checkMigrations(started, env)) },
  ];
}

async function checkDomain({ name, url }: TestServer, env: NodeJS.ProcessEnv): Promise<Counted> {
  const [engine = ""] = name.toLowerCase().split(" ");
  return runVitest("integration", `integration-${engine}`, { ...env, TEST_DATABASE_URL: url });
}

async function checkMigrations(server: TestServer, env: NodeJS.ProcessEnv): Promise<Counted> {
  return asTally(await migrateTwice(await newDatabase(server, "purposeful_migrations"), env));
}

async function runCheck({ part, title, run }: Check): Promise<Outcome | undefined> {
  const started = performance.now();
  say("");
  say(`── ${title}`);
  const counted = await run().catch((error: unknown): Counted & { on?: string } => failureOf(error));
  if (!counted) return;
  const mark = counted.failed === 0 && counted.passed > 0 ? "✓" : "✗";
  const elapsed = duration(performance.now() - started);
  const where = counted.on ? `${title.replace(/ on .*/, "")} on ${counted.on}` : title;
  const line = `${mark} ${where}: ${counted.passed} passed, ${counted.failed} failed · ${elapsed}`;
  say(line);
  return { part, title: where, counted, line };
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
  return {
    ...rest,
    NODE_ENV: "test",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: folders.build,
    // Many tests start processes of the product, which would each compile the same sources.
    NODE_COMPILE_CACHE: folders.compiled,
  };
}
