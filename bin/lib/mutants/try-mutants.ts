import { join } from "node:path";
import { type RemovedCheck, removedChecks } from "../../../tests/mutants/removed-checks.ts";
import { acquireLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { complain, duration, say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { Problem } from "../problem.ts";
import { start, watchProcesses } from "../processes.ts";
import { lineCollector } from "../run.ts";
import { step } from "../steps.ts";
import { folders } from "../test/folders.ts";
import { prepareMachine } from "../test/machine.ts";
import { forgetful, startTestMariadb } from "../test/mariadb.ts";
import { type Tally, type VitestReport, vitestTally } from "../test/tally.ts";
import { readReport, reportPath } from "../test/tools.ts";
import { copySource, removeCheck } from "./copy-of-source.ts";

type Bench = { copy: string; databaseUrl: string };

/**
 * Removes one check after the other and counts those whose test noticed. The tests pass before: one that always fails
 * guards nothing.
 * @param wanted a part of the names; empty: all
 * @throws Problem
 */
export async function tryMutants(wanted: string): Promise<Tally> {
  const chosen = removedChecks.filter(({ name, file }) => `${name} ${file}`.includes(wanted));
  if (chosen.length === 0) throw new Problem(`no check is named like "${wanted}"`);
  const lock = acquireLock(folders.lock, "bin/mutants");
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await prepareMachine(["migrations"], process.env);
    await installPackages();
    const { url: databaseUrl } = await startTestMariadb(forgetful);
    const bench = { copy: copySource(), databaseUrl };
    await step("The tests with every check in its place", () => expectGreen(bench, chosen));
    let passed = 0;
    for (const check of chosen) if (await isNoticed(bench, check)) passed += 1;
    return { passed, failed: chosen.length - passed };
  } finally {
    lock.release();
  }
}

async function expectGreen(bench: Bench, chosen: readonly RemovedCheck[]): Promise<void> {
  const { failed, passed } = await runTests(bench, [...new Set(chosen.map(({ caughtBy }) => caughtBy))]);
  if (failed > 0 || passed === 0) throw new Problem(`${failed} tests fail with every check in its place.`);
}

async function isNoticed(bench: Bench, check: RemovedCheck): Promise<boolean> {
  const started = performance.now();
  const putBack = removeCheck(bench.copy, check);
  const { failed } = await runTests(bench, [check.caughtBy]).finally(putBack);
  const elapsed = duration(performance.now() - started);
  if (failed > 0) say(`✓ ${check.name}: ${failed} failed in ${check.caughtBy} · ${elapsed}`);
  else complain(`✗ ${check.name}: nothing in ${check.caughtBy} noticed · ${elapsed}`);
  return failed > 0;
}

/** Runs test files of the copy. @throws Problem when they could not be run at all */
async function runTests({ copy, databaseUrl }: Bench, paths: string[]): Promise<Tally> {
  const report = reportPath("mutants");
  const lines = lineCollector();
  const vitest = await start({
    name: "vitest",
    program: process.execPath,
    args: [
      join("node_modules", "vitest", "vitest.mjs"),
      "run",
      ...paths,
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    cwd: copy,
    env: { ...process.env, NODE_ENV: "test", TEST_DATABASE_URL: databaseUrl, TEST_DATABASE_PREFIX: "mutants" },
    onOutput: (text) => lines.take(text),
  });
  await vitest.exited;
  const read = readReport<VitestReport>(report);
  const unread = read?.testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (!read || unread) throw new Problem(`the tests could not be run: ${lines.tail.slice(-5).join(" ")}`);
  return vitestTally(read);
}
