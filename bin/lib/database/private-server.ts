import { renameSync, rmSync } from "node:fs";
import { pause } from "../interruption.ts";
import { lastLines } from "../log-file.ts";
import { Problem } from "../problem.ts";
import { type Running, start } from "../processes.ts";
import { CommandFailed } from "../run.ts";
import { connectAsRoot } from "./connect.ts";
import { hasData, prepareFolders, type ServerPlace } from "./place.ts";
import type { DatabaseProgram } from "./program.ts";

// A server that was killed first reads its log again, which with much unwritten work takes minutes.
const readyMilliseconds = 600_000;

/** Makes an empty database, complete or not at all: work that was cut short is done again. */
export async function initialiseServer(program: DatabaseProgram, place: ServerPlace): Promise<void> {
  if (hasData(place)) return;
  prepareFolders(place);
  const partial = `${place.data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  try {
    await program.initialise(place, partial);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    const reason = error.tail.findLast((line) => /error/i.test(line)) ?? error.message;
    throw new Problem(`The private database could not be made: ${reason}`);
  }
  renameSync(partial, place.data);
}

/**
 * Starts the private server and waits until it answers.
 * @throws Problem with the last error of its log when it does not come up
 */
export async function startServer(program: DatabaseProgram, place: ServerPlace, port: number): Promise<Running> {
  prepareFolders(place);
  const server = await start({
    name: "database",
    ...program.command(place, port),
    cwd: place.folder,
    env: process.env,
    onOutput: () => undefined,
    graceMilliseconds: 120_000,
    endsLast: true,
  });
  let hasEnded = false;
  void server.exited.then(() => {
    hasEnded = true;
  });
  const until = performance.now() + readyMilliseconds;
  while (!(await answers(program, place))) {
    if (hasEnded) throw new Problem(`The private database does not start: ${reasonIn(place.log)}`);
    if (performance.now() > until) throw new Problem(`The private database does not answer; its log: ${place.log}`);
    await pause(50);
  }
  return server;
}

async function answers(program: DatabaseProgram, place: ServerPlace): Promise<boolean> {
  try {
    const connection = await connectAsRoot(place.socket, program.owner);
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

function reasonIn(log: string): string {
  const reason = lastLines(log, 60).findLast((line) => line.includes("[ERROR]") && !line.includes("Aborting"));
  return `${reason?.replace(/^.*\[ERROR\]\s*/, "") ?? "no reason given"} (log: ${log})`;
}
