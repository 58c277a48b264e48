import { join } from "node:path";
import { buildApp } from "../build.ts";
import { runToItsEnd } from "../closing-run.ts";
import { acquireLock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { freePort } from "../ports.ts";
import { watchProcesses } from "../processes.ts";
import { runScript } from "../project-command.ts";
import { root } from "../root.ts";
import { run } from "../run.ts";
import { step } from "../steps.ts";
import { newDatabase } from "../test/databases.ts";
import { settingsOf } from "../test/end-to-end.ts";
import { folders } from "../test/folders.ts";
import { prepareMachine } from "../test/machine.ts";
import { startTestMariadb } from "../test/mariadb.ts";
import { runTool } from "../test/tools.ts";
import { startApp, startNext } from "../up/serve.ts";

if (!(await runToItsEnd(bench))) process.exitCode ??= 1;

/** Serves the production build and a bare page beside it, on servers of the tests' own, and measures both. */
async function bench(): Promise<boolean> {
  const lock = acquireLock(folders.lock, "bin/bench");
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await prepareMachine(["e2e"], process.env);
    await installPackages();
    const host = "127.0.0.1";
    const server = await startTestMariadb();
    const env = {
      ...process.env,
      ...settingsOf(host, await freePort()),
      NEXT_DIST_DIR: folders.build,
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: await newDatabase(server, "purposeful_bench"),
    };
    await buildApp(folders.build, env);
    const bareUrl = await serveBarePage(env, host);
    await step("Migrating", (onLine) => runScript("db:migrate", env, { onLine }));
    await step("Laying out the demo", (onLine) => runScript("db:seed", env, { onLine }));
    await startApp(env, { host, port: Number(env.PORT), logs: folders.logs });
    say(`\nMeasured on ${server.name}, Node ${process.version}`);
    return await runTool("bench", ["--import", "tsx", "bench/main.ts"], {
      ...env,
      BENCH_URL: env.APP_URL,
      BENCH_BARE_URL: bareUrl,
    });
  } finally {
    lock.release();
  }
}

/**
 * A page that does nothing, built and served by the same Next. By webpack: Turbopack would take over the instrumentation of
 * the folder above.
 */
async function serveBarePage(env: NodeJS.ProcessEnv, host: string): Promise<string> {
  const port = await freePort();
  const { NEXT_DIST_DIR, ...bare } = env;
  const next = join(root, "node_modules/next/dist/bin/next");
  await step("Building the bare page", (onLine) =>
    run({
      name: "next build",
      program: process.execPath,
      args: [next, "build", "--webpack", "bench/bare"],
      cwd: root,
      env: bare,
      onLine,
    }),
  );
  await startNext(bare, { name: "bare page", folder: "bench/bare", path: "/", host, port, logs: folders.logs });
  return `http://${host}:${port}/`;
}
