import { randomBytes } from "node:crypto";
import { buildApp } from "../build.ts";
import { freePort } from "../ports.ts";
import { runScript } from "../project-command.ts";
import { step } from "../steps.ts";
import { startApp, startWorker } from "../up/serve.ts";
import type { Bench } from "./bench.ts";
import { newDatabase } from "./databases.ts";
import { type PlaywrightResults, playwrightFailures } from "./failures.ts";
import { folders } from "./folders.ts";
import { type Counted, type PlaywrightReport, playwrightTally } from "./tally.ts";
import { dropOldRouteTypes, readReport, reportPath, runTool } from "./tools.ts";

/** The production build with the demo's people, app and worker, and Chromium that uses them as a person would. */
export async function checkEndToEnd(bench: Bench, base: NodeJS.ProcessEnv): Promise<Counted> {
  const port = await freePort();
  const host = "127.0.0.1";
  const env = {
    ...base,
    ...settingsOf(host, port),
    DATABASE_URL: await newDatabase(await bench.mariadb(), "purposeful_e2e"),
  };
  dropOldRouteTypes();
  // The build carries this key: the same one every time lets an unchanged build be used again.
  await Promise.all([buildApp(folders.build, env), layOutDemo(env)]);
  const app = await startApp(env, { host, port, logs: folders.logs });
  const worker = await startWorker(env, folders.logs);
  const report = reportPath("e2e");
  const playwright = { ...env, E2E_BASE_URL: env.APP_URL, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const isWell = await runTool(
    "playwright",
    ["node_modules/@playwright/test/cli.js", "test", "--retries=1"],
    playwright,
  );
  await Promise.all([app.stop(), worker.stop()]);
  const counted = readReport<PlaywrightReport & PlaywrightResults>(report);
  if (!counted) return { passed: 0, failed: 1 };
  const tally = { ...playwrightTally(counted), failures: playwrightFailures(counted) };
  return isWell || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function layOutDemo(env: NodeJS.ProcessEnv): Promise<void> {
  await step("Migrating the browser tests' database", (onLine) => runScript("db:migrate", env, { onLine }));
  await step("Laying out the demo", (onLine) => runScript("db:seed", env, { onLine }));
}

/** How the app is served on loopback with the demo: keys of this run alone, but for the one that the build carries. */
export function settingsOf(host: string, port: number) {
  return {
    NODE_ENV: "production" as const,
    DEMO: "1",
    HOST: host,
    PORT: String(port),
    APP_URL: `http://${host}:${port}`,
    // Next reads the operator's .env: no test sends mail by their server.
    SMTP_URL: "",
    MASTER_KEYS: `1:${randomBytes(32).toString("hex")}`,
    INDEX_KEY: randomBytes(32).toString("hex"),
    BACKUP_DIR: "off",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, "test").toString("base64"),
  };
}
