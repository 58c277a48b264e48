import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./content-hash.ts";
import { type Lockfile, leftOut, thisMachine } from "./left-out.ts";
import { readLock } from "./lock.ts";
import { Problem } from "./problem.ts";
import { lockPaths, root } from "./root.ts";
import { CommandFailed, run } from "./run.ts";
import { isStamped, stamped } from "./stamp.ts";
import { step } from "./steps.ts";

/**
 * Installs what package-lock.json names, unless just that is there.
 * @throws Problem when that fails, or when another command works with what would be replaced
 */
export async function installPackages(): Promise<void> {
  const stamp = join(root, "node_modules", ".installed");
  const wanted = hashOf(readFileSync(join(root, "package-lock.json"), "utf8"), process.platform, process.arch);
  if (isStamped(stamp, wanted)) return;
  refuseWhileInUse();
  await step("Installing packages", (note) =>
    stamped(
      stamp,
      () => wanted,
      () => install(note),
    ),
  );
}

// npm goes on for long after it was asked to stop; what it leaves behind is cleared away by the next npm ci.
const graceMilliseconds = 500;

function refuseWhileInUse(): void {
  for (const path of Object.values(lockPaths)) {
    const other = readLock(path);
    if (!other || other.pid === process.pid) continue;
    const who = `${other.command} (process ${other.pid})`;
    throw new Problem(
      `The packages must be installed anew, and ${who} works with those that are there: stop it first.`,
    );
  }
}

async function install(note: (detail: string) => void): Promise<void> {
  // Scripts of packages are not run: none of ours needs one, and npm holds them back anyway.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const env = { ...process.env, PATH: process.env.PURPOSEFUL_MACHINE_PATH ?? process.env.PATH };
  const onLine = (line: string) => line.startsWith("npm warn") || note(line);
  try {
    await run({ name: "npm ci", program: "npm", args, cwd: root, env, onLine, graceMilliseconds });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    const reason =
      error.tail.find((line) => /^npm (error|ERR!) (?!code|errno|syscall)\S/.test(line)) ??
      error.tail.at(-1) ??
      error.message;
    throw new Problem(`The packages could not be installed: ${reason}`);
  }
  const lockfile: Lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const [missing] = leftOut(root, lockfile, thisMachine());
  if (missing) throw new Problem(`npm passed over ${missing}, which it could not fetch: try again.`);
}
