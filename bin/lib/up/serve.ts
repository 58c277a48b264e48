import { join } from "node:path";
import { Interrupted, interruption, pause } from "../interruption.ts";
import { lastLines, openLog } from "../log-file.ts";
import { complain, say } from "../output.ts";
import { Problem } from "../problem.ts";
import { type Running, start } from "../processes.ts";
import { scriptArguments } from "../project-command.ts";
import { root } from "../root.ts";
import { step } from "../steps.ts";

/** Rendering leaves much behind that lives no longer than its request: with more room for it the collector runs less often. */
const moreRoomForWhatIsShort = ["--max-semi-space-size=64"];

const readyMilliseconds = 60_000;
const longestPauseMilliseconds = 30_000;
const steadyMilliseconds = 60_000;

type Place = { host: string; port: number; logs: string };

/** Starts the app and waits until it says that it and its database are well. Throws Problem when it does not come up. */
export function startApp(env: NodeJS.ProcessEnv, place: Place): Promise<Running> {
  return startNext(env, { ...place, name: "app", folder: ".", path: "/api/health" });
}

/** Serves the build of a folder and waits until the path is answered well. Throws Problem when it does not come up. */
export function startNext(
  env: NodeJS.ProcessEnv,
  { name, folder, path, host, port, logs }: Place & { name: string; folder: string; path: string },
): Promise<Running> {
  return step(`Starting the ${name}`, async () => {
    const log = logOf(name, logs);
    const next = "node_modules/next/dist/bin/next";
    const args = [...moreRoomForWhatIsShort, next, "start", folder, "--hostname", host, "--port", String(port)];
    const program = process.execPath;
    const graceMilliseconds = graceOf(env);
    const running = await start({ name, program, args, cwd: root, env, onOutput: openLog(log), graceMilliseconds });
    await Promise.race([untilWell(name, addressOf(host, port, path)), untilEnded(running, logs)]);
    return running;
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
    graceMilliseconds: graceOf(env),
  });
}

/** Somewhat longer than app and worker themselves take to finish what they have begun. */
function graceOf({ SHUTDOWN_SECONDS }: NodeJS.ProcessEnv): number {
  return ((Number(SHUTDOWN_SECONDS) || 25) + 5) * 1000;
}

/** Rejects when the process ends: with a Problem, or with the interruption when somebody asked to stop. */
export async function untilEnded(running: Running, logs: string): Promise<never> {
  const log = logOf(running.name, logs);
  const exit = await running.exited;
  if (exit.wanted) throw new Interrupted(running.name);
  for (const line of lastLines(log, 12)) say(`  ${line}`);
  throw new Problem(`The ${running.name} ended by itself (${exit.signal ?? `code ${exit.code}`}); its log: ${log}`);
}

function logOf(name: string, logs: string): string {
  return join(logs, `${name.replaceAll(" ", "-")}.log`);
}

async function untilWell(name: string, address: string): Promise<void> {
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
  throw new Problem(`The ${name} is not well after ${readyMilliseconds / 1000} s: ${address} answered ${answer}`);
}

function addressOf(host: string, port: number, path: string): string {
  const reachable =
    host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  return `http://${reachable}:${port}${path}`;
}
