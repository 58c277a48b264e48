import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { signalGroup, start } from "@/bin/lib/processes";

/** A worker in a process of its own, and what it does to be counted. */
export type WorkerProcess = {
  pid: number;
  /** How often it said each of these events. */
  counts: Map<string, number>;
  signal: (signal: "SIGKILL" | "SIGSTOP" | "SIGCONT") => void;
  /** Politely. */
  stop: () => Promise<unknown>;
  exited: Promise<unknown>;
};

/** Starts a worker's file with some settings of its own. */
export async function startWorkerProcess(file: string, settings: Record<string, string> = {}): Promise<WorkerProcess> {
  const counts = new Map<string, number>();
  const said = new PassThrough();
  createInterface({ input: said }).on("line", (line) => {
    const event = /"event":"([\w.-]+)"/.exec(line)?.[1];
    if (event) counts.set(event, (counts.get(event) ?? 0) + 1);
    else process.stderr.write(`${line}\n`);
  });
  const { pid, exited, stop } = await start({
    name: "worker",
    program: process.execPath,
    args: ["--import", "tsx", file],
    env: { ...process.env, ...settings },
    onOutput: (text) => said.write(text),
    graceMilliseconds: 30_000,
  });
  return { pid, counts, exited, stop, signal: (signal) => signalGroup(pid, signal) };
}
