import { join } from "node:path";
import { Interrupted, interruption, pause } from "../interruption.ts";
import { lastLines, openLog } from "../log-file.ts";
import { complain, say } from "../output.ts";
import { Problem } from "../problem.ts";
import { type Running, start } from "../processes.ts";
import { scriptArguments } from "../project-command.ts";
import { root } from "../root.ts";
import { step } from "../steps.ts";

const readyMilliseconds = 60_000;
const longestPauseMilliseconds = 30_000;
const steadyMilliseconds = 60_000;

/** Starts the app and waits until it says that it and its database are well. Throws Problem when it does not come up. */
export async function startApp(
  env: NodeJS.ProcessEnv,
  { host, port, logs }: { host: string; port: number; logs: string },
): Promise<Running> {
  return step("Starting the app", async () => {
    const log = join(logs, "app.log");
    const args = ["node_modules/next/dist/bin/next", "start", "--hostname", host, "--port", String(port)];
    const app = await start({ name: "app", program: process.execPath, args, cwd: root, env, onOutput: openLog(log) });
    await Promise.race([untilHealthy(healthAddress(host, port)), untilEnded(app, logs)]);
    return app;
  });
}

/**
 * Starts a process again whenever it ends by itself, after a pause that grows while it keeps ending.
 * Rejects when it cannot be started, or when somebody asks to stop.
 */
export async function keepRunning(first: Running, launch: () => Promise<Running>): Promise<never> {
  let pauseMilliseconds = 1000;
  for (let running = first; ; running = await launch()) {
    const started = performance.now();
    const exit = await running.exited;
    if (exit.wanted) throw new Interrupted(running.name);
    if (performance.now() - started > steadyMilliseconds) pauseMilliseconds = 1000;
    const how = exit.signal ?? `code ${exit.code}`;
    complain(`! The ${running.name} ended by itself (${how}); starting it again in ${pauseMilliseconds / 1000} s.`);
    await pause(pauseMilliseconds);
    pauseMilliseconds = Math.min(pauseMilliseconds * 2, longestPauseMilliseconds);
  }
}

/** Starts the worker, which carries out what the app put off. */
export function startWorker(env: NodeJS.ProcessEnv, logs: string): Promise<Running> {
  const onOutput = openLog(join(logs, "worker.log"));
  return start({
    name: "worker",
    program: process.execPath,
    args: scriptArguments("worker"),
    cwd: root,
    env,
    onOutput,
  });
}

/** Rejects when the app ends: with a Problem, or with the interruption when somebody asked to stop. */
export async function untilEnded(app: Running, logs: string): Promise<never> {
  const log = join(logs, "app.log");
  const exit = await app.exited;
  if (exit.wanted) throw new Interrupted(app.name);
  for (const line of lastLines(log, 12)) say(`  ${line}`);
  throw new Problem(`The app ended by itself (${exit.signal ?? `code ${exit.code}`}); its log: ${log}`);
}

async function untilHealthy(address: string): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  let answer = "nothing";
  while (performance.now() < until) {
    try {
      const response = await fetch(address, { signal: AbortSignal.any([interruption, AbortSignal.timeout(5000)]) });
      answer = `${response.status} ${(await response.text()).slice(0, 200)}`;
      if (response.ok) return;
    } catch {
      interruption.throwIfAborted();
    }
    await pause(50);
  }
  throw new Problem(`The app is not well after ${readyMilliseconds / 1000} s: ${address} answered ${answer}`);
}

function healthAddress(host: string, port: number): string {
  const reachable =
    host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  return `http://${reachable}:${port}/api/health`;
}
