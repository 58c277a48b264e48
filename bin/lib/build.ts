import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hashFolder, hashOf } from "./content-hash.ts";
import { complain } from "./output.ts";
import { Problem } from "./problem.ts";
import { root } from "./root.ts";
import { CommandFailed, run } from "./run.ts";
import { isStamped, stamped } from "./stamp.ts";
import { step } from "./steps.ts";

// What the build neither reads nor is changed by. Everything else counts, so that a new folder is never forgotten.
const outside = /^(\.[^/]*|node_modules|next-env\.d\.ts|bin|docs|tests|bench|deploy|coverage|[^/]+\.(md|tsbuildinfo))$/;

/** Makes the production build in `folder` (beside package.json), unless one of just these sources and settings is there. */
export async function buildApp(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const stamp = join(root, folder, "build-stamp");
  const sources = hashFolder(root, (path) => outside.test(path));
  // The id changes with every build: one that somebody made by hand is not taken for ours.
  const value = () => hashOf(sources, settingsOf(env), process.version, buildId(folder));
  if (buildId(folder) !== "" && isStamped(stamp, value())) return;
  await step("Building the app", (note) => stamped(stamp, value, () => build(folder, env, note)));
}

/** The settings that end up in the build: what the browser may know, and the key of the server actions. */
function settingsOf(env: NodeJS.ProcessEnv): string {
  const names = Object.keys(env).filter((name) => name.startsWith("NEXT_"));
  return JSON.stringify(names.toSorted().map((name) => [name, env[name]]));
}

function buildId(folder: string): string {
  try {
    return readFileSync(join(root, folder, "BUILD_ID"), "utf8");
  } catch {
    return "";
  }
}

async function build(folder: string, env: NodeJS.ProcessEnv, note: (detail: string) => void): Promise<void> {
  rmSync(join(root, folder, "BUILD_ID"), { force: true });
  try {
    const args = ["node_modules/next/dist/bin/next", "build"];
    await run({ name: "next build", program: process.execPath, args, cwd: root, env, onLine: note });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    for (const line of error.tail) complain(`  ${line}`);
    throw new Problem("The app could not be built; what the build said stands above.");
  }
}
