import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { interruption } from "../interruption.ts";
import { laneVoice } from "../output.ts";
import { start } from "../processes.ts";
import { root } from "../root.ts";
import { lineCollector } from "../run.ts";
import { folders } from "./folders.ts";

/** Runs one of the packages' tools in the person's own terminal, or line by line in its lane; true when it ended well. */
export async function runTool(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  interruption.throwIfAborted();
  const voice = laneVoice();
  const onOutput = voice && lineCollector(voice).take;
  const tool = await start({ name, program: process.execPath, args, cwd: root, env, onOutput });
  const stop = () => void tool.stop();
  interruption.addEventListener("abort", stop, { once: true });
  const { code } = await tool.exited;
  interruption.removeEventListener("abort", stop);
  interruption.throwIfAborted();
  return code === 0;
}

/**
 * Drops the route types of an earlier build in Next's usual folder: they speak of pages that may be gone, and every type check
 * reads them. A build that is being served does not need them.
 */
export function dropOldRouteTypes(): void {
  for (const folder of [".next/types", ".next/dev/types"]) rmSync(join(root, folder), { recursive: true, force: true });
}

/** The place of a tool's report, empty so that an old one is never read for a new one. */
export function reportPath(name: string): string {
  mkdirSync(folders.reports, { recursive: true });
  const path = join(folders.reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/** A report, or undefined when the tool ended without writing one. */
export function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
