import { spawn } from "node:child_process";
import { type Identity, identify } from "./identity.ts";
import { Problem } from "./problem.ts";

/** How a process ended; `wanted` when we had asked it to. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null; wanted: boolean };

/** What to start, and where its words go. */
export type Command = {
  name: string;
  program: string;
  args: string[];
  cwd?: string;
  env: NodeJS.ProcessEnv;
  /** Receives what the process prints; without it the process shares our terminal. */
  onOutput?: (text: string) => void;
  /** How long a polite request to stop may take before the process is ended. */
  graceMilliseconds?: number;
  /** For what the others need until they have ended: a database. */
  endsLast?: boolean;
};

/** A process that we started and therefore end. */
export type Running = Identity & { name: string; endsLast: boolean; exited: Promise<Exit>; stop(): Promise<Exit> };

const running = new Set<Running>();
let onChange: (list: Running[]) => void = () => undefined;

/** Calls back whenever the list of our processes changes, so that a later run can find what a killed one left. */
export function watchProcesses(callback: (list: Running[]) => void): void {
  onChange = callback;
}

/** Starts a process in a group of its own: Ctrl-C reaches us alone, and we end it with all that it started. */
export function start(command: Command): Promise<Running> {
  const { name, program, args, cwd, env, onOutput, graceMilliseconds = 10_000, endsLast = false } = command;
  const stdio = onOutput ? "pipe" : "inherit";
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", stdio, stdio] });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", onOutput ?? (() => undefined));
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Problem(`${name} could not be started: ${error.message}`)));
    child.once("spawn", () => {
      const pid = child.pid ?? 0;
      let wanted = false;
      const exited = new Promise<Exit>((ended) => {
        child.once("close", (code, signal) => {
          running.delete(self);
          onChange([...running]);
          ended({ code, signal, wanted });
        });
      });
      // "close" waits for the pipes, which a grandchild may hold open: it goes with its parent.
      child.once("exit", () => signalGroup(pid, "SIGKILL"));
      const self: Running = {
        ...identify(pid),
        name,
        endsLast,
        exited,
        async stop() {
          wanted = true;
          signalGroup(pid, "SIGTERM");
          const hard = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMilliseconds);
          const exit = await exited;
          clearTimeout(hard);
          return exit;
        },
      };
      running.add(self);
      onChange([...running]);
      resolve(self);
    });
  });
}

/** Ends everything that we started: the app and the worker before the database that they need. */
export async function stopAll(): Promise<void> {
  for (const endsLast of [false, true]) {
    await Promise.all([...running].filter((one) => one.endsLast === endsLast).map((one) => one.stop()));
  }
}

/** Sends a signal to a process and all that it started; a group that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

// Whatever ends us, nothing that we started stays behind.
process.once("exit", () => {
  for (const one of running) signalGroup(one.pid, "SIGKILL");
});
